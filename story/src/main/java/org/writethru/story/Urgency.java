package org.writethru.story;

/**
 * How urgent a story is for newsrooms, as IPTC counts: 1 is the most urgent, 4 is normal use by most agencies, 8 the least, 9
 * is user-defined.
 *
 * @param level 1 to 9
 */
public record Urgency(int level) {
    /** What copy has when nobody says otherwise. */
    public static final Urgency ROUTINE = new Urgency(5);

    /** Checks the range. */
    public Urgency {
        if (level < 1 || level > 9) {
            throw new Unfit("urgency", "The urgency is a number from 1 (flash) to 9, not %d.".formatted(level));
        }
    }

    /** The desk's word for it. */
    public String word() {
        return switch (level) {
            case 1 -> "flash";
            case 2 -> "bulletin";
            case 3 -> "urgent";
            case 4, 5 -> "routine";
            case 6, 7, 8 -> "deferred";
            default -> "special";
        };
    }
}
