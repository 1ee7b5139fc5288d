package org.writethru.newsroom.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Guid;

/** Which embargoes lie on copy that stories were made from: incoming copy, seen from the desk. */
@FunctionalInterface
public interface Embargoes {
    /** Where nothing is made of others' copy. */
    Embargoes NONE = (_, _) -> List.of();

    /** Those of a story, as the newest versions of the copy have them, over or not. */
    List<CopyEmbargo> of(JdbcClient transaction, Guid story);
}
