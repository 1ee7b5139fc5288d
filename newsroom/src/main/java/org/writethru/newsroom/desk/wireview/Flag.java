package org.writethru.newsroom.desk.wireview;

import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.CopyWord;

/** Something about a story that somebody must see to. */
sealed interface Flag {
    /** In a few words. */
    String words();

    /**
     * The story is an edition, and its original was released further.
     *
     * @param follows the take of the original that it follows
     */
    record OriginalMoved(StoryHead original, int follows) implements Flag {
        @Override
        public String words() {
            return original.withdrawn().isPresent()
                    ? "Original withdrawn"
                    : "Original is at take %d, this follows take %d".formatted(original.takes(), follows);
        }
    }

    /** Somebody wants it withdrawn, and another editor is to confirm that. */
    record WithdrawalProposed(String by) implements Flag {
        @Override
        public String words() {
            return "Withdrawal proposed by " + by;
        }
    }

    /** A newer take came in while the draft was being written. */
    record Overtaken(int openedOn, int newest) implements Flag {
        @Override
        public String words() {
            return "Draft overtaken: opened on take %d, now take %d".formatted(openedOn, newest);
        }
    }

    /** The story was withdrawn while the draft was being written. */
    record DraftOfWithdrawn() implements Flag {
        @Override
        public String words() {
            return "Draft of a withdrawn story";
        }
    }

    /** Copy of another agency that it was made from is not as it was any more. */
    record CopyMoved(CopyWord word) implements Flag {
        @Override
        public String words() {
            return word.words();
        }
    }

    /** The release did not come about at its time. */
    record ReleaseFailed(String why) implements Flag {
        @Override
        public String words() {
            return "Scheduled release failed: " + why;
        }
    }
}
