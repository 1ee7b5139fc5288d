package org.writethru.newsroom.check;

/**
 * Something that is not as it must be.
 *
 * @param where the story, take, log entry or follower
 * @param sentence what is wrong
 */
public record Finding(String where, String sentence) {
    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
