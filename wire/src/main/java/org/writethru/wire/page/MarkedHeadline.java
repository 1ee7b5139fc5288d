package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline with its marks taken off.
 *
 * @param text the headline alone; empty if the line was a mark and nothing else
 * @param mark the strongest of the marks
 * @param printed the marks as printed
 * @param detail what a mark says was changed, if it says so
 */
record MarkedHeadline(String text, Optional<Mark> mark, List<String> printed, Optional<String> detail) {
    private static final int MOST_MARKS = 4;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_MARK = 130;

    /** Characters of the longest mark at an end that is not in brackets, with what divides it. */
    private static final int LONGEST_PLAIN = 40;

    private static final String OPEN = "[/(\\[{<*«|\"“]";
    private static final String CLOSE = "[/)\\]}>*»|\"”]";
    private static final Pattern DECORATION = Pattern.compile("^[+*=]{2,6}\\s|\\s[+*=]{2,6}(?=$|\\s\\()");
    private static final Pattern FRONT_BRACKET =
            Pattern.compile("^" + OPEN + "+\\s*([^/()\\[\\]{}<>*«»|]{2,90}?)\\s*" + CLOSE + "+\\s*[-–—:.]*\\s*");
    private static final Pattern BACK_BRACKET =
            Pattern.compile("\\s*[-–—:.]?\\s*[/(\\[{<*|]+\\s*([^/()\\[\\]{}<>*«»|]{2,90}?)\\s*[/)\\]}>*|]+[.]?$");
    private static final Pattern FRONT_NUMBERED = Pattern.compile(
            "^(\\p{L}[\\p{L}\\p{M}\\u200c]{2,20})[\\s-]?(?:№|#|no\\.?\\s?)?\\d{1,2}\\s*[-–—:.|/]+\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT_PLAIN = Pattern.compile(
            "^(\\p{L}[\\p{L}\\p{M}\\u200c.]{1,20}(?:[ \\u200c](?:à jour|à\\u00a0jour|edilib|edilmiş|olunub|رسانی|روز|شد|է|ld))?)\\s*(?::|\\s[-–—|]|[-–—](?=\\s?\\p{Lu}))\\s*");
    private static final Pattern FRONT_POINT = Pattern.compile("^(\\p{Lu}{3,20})\\.?\\s+(?=\\S)");
    private static final Pattern BACK_PLAIN = Pattern.compile(
            "\\s*(?:[-–—|:.]|,)\\s*(\\p{L}[\\p{L}\\p{M}\\u200c]{1,20}(?:[\\s-](?:à jour|edilib|edilmiş|olunub|رسانی|شد|է|№?\\s?\\d{1,2}))?)[.!]?$");
    private static final Pattern BACK_CAPITALS = Pattern.compile("\\s+(\\p{Lu}{3,20})(?:[\\s-]?\\d{1,2})?$");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^(?:\\d{1,2}(?:st|nd|rd|th)?[\\s.-]+)(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    static MarkedHeadline read(String line) {
        var bare = DECORATION.matcher(line.strip()).replaceAll("").strip();
        var headline =
                new MarkedHeadline(bare.isEmpty() ? line.strip() : bare, Optional.empty(), List.of(), Optional.empty());
        for (int round = 0; round < MOST_MARKS; round++) {
            var shorter = headline.withoutOne();
            if (shorter.isEmpty()) {
                return headline;
            }
            headline = shorter.get();
        }
        return headline;
    }

    /** Whether the line is nothing but marks. */
    boolean markOnly() {
        return mark.isPresent() && text.isEmpty();
    }

    private Optional<MarkedHeadline> withoutOne() {
        var whole = withoutSigns(text);
        if (Words.count(whole) <= 2 && found(whole).isPresent()) {
            return Optional.of(without(found(whole).get(), text, "", ""));
        }
        return bracket(FRONT_BRACKET, true)
                .or(() -> bracket(BACK_BRACKET, false))
                .or(() -> plain(FRONT_NUMBERED, true, false))
                .or(() -> plain(FRONT_PLAIN, true, false))
                .or(() -> plain(FRONT_POINT, true, true))
                .or(() -> plain(BACK_PLAIN, false, false))
                .or(() -> plain(BACK_CAPITALS, false, true));
    }

    private Optional<MarkedHeadline> bracket(Pattern pattern, boolean front) {
        var match = pattern.matcher(text);
        if (!mayBeBracketed(front) || !stands(match, front, LONGEST_MARK) || Words.count(match.group(1)) > MOST_WORDS) {
            return Optional.empty();
        }
        return found(match.group(1))
                .map(mark -> without(mark, match.group(), detail(match.group(1)), remaining(match, front)));
    }

    private boolean mayBeBracketed(boolean front) {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(front ? 0 : text.length() - 1));
    }

    /** A bare word is a mark only if it is one whole word of the list; in capitals if nothing divides it from the headline. */
    private Optional<MarkedHeadline> plain(Pattern pattern, boolean front, boolean capitals) {
        var match = pattern.matcher(text);
        if (!stands(match, front, LONGEST_PLAIN) || remaining(match, front).isEmpty()) {
            return Optional.empty();
        }
        var word = match.group(1);
        if (capitals && !word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        return found(word).map(mark -> without(mark, match.group(), "", remaining(match, front)));
    }

    /** Whether the mark is there: marks stand at the ends, so no more than the ends is looked at. */
    private boolean stands(Matcher match, boolean front, int longest) {
        return front
                ? match.lookingAt()
                : match.region(Math.max(0, text.length() - longest), text.length())
                        .find();
    }

    /** The words without punctuation and spaces at their ends. */
    private static String withoutSigns(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private String remaining(Matcher match, boolean front) {
        return (front ? text.substring(match.end()) : text.substring(0, match.start())).strip();
    }

    private static Optional<Mark> found(String words) {
        return Mark.of(words).or(() -> Mark.of(NUMBER_FIRST.matcher(words).replaceFirst("")));
    }

    /** More than a word or two in brackets say what was changed. */
    private static String detail(String words) {
        boolean says = Words.count(words) > 3 || EditorsLine.ofWords(words).isPresent();
        return says && TimeLine.read(words).isEmpty() ? words : "";
    }

    private MarkedHeadline without(Mark found, String asPrinted, String said, String rest) {
        var marks = new ArrayList<>(printed);
        marks.add(asPrinted.replaceAll("^[\\s:–—-]+|[\\s:–—-]+$", ""));
        var strongest = mark.filter(before -> before.compareTo(found) > 0).or(() -> Optional.of(found));
        return new MarkedHeadline(
                rest, strongest, marks, detail.or(() -> said.isEmpty() ? Optional.empty() : Optional.of(said)));
    }
}
