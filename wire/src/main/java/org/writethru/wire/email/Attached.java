package org.writethru.wire.email;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;

/** A wire that came with a letter. */
final class Attached {
    private Attached() {}

    /** @param date of the letter, which is the wire’s where it says none */
    static Reading<NewsItem> of(Reading<NewsItem> reading, Optional<OffsetDateTime> date) {
        return switch (reading) {
            case Reading.Unreadable<NewsItem> unreadable -> unreadable;
            case Reading.Legible<NewsItem>(var value, var said) -> {
                var more = new ArrayList<>(said);
                more.add("It was attached to an e-mail, whose own text was left out.");
                boolean undated =
                        value.versionCreated().isEmpty() && value.firstCreated().isEmpty();
                if (undated && date.isPresent()) {
                    more.add("It says no time; that of the e-mail was taken.");
                }
                yield new Reading.Legible<>(undated ? value.created(date) : value, more);
            }
        };
    }
}
