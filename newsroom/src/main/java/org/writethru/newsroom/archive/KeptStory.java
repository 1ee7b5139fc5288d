package org.writethru.newsroom.archive;

import org.writethru.story.Release;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Standing;
import org.writethru.story.Take;

/** A story as the next release finds it: its head and its newest take. */
public record KeptStory(StoryHead head, Take newest) {
    /** Where it stands. */
    public Standing standing() {
        return switch (newest.release()) {
            case WithCopy told -> new Standing.Live(told);
            case Release.Withdrawn withdrawn -> new Standing.Gone(withdrawn);
        };
    }
}
