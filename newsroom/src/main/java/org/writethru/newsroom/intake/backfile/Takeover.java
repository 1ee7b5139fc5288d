package org.writethru.newsroom.intake.backfile;

import java.util.List;
import org.writethru.story.Guid;

/** What became of one item with all of its versions that were read. */
public sealed interface Takeover {
    /**
     * Takes of it are on disk now.
     *
     * @param fresh whether the story was not here before
     * @param takes how many were added
     * @param inferred what the sender did not say, a sentence each
     * @param leftOut what the story lacks of what was read, a sentence each
     */
    record Kept(Guid story, boolean fresh, int takes, List<String> inferred, List<String> leftOut) implements Takeover {
        /** Keeps its own copies. */
        public Kept {
            inferred = List.copyOf(inferred);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * All that could be taken over is here already.
     *
     * @param leftOut what the story lacks of what was read, a sentence each
     */
    record There(Guid story, List<String> leftOut) implements Takeover {
        /** Keeps its own copy. */
        public There {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * It was not taken over, and nothing was changed by it.
     *
     * @param file in which its newest version was read
     * @param guid the sender's
     */
    record Refused(String file, String guid, String why) implements Takeover {}
}
