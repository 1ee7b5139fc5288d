package org.writethru.newsroom.publish;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Refusal;
import org.writethru.story.Take;

/**
 * What the proposing room writes in the very transaction of the release, so that both happen or neither: a draft is closed when
 * its take is written.
 */
@FunctionalInterface
public interface Companion {
    /** Nothing goes with the release. */
    Companion NOTHING = (_, _) -> Optional.empty();

    /**
     * Runs once the rules allow the take and before it is kept. It may refuse the release, and then must have written nothing; what
     * it throws undoes this release alone. It may be run again, and must not call the database but through this transaction.
     */
    Optional<Refusal> with(JdbcClient transaction, Take take);
}
