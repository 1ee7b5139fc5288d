package org.writethru.wire.text;

import java.util.regex.Pattern;

/**
 * What programs that send on no more than the beginning of a text set behind it: how much they left out, {@code [+2345 chars]}, or the
 * brackets of dots that were lost.
 */
public final class CutMark {
    private static final Pattern MARK =
            Pattern.compile("\\[(?:\\+?\\d{1,7} (?:more )?(?:char(?:acter)?s?|words?)(?: more)?)?]$");

    private static final int LONGEST = 30;

    private CutMark() {}

    /** Where the mark begins with which these words end; -1 if they end with none. */
    public static int from(String words) {
        int open = words.lastIndexOf('[');
        return open >= 0
                        && words.length() - open <= LONGEST
                        && MARK.matcher(words.substring(open)).matches()
                ? open
                : -1;
    }
}
