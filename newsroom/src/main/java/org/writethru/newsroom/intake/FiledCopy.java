package org.writethru.newsroom.intake;

import java.util.Map;
import org.writethru.story.Filing;

/**
 * Copy that came in a file.
 *
 * @param filing the fields and the copy
 * @param extra keys of the head that are not fields of copy, with their values as text; for those who asked for them
 */
public record FiledCopy(Filing filing, Map<String, String> extra) {
    /** Keeps its own copy of the keys. */
    public FiledCopy {
        extra = Map.copyOf(extra);
    }
}
