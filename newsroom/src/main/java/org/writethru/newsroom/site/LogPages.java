package org.writethru.newsroom.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.log.Reading;
import org.writethru.log.TilePath;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.platform.web.Rendered;

/** The log for everybody: C2SP tlog-tiles below {@code /log/}. It holds digests alone, so nothing of it is ever withdrawn. */
final class LogPages {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Rendered.Header EVERYWHERE = new Rendered.Header("Access-Control-Allow-Origin", "*");

    private final Ledger ledger;

    LogPages(Ledger ledger) {
        this.ledger = ledger;
    }

    ServerResponse checkpoint() {
        return ledger.checkpoint()
                .map(signed -> text(signed.note().getBytes(StandardCharsets.UTF_8), CachePolicy.MOMENTARY))
                .orElseGet(LogPages::notYetSigned);
    }

    ServerResponse verifierKey() {
        return ledger.name()
                .map(name -> text((name.vkey() + "\n").getBytes(StandardCharsets.UTF_8), CachePolicy.KILLABLE))
                .orElseGet(LogPages::notYetSigned);
    }

    /** A tile; absent if the signed log has none there. */
    Optional<ServerResponse> tile(String path) {
        return TilePath.read(path) instanceof Reading.Legible<TilePath>(var tile)
                ? ledger.tile(tile).map(LogPages::tile)
                : Optional.empty();
    }

    private static ServerResponse tile(byte[] bytes) {
        return new Answer(
                Rendered.cached(200, "application/octet-stream", CachePolicy.IMMUTABLE, Set.of(), bytes, EVERYWHERE));
    }

    /** A file of the log, for people and machines. */
    static ServerResponse text(byte[] bytes, CachePolicy policy) {
        return new Answer(Rendered.cached(
                200, TEXT, policy, Set.of(), bytes, EVERYWHERE, new Rendered.Header("X-Robots-Tag", "noindex")));
    }

    /** The log is signed within a second. */
    static ServerResponse notYetSigned() {
        var problem = Problem.of(503, "Not yet signed", "The log has not been signed so far; ask again in a second.");
        return new Answer(problem.rendered(
                List.of(
                        new Rendered.Header("Cache-Control", CachePolicy.NEVER.header()),
                        new Rendered.Header("Retry-After", "1")),
                Set.of()));
    }
}
