package org.writethru.newsroom.site;

import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.House;

/** The mark behind the headline of a story in a list. */
final class Marks {
    private Marks() {}

    static Optional<String> of(House house, StoryHead head) {
        return head.markedBy().equals("Published")
                ? Optional.empty()
                : house.mark(House.Mark.valueOf(head.markedBy().toUpperCase(Locale.ROOT)), head.language());
    }
}
