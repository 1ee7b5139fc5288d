package org.writethru.newsroom.site;

import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.FailureView;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Language;

/** What is said when there is nothing to read: a page for people in their language, a problem document for machines. */
final class FailurePage {
    private static final Pattern FILE = Pattern.compile("(/log/.*|.*\\.(json|txt|tlog-proof|xml|atom|rss))");
    private static final int RETRY_SECONDS = 2;

    private final Site site;
    private final Frames frames;

    FailurePage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    /** There is no such page. */
    ServerResponse missing(ServerRequest request) {
        return answer(request, request.path(), 404);
    }

    /** The page can only be read. */
    ServerResponse notAllowed(ServerRequest request) {
        return answer(request, request.path(), 405, new Rendered.Header("Allow", "GET, HEAD"));
    }

    /** What the server reports by itself: nobody answers here, or whoever should have answered broke. */
    ServerResponse reported(ServerRequest request) {
        int status = request.attribute(RequestDispatcher.ERROR_STATUS_CODE)
                .map(Integer.class::cast)
                .orElse(404);
        var path = request.attribute(RequestDispatcher.ERROR_REQUEST_URI)
                .map(String.class::cast)
                .orElse(request.path());
        return storageFailed(request)
                ? answer(request, path, 503, new Rendered.Header("Retry-After", String.valueOf(RETRY_SECONDS)))
                : answer(request, path, status);
    }

    private static boolean storageFailed(ServerRequest request) {
        var cause = request.attribute(RequestDispatcher.ERROR_EXCEPTION)
                .map(Throwable.class::cast)
                .orElse(null);
        for (; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFailure) {
                return true;
            }
        }
        return false;
    }

    private ServerResponse answer(ServerRequest request, String path, int status, Rendered.Header... more) {
        boolean forMachine = Problem.wantedBy(request)
                || FILE.matcher(path).matches()
                        && request.headers().accept().stream()
                                .noneMatch(type -> type.getSubtype().equals("html"));
        return new Answer(forMachine ? problem(status, more) : page(request, path, status, more));
    }

    private static Rendered problem(int status, Rendered.Header... more) {
        var words = Words.of(new Language("en"));
        var headers = new ArrayList<>(List.of(more));
        headers.add(new Rendered.Header("Cache-Control", CachePolicy.NEVER.header()));
        return Problem.of(status, words.say(key(status) + "-title"), words.say(key(status) + "-sentence"))
                .rendered(headers, Set.of());
    }

    private Rendered page(ServerRequest request, String path, int status, Rendered.Header... more) {
        var language = languageOf(path)
                .orElseGet(() -> Readers.language(request.headers().firstHeader("Accept-Language"), site.house()));
        var words = Words.of(language);
        var title = words.say(key(status) + "-title");
        var view = new FailureView(status, title, words.say(key(status) + "-sentence"));
        var page = site.print(
                status,
                CachePolicy.NEVER,
                "failure",
                frames.unlisted(language, title, "/" + language + "/", ""),
                Set.of(),
                Map.of("failure", view));
        return more.length == 0 ? page : page.with(more);
    }

    private Optional<Language> languageOf(String path) {
        var first = path.split("/", 3);
        return first.length > 1 ? site.language(first[1]) : Optional.empty();
    }

    private static String key(int status) {
        return switch (status) {
            case 404, 410 -> "missing";
            case 405 -> "not-allowed";
            case 503 -> "unavailable";
            default -> status < 500 ? "unreadable" : "failure";
        };
    }
}
