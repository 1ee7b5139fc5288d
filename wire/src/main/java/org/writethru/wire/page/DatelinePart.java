package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of what may be a dateline, between two of the signs that divide datelines.
 *
 * @param text without spaces at its ends
 * @param before the sign before it, a space if none
 * @param after the sign after it, a space if the text ends here
 * @param end where the paragraph goes on after that sign and the spaces behind it
 */
record DatelinePart(String text, char before, char after, int end) {
    private static final int MOST_PARTS = 12;
    private static final int MOST_CHARACTERS = 180;
    private static final int LONGEST_MONTH = 15;
    /** {@code 3. novembra}, {@code 2026. november}. */
    private static final Pattern BEFORE_MONTH = Pattern.compile("(?<!\\d)(?:\\d{1,2}|\\d{4})\\.\\s(\\p{L}{3,15})");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:.*\\s)?(?:St|Ft|Mt|Sta|Sto|Port|г|гор|пос|ш|D|C|Dr|Gen|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Корр|корр|Spec|\\d{1,2} d)|\\d{1,2}");

    /** The dash, in all its widths, as one sign. */
    static final char DASH = '—';

    /** Cuts the beginning of a paragraph. */
    static List<DatelinePart> cut(String paragraph) {
        return cut(paragraph, MOST_PARTS);
    }

    /** Cuts so many parts, and no further. */
    static List<DatelinePart> cut(String paragraph, int most) {
        var parts = new ArrayList<DatelinePart>();
        int limit = Math.min(paragraph.length(), MOST_CHARACTERS);
        int start = 0;
        char before = ' ';
        for (int at = 0; at < limit && parts.size() < most; at++) {
            char sign = sign(paragraph, start, at);
            if (sign != 0) {
                int last = sign == DASH ? lastHyphen(paragraph, at) : at;
                int end = behind(paragraph, last + 1);
                parts.add(new DatelinePart(paragraph.substring(start, at).strip(), before, sign, end));
                before = sign;
                start = last + 1;
                at = last;
            }
        }
        if (paragraph.length() <= MOST_CHARACTERS && parts.size() < most) {
            parts.add(new DatelinePart(paragraph.substring(start).strip(), before, ' ', paragraph.length()));
        }
        return parts;
    }

    /** A part in brackets or slashes names an agency as a rule. */
    boolean bracketed() {
        return (before == '(' && after == ')') || (before == '/' && after == '/');
    }

    private static char sign(String text, int start, int at) {
        char character = text.charAt(at);
        return switch (character) {
            case '(', '[' -> '(';
            case ')', ']' -> ')';
            case '/', '|' -> start > 0 && text.charAt(start - 1) == '(' && at > start ? 0 : '/';
            case ',', '،', '՝' -> ',';
            case '—', '–', '―', '‒', '─' -> DASH;
            case '։' -> ':';
            case ':' -> digitAt(text, at + 1) ? 0 : ':';
            case '.' ->
                endsWord(text, at)
                                && !ordinal(text, start, at)
                                && !ABBREVIATED
                                        .matcher(text.substring(start, at).strip())
                                        .matches()
                        ? '.'
                        : 0;
            case '-', '−' -> spacedHyphen(text, at) ? DASH : 0;
            case '_' -> spaced(text, at) ? DASH : 0;
            default -> 0;
        };
    }

    /** Whether the point makes an ordinal of the number before it, since a month is behind it. */
    private static boolean ordinal(String text, int start, int point) {
        if (point == start || !digitAt(text, point - 1)) {
            return false;
        }
        var found = BEFORE_MONTH
                .matcher(text)
                .region(Math.max(start, point - 4), Math.min(text.length(), point + LONGEST_MONTH + 2))
                .useTransparentBounds(true);
        return found.find()
                && found.start(1) == point + 2
                && MonthNames.month(found.group(1)).isPresent();
    }

    private static boolean endsWord(String text, int at) {
        return at + 1 >= text.length() || " \u00a0-—–/(".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean spacedHyphen(String text, int at) {
        if (at == 0) {
            return false;
        }
        boolean spaceBefore = " \u00a0-.)/]".indexOf(text.charAt(at - 1)) >= 0;
        boolean spaceAfter = at + 1 >= text.length() || " \u00a0-".indexOf(text.charAt(at + 1)) >= 0;
        return spaceBefore && (spaceAfter || text.charAt(at - 1) != ' ');
    }

    /** A low line between spaces, by which wires of few signs write a dash. */
    private static boolean spaced(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    /** Where the last of several hyphens stands that are one dash: {@code VESSA -- }. */
    private static int lastHyphen(String text, int first) {
        int at = first;
        while (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) == '-') {
            at++;
        }
        return at;
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static int behind(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}
