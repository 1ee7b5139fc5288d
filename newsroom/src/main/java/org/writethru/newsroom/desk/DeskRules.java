package org.writethru.newsroom.desk;

import java.util.EnumMap;
import java.util.Map;
import org.writethru.newsroom.desk.Check.Level;

/**
 * How a house wants its desk to work.
 *
 * @param twoPeople whether nobody releases alone what they wrote or filed, and nobody withdraws a story alone
 * @param withdrawalConfirm what an editor shows once more to withdraw a story
 * @param headlineCharacters from which on a headline is called long
 * @param levels how much each check weighs
 */
public record DeskRules(
        boolean twoPeople, Confirmation withdrawalConfirm, int headlineCharacters, Map<Check, Level> levels) {
    private static final int HEADLINE_CHARACTERS = 90;

    /** What holds where the house says nothing. */
    public static final DeskRules DEFAULT = new DeskRules(false, Confirmation.NONE, HEADLINE_CHARACTERS, Map.of());

    /** Fills in the levels that are not given. */
    public DeskRules {
        var all = new EnumMap<Check, Level>(Check.class);
        for (var check : Check.values()) {
            all.put(check, levels.getOrDefault(check, check.byDefault()));
        }
        levels = Map.copyOf(all);
    }

    /** How much this check weighs. */
    public Level level(Check check) {
        return levels.getOrDefault(check, check.byDefault());
    }
}
