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
     * @param remarks what was inferred or left out, a sentence each
     */
    record Kept(Guid story, boolean fresh, int takes, List<String> remarks) implements Takeover {
        /** Keeps its own copy. */
        public Kept {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * All that could be taken over is here already.
     *
     * @param remarks why some of it was not
     */
    record There(Guid story, List<String> remarks) implements Takeover {
        /** Keeps its own copy. */
        public There {
            remarks = List.copyOf(remarks);
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
