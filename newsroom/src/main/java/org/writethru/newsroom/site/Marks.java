package org.writethru.newsroom.site;

import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.House;

/** The mark behind the headline of a story in a list. */
final class Marks {
    private Marks() {}

    static Optional<String> of(House house, StoryHead head) {
        return switch (head.markedBy()) {
            case PUBLISHED -> Optional.empty();
            case UPDATED -> house.mark(House.Mark.UPDATED, head.language());
            case CORRECTED -> house.mark(House.Mark.CORRECTED, head.language());
            case WITHDRAWN -> house.mark(House.Mark.WITHDRAWN, head.language());
        };
    }
}
