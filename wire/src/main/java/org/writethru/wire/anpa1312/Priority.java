package org.writethru.wire.anpa1312;

import org.writethru.story.Urgency;

/** The priority letters of ANPA 1312 and the urgencies that they stand for. */
final class Priority {
    private Priority() {}

    /** The urgency as a digit; empty for a letter that says nothing of it. */
    static String urgency(String letter) {
        return switch (letter) {
            case "f" -> "1";
            case "b" -> "2";
            case "u" -> "3";
            case "r" -> "4";
            case "d", "h" -> "6";
            case "a", "s" -> "7";
            case "y" -> "8";
            default -> "";
        };
    }

    /** The letter for an urgency: flash, bulletin, urgent, regular, deferred. */
    static char letter(Urgency urgency) {
        return switch (urgency.level()) {
            case 1 -> 'f';
            case 2 -> 'b';
            case 3 -> 'u';
            case 4, 5 -> 'r';
            default -> 'd';
        };
    }
}
