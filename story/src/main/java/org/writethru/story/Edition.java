package org.writethru.story;

/**
 * Says that a story is the same matter as another in another language, and which take of the original it follows.
 *
 * @param original the other story
 * @param take the number of the original's take, from 1
 */
public record Edition(Guid original, int take) {
    /** Checks the number. */
    public Edition {
        if (take < 1) {
            throw new Unfit("edition", "Takes are numbered from 1, not %d.".formatted(take));
        }
    }
}
