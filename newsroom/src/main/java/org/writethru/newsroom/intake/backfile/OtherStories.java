package org.writethru.newsroom.intake.backfile;

import java.util.Optional;
import org.writethru.story.Story;

/** The stories that other items of the sender became. */
@FunctionalInterface
interface OtherStories {
    /** The story of the item with this guid of the sender, if it is here. */
    Optional<Story> find(String guid);
}
