package org.writethru.wire.json;

/** Tells whole UTF-16 from text with half of a pair missing. */
final class Utf16 {
    private Utf16() {}

    /** Whether each surrogate has its other half. */
    static boolean isWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }
}
