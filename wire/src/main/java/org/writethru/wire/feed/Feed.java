package org.writethru.wire.feed;

import java.time.Instant;
import java.util.List;
import org.writethru.story.Language;

/**
 * A selection of stories at a moment.
 *
 * @param title such as the front's or a section's
 * @param home the absolute address of the page that shows the same
 * @param self the absolute address of the feed without its file name, ending with a slash
 * @param language the selection's; an entry may have another
 * @param agencyName the agency's full name
 * @param updated when the newest entry moved
 * @param entries newest first
 */
public record Feed(
        String title,
        String home,
        String self,
        Language language,
        String agencyName,
        Instant updated,
        List<FeedEntry> entries) {
    /** Checks the addresses. */
    public Feed {
        entries = List.copyOf(entries);
        if (!self.endsWith("/")) {
            throw new IllegalArgumentException("The feed's own address ends with a slash: " + self);
        }
    }

    /** The absolute address of this feed in that format. */
    public String address(FeedFormat format) {
        return self + format.fileName();
    }
}
