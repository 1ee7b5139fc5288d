package org.writethru.story;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

/** The story that the tests tell: a vote on a dam, put off, miscounted and taken back. */
final class Dam {
    static final Guid GUID = new Guid("tag:ostrel.example,2026-11-03:4k2m9s0q1v7t");
    static final Filing FILING = Filing.of(
            new Language("en"),
            new Slug("dam-vote"),
            "politics",
            "Dam vote delayed",
            Copy.of("The vote on the Kelmet dam was put off until Friday."));

    private Dam() {}

    static Moment at(int minute) {
        return new Moment.Witnessed(Instant.parse("2026-11-03T10:00:00Z").plusSeconds(minute * 60L));
    }

    static Published published() {
        return new Published(at(0), FILING);
    }

    static Updated updated(int number, boolean minor) {
        return new Updated(
                number,
                at(number),
                FILING.change().headline("Dam vote delayed to Friday").filing(),
                Optional.of("The day"),
                minor);
    }

    static Corrected corrected(int number) {
        return new Corrected(number, at(number), FILING, "The vote is on Friday, not on Thursday.");
    }

    static Withdrawn withdrawn(int number) {
        return new Withdrawn(number, at(number), "The statement was forged.");
    }
}
