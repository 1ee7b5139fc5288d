package org.writethru.newsroom.desk.wireview;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Unfit;
import tools.jackson.databind.json.JsonMapper;

/** The news of the wire view as server-sent events (HTML Living Standard, section 9.2). No thread waits for a connection. */
final class WireNewsPage {
    /** After which a connection is ended for the browser to begin another, so that none outlives a deployment by days. */
    private static final Duration LONGEST = Duration.ofHours(2);

    /** After which a browser asks again when a connection broke. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    /** Characters of what a browser brings back. */
    private static final int MOST_BROUGHT_BACK = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LiveWire live;
    private final DeskPages pages;
    private final Predicate<Visit> stillHere;

    /** @param stillHere whether a visitor is still signed in */
    WireNewsPage(LiveWire live, DeskPages pages, Predicate<Visit> stillHere) {
        this.live = live;
        this.pages = pages;
        this.stillHere = stillHere;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        if (request.headers().accept().stream().noneMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)) {
            return pages.problem(406, "Not a stream", "This address answers with text/event-stream alone; ask for it.");
        }
        try {
            var filter = WireFilter.of(request::param);
            var known = Optional.ofNullable(request.headers().firstHeader("Last-Event-ID"))
                    .filter(mark -> mark.length() <= MOST_BROUGHT_BACK);
            return live.hasRoom()
                    ? new Stream(visit.person().id(), filter, () -> stillHere.test(visit), known)
                    : pages.problem(
                            503,
                            "Too many live views",
                            "The newsroom has as many live views open as it can. This page shows what is new when it is reloaded.");
        } catch (Unfit e) {
            return pages.problem(400, "Not a filter", e.sentence());
        }
    }

    /** The answer that begins the stream. */
    private final class Stream implements ServerResponse {
        private final String person;
        private final WireFilter filter;
        private final BooleanSupplier lasts;
        private final Optional<String> known;

        Stream(String person, WireFilter filter, BooleanSupplier lasts, Optional<String> known) {
            this.person = person;
            this.filter = filter;
            this.lasts = lasts;
            this.known = known;
        }

        @Override
        public HttpStatusCode statusCode() {
            return HttpStatus.OK;
        }

        @Override
        public HttpHeaders headers() {
            return new HttpHeaders();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return new LinkedMultiValueMap<>();
        }

        @Override
        public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
                throws IOException {
            response.setContentType("text/event-stream");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no"); // A proxy that gathers the stream would make it late.
            var async = request.startAsync(request, response);
            async.setTimeout(LONGEST.toMillis());
            var line = new Line(async, response);
            async.addListener(line);
            if (!live.join(person, filter, lasts, known, line)) {
                line.end();
            }
            return null;
        }
    }

    /** The connection of one browser. */
    private static final class Line implements WireLine, AsyncListener {
        private final AsyncContext async;
        private final HttpServletResponse response;
        private final ReentrantLock writing = new ReentrantLock();
        private volatile boolean over;
        private boolean completed;

        Line(AsyncContext async, HttpServletResponse response) {
            this.async = async;
            this.response = response;
        }

        @Override
        public void send(String id, WireNews news) throws IOException {
            write("retry: %d\nid: %s\nevent: news\ndata: %s\n\n"
                    .formatted(RETRY.toMillis(), id, JSON.writeValueAsString(news)));
        }

        @Override
        public void beat() throws IOException {
            write(": still here\n\n");
        }

        @Override
        public void refuse() throws IOException {
            write("event: signed-out\ndata: {}\n\n");
        }

        private void write(String text) throws IOException {
            writing.lock();
            try {
                if (over) {
                    throw new IOException("The connection is over.");
                }
                response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                response.flushBuffer();
            } finally {
                writing.unlock();
                if (over) {
                    complete();
                }
            }
        }

        @Override
        public void end() {
            over = true;
            complete();
        }

        /** Never while something is being written: the server uses the response again. Whoever writes then completes it. */
        private void complete() {
            if (writing.tryLock()) {
                try {
                    if (!completed) {
                        completed = true;
                        async.complete();
                    }
                } catch (IllegalStateException e) {
                    // The server ended it already.
                } finally {
                    writing.unlock();
                }
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            over = true;
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts it again.
        }
    }
}
