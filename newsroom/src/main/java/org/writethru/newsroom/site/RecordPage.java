package org.writethru.newsroom.site;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.Digest;

/** The public record of a take, byte for byte what its digest in the log was made from. */
final class RecordPage {
    private final Site site;
    private final GonePage gone;

    RecordPage(Site site, GonePage gone) {
        this.site = site;
        this.gone = gone;
    }

    /** The record; of a withdrawn story only that of the withdrawal itself, which holds no text. */
    Optional<ServerResponse> show(StoryHead head, int number) {
        if (number < 1 || number > head.takes()) {
            return Optional.empty();
        }
        if (head.withdrawn().isPresent() && number < head.takes()) {
            return Optional.of(gone.problem(head));
        }
        return site.archive().record(new TakeAt(head.guid(), number)).map(kept -> answer(kept.record()));
    }

    private static ServerResponse answer(byte[] record) {
        var hex = Digest.of(record).text().replace("sha256:", "");
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        return new Answer(Rendered.cached(
                200,
                "application/json",
                CachePolicy.KILLABLE,
                Set.of(),
                record,
                new Rendered.Header("Repr-Digest", "sha-256=:" + digest + ":"),
                new Rendered.Header("Access-Control-Allow-Origin", "*"),
                new Rendered.Header("X-Robots-Tag", "noindex")));
    }
}
