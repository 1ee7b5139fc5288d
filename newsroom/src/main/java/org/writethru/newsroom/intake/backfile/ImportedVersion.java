package org.writethru.newsroom.intake.backfile;

import java.time.Instant;
import java.util.Optional;
import org.writethru.newsroom.intake.TextDigest;
import org.writethru.newsroom.intake.incoming.VersionOrder;
import org.writethru.wire.NewsItem;

/**
 * A version of an item, as far as it must be known again.
 *
 * @param guid the sender's
 * @param text of its headline and copy
 */
record ImportedVersion(String guid, VersionOrder order, TextDigest text) {
    static ImportedVersion of(NewsItem item) {
        return new ImportedVersion(
                item.guid(),
                VersionOrder.of(item),
                TextDigest.of(item.headline().orElse("") + "\n" + item.copy().plain()));
    }

    /**
     * Whether that is this one, met again: the sender's number with its time, or with its text where the time was only guessed. So a
     * reader that later understands more of a file makes no takes of what was taken over before.
     */
    boolean same(ImportedVersion other) {
        if (!order.version().equals(other.order.version())) {
            return false;
        }
        Optional<Instant> created = order.created();
        return text.equals(other.text) || (created.isPresent() && created.equals(other.order.created()));
    }
}
