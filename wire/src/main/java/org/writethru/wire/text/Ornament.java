package org.writethru.wire.text;

/** Signs that are drawn around a title where there is no bold type, which are none of its words: {@code ***** Tides *****}. */
public final class Ornament {
    private static final String SIGNS = "*=~#";
    private static final int FEWEST = 2;

    private Ornament() {}

    /** The title without what is drawn before and behind it. */
    public static String without(String title) {
        int begin = run(title, 0, 1);
        int end = title.length() - run(title, title.length() - 1, -1);
        return begin >= end || begin == 0 && end == title.length()
                ? title
                : title.substring(begin, end).strip();
    }

    /** Whether some is drawn on both sides. */
    public static boolean isAround(String title) {
        int begin = run(title, 0, 1);
        return begin > 0 && begin < title.length() && run(title, title.length() - 1, -1) > 0;
    }

    /** How many of the same sign stand there; none if it is a single one. */
    private static int run(String title, int from, int step) {
        int at = from;
        while (at >= 0
                && at < title.length()
                && SIGNS.indexOf(title.charAt(at)) >= 0
                && title.charAt(at) == title.charAt(from)) {
            at += step;
        }
        int signs = Math.abs(at - from);
        return signs < FEWEST ? 0 : signs;
    }
}
