package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.story.Block;

/** Whether a picture may be shown: the room of pictures, seen from the desk. */
@FunctionalInterface
public interface PictureRule {
    /** Why copy that shows it cannot be released, in a sentence for its writer; absent if nothing speaks against it. */
    Optional<String> objection(Block.Picture shown);
}
