package org.writethru.wire.anpa1312;

import java.util.Optional;

/**
 * The line of the heading that says what the message is about: {@code r s}, the format pair, {@code BC-Dam 1stLd-Writethru v0119 11-13
 * 0283}. Read from both of its ends, since one pattern for all of it took a twentieth of the time of a message.
 *
 * @param priority a letter
 * @param category a letter or figure
 * @param format the second byte of the format pair; empty if it has none
 * @param words the keyword and what stands behind it
 * @param day {@code MM-DD}, empty if it has none
 */
record SlugLine(String priority, String category, String format, String words, String day) {
    /** Characters of noise before it. */
    private static final int MOST_NOISE = 6;

    /** Characters of the words. */
    private static final int MOST_CHARACTERS = 120;

    /** Of the number of words. */
    private static final int MOST_DIGITS = 5;

    /** Characters of {@code 11-13}. */
    private static final int LONGEST_DAY = 5;

    /** The line; nothing if it is none. */
    static Optional<SlugLine> read(String line) {
        int priority = 0;
        while (priority < line.length() && !alphanumeric(line, priority) && !pair(line, priority, 0x13)) {
            priority++;
        }
        int category = behindBlanks(line, priority + 1);
        boolean is = line.codePointCount(0, priority) <= MOST_NOISE
                && letter(line, priority)
                && category > priority + 1
                && alphanumeric(line, category);
        return is ? behindCategory(line, priority, category) : Optional.empty();
    }

    /** A format pair that is not set apart from the keyword is part of it. */
    private static Optional<SlugLine> behindCategory(String line, int priority, int category) {
        int next = category + 1;
        int first = blank(line, next) && line.charAt(next) == ' ' ? next + 1 : next;
        int second = pair(line, first, 0x13) ? first + 1 : first;
        int end = pair(line, second, 0x11) ? second + 1 : second;
        int words = words(line, end);
        boolean paired = end > first && words > end;
        words = paired ? words : words(line, next);
        if (words == next) {
            return Optional.empty();
        }
        return new SlugLine(
                        line.substring(priority, priority + 1),
                        line.substring(category, next),
                        paired ? line.substring(second, end) : "",
                        line.substring(words),
                        "")
                .divided();
    }

    /** Where the words begin that blanks set apart from this place; the place itself if none do. */
    private static int words(String line, int from) {
        int words = behindBlanks(line, from);
        return words == line.length() ? Math.max(from, words - 1) : words;
    }

    /** The same with the day and the number of words, which stand at the end, apart. */
    private Optional<SlugLine> divided() {
        int end = beforeBlanks(words, words.length());
        int count = beforeWord(words, end);
        boolean counted = count > 0 && end - count <= MOST_DIGITS && digits(words, count, end) == end - count;
        int dayEnd = counted ? beforeBlanks(words, count) : end;
        int dayStart = beforeWord(words, dayEnd);
        boolean dated = dayStart > 0 && day(words, dayStart, dayEnd);
        var keyword = words.substring(0, dated ? beforeBlanks(words, dayStart) : dayEnd);
        return keyword.length() <= MOST_CHARACTERS
                ? Optional.of(new SlugLine(
                        priority, category, format, keyword, dated ? words.substring(dayStart, dayEnd) : ""))
                : Optional.empty();
    }

    /** {@code 11-13}. */
    private static boolean day(String line, int from, int to) {
        int hyphen = line.indexOf('-', from);
        return to - from <= LONGEST_DAY && number(line, from, hyphen) && number(line, hyphen + 1, to);
    }

    /** One or two digits. */
    private static boolean number(String line, int from, int to) {
        return to > from && to - from <= 2 && digits(line, from, to) == to - from;
    }

    private static int digits(String line, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            digits += line.charAt(at) >= '0' && line.charAt(at) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** Whether it is one even where no number stands above it. */
    boolean sure() {
        return !format.isEmpty() || !day.isEmpty();
    }

    private static int behindBlanks(String line, int from) {
        int at = from;
        while (blank(line, at)) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(String line, int to) {
        int at = to;
        while (at > 0 && blank(line, at - 1)) {
            at--;
        }
        return at;
    }

    private static int beforeWord(String line, int to) {
        int at = to;
        while (at > 0 && !blank(line, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean blank(String line, int at) {
        return at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t');
    }

    /** Whether one of two bytes of the format pair stands here. */
    private static boolean pair(String line, int at, int lower) {
        return at < line.length() && (line.charAt(at) == lower || line.charAt(at) == lower + 1);
    }

    private static boolean letter(String line, int at) {
        return at < line.length() && (line.charAt(at) | 0x20) >= 'a' && (line.charAt(at) | 0x20) <= 'z';
    }

    private static boolean alphanumeric(String line, int at) {
        return letter(line, at) || at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }
}
