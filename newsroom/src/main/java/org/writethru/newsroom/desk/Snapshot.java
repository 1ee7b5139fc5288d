package org.writethru.newsroom.desk;

import org.writethru.story.Digest;

/**
 * A reading that was kept.
 *
 * @param number from 1
 * @param seq the last update that it has in it
 */
public record Snapshot(int number, By by, Reason reason, long seq, int words, Digest digest) {
    /** Why it was kept. */
    public enum Reason {
        SAVED("saved"),
        FILED("filed"),
        APPROVED("approved"),
        MOVED("moved"),
        RELEASED("released");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word for it, as tables and scripts write it. */
        public String word() {
            return word;
        }

        static Reason of(String word) {
            for (var reason : values()) {
                if (reason.word.equals(word)) {
                    return reason;
                }
            }
            throw new IllegalStateException("No reason for a snapshot: " + word);
        }
    }
}
