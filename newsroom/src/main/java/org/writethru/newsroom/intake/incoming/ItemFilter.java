package org.writethru.newsroom.intake.incoming;

import org.writethru.newsroom.intake.incoming.Item.Standing;

/**
 * Which items a list shows.
 *
 * @param source empty for all
 * @param language tag, which stands for its regional forms too; empty for all
 * @param urgency the least urgent that is shown, 9 for all
 * @param sought words that must all be in it, empty for none
 */
public record ItemFilter(Standing standing, String source, String language, int urgency, String sought) {
    static final int ANY_URGENCY = 9;

    /** Everything that is listed. */
    public static final ItemFilter LISTED = new ItemFilter(Standing.LISTED, "", "", ANY_URGENCY, "");
}
