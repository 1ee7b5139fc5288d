package org.writethru.newsroom.intake.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Row;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Unfit;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** The news of the incoming list as server-sent events, in the form that the script of the wire view reads. */
final class IncomingNewsPage {
    /** After which a silent connection is told that it stands, and its session is asked for. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Between two lists that a connection is told. */
    static final Duration GATHER = Duration.ofMillis(500);

    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Logger LOG = LoggerFactory.getLogger(IncomingNewsPage.class);

    private final LiveIncoming live;
    private final IncomingPage page;
    private final ItemRows rows;
    private final DeskPages pages;
    private final Predicate<Visit> stillHere;

    IncomingNewsPage(LiveIncoming live, IncomingPage page, ItemRows rows, DeskPages pages, Predicate<Visit> stillHere) {
        this.live = live;
        this.page = page;
        this.rows = rows;
        this.pages = pages;
        this.stillHere = stillHere;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        if (request.headers().accept().stream().noneMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)) {
            return pages.problem(406, "Not a stream", "This address answers with text/event-stream alone; ask for it.");
        }
        try {
            var query = ListQuery.of(request::param);
            return live.hasRoom(visit.person().id())
                    ? ServerResponse.sse(line -> begin(visit, query, line), LONGEST)
                    : pages.problem(
                            503,
                            "Too many live views",
                            "The newsroom has as many live views open as it can. This page shows what is new when it is reloaded.");
        } catch (Unfit e) {
            return pages.problem(400, "Not a filter", e.sentence());
        }
    }

    private void begin(Visit visit, ListQuery query, SseBuilder line) {
        var news = live.join(visit.person().id());
        var thread = Thread.ofVirtual().name("incoming-line").unstarted(() -> tell(visit, query, line, news));
        line.onTimeout(thread::interrupt).onError(e -> thread.interrupt());
        thread.start();
    }

    private void tell(Visit visit, ListQuery query, SseBuilder line, Semaphore news) {
        try {
            Map<String, String> told = Map.of();
            while (!live.closing()) {
                if (!news.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                    if (!stillHere.test(visit)) {
                        line.event("signed-out").data("{}");
                        break;
                    }
                    line.comment("still here").send();
                    continue;
                }
                news.drainPermits();
                told = tell(query, line, told);
                Thread.sleep(GATHER);
            }
            line.complete();
        } catch (InterruptedException | IOException e) {
            LOG.debug("A browser that looked at the incoming list is gone: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The incoming list could not be told: {}", e.getMessage());
            line.complete(); // The browser asks again.
        } finally {
            live.leave(news);
        }
    }

    private Map<String, String> tell(ListQuery query, SseBuilder line, Map<String, String> told) throws IOException {
        var now = new HashMap<String, String>();
        var list = rows.rows(query);
        list.forEach(row -> now.put(row.key(), row.html()));
        var gone = told.keySet().stream().filter(key -> !now.containsKey(key)).toList();
        var fresh = list.stream()
                .filter(row -> !row.html().equals(told.get(row.key())))
                .toList();
        var counts = page.counts(query);
        line.event("news").data(news(list, fresh, gone, counts, IncomingPage.pages(counts, query)));
        return now;
    }

    private static String news(
            List<Row> list, List<Row> fresh, List<String> gone, Map<String, Integer> counts, int pages) {
        var numbers = new JsonObject();
        counts.forEach((key, count) -> numbers.put(key, count));
        var json = new JsonObject()
                .put("order", list, row -> new Json.Text(row.key()))
                .put(
                        "rows",
                        fresh,
                        row -> new JsonObject()
                                .put("key", row.key())
                                .put("html", row.html())
                                .json())
                .put("gone", gone, Json.Text::new)
                .put("counts", numbers.json())
                .put("pages", pages)
                .put("flash", new Json.Items(List.of()));
        return new String(CanonicalJson.write(json.json()), StandardCharsets.UTF_8);
    }
}
