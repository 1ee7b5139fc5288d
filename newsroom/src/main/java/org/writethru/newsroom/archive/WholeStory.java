package org.writethru.newsroom.archive;

import java.util.List;
import org.writethru.story.Story;

/**
 * All that is kept of one story, for checking.
 *
 * @param takes in the order of their numbers
 * @param records likewise; fewer if some were erased or lost
 */
public record WholeStory(StoryHead head, List<KeptTake> takes, List<ArchivedRecord> records) {
    /** The story that the records tell; refused as unfit if they do not fit together. */
    public Story story() {
        return new Story(head.guid(), records.stream().map(Archive::take).toList());
    }
}
