package org.writethru.wire.feed;

import java.util.Optional;
import org.writethru.story.Release;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

/**
 * What the editor said of a release.
 *
 * @param word {@code note}, {@code correction} or {@code reason}
 * @param text the words
 */
public record Said(String word, String text) {
    /** What was said of this release, if anything was. */
    public static Optional<Said> of(Release release) {
        return switch (release) {
            case Published _ -> Optional.empty();
            case Updated update -> update.note().map(note -> new Said("note", note));
            case Corrected corrected -> Optional.of(new Said("correction", corrected.correction()));
            case Withdrawn withdrawn -> Optional.of(new Said("reason", withdrawn.reason()));
        };
    }
}
