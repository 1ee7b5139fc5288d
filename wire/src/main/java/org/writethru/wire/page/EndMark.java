package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.text.SentenceEnd;
import org.writethru.wire.text.SignOff;

/**
 * The mark with which an agency ends its copy.
 *
 * @param text the copy before it; empty if the line was the mark alone
 * @param printed the mark
 * @param signOff the desk's code in it, if it is more than the plain mark
 */
public record EndMark(String text, String printed, Optional<String> signOff) {
    private static final String DASH = "[-–—‒−]{1,2}";
    private static final Pattern DASHED = Pattern.compile("\\s*(?<![\\p{L}\\p{N}])" + DASH
            + "\\s?([0-9]{1,4}[A-ZА-ЯƏİ]{0,4}|[A-ZА-Я]{1,3}[0-9]{1,4}|[a-zA-Zа-яА-Я]{1,4}(?:/[a-zA-Zа-яА-Я]{1,4})*|[a-z]{1,3}[0-9]{1,3})\\s?"
            + DASH + "[.]?$");
    private static final Pattern GLUED = Pattern.compile("(?<=[" + SentenceEnd.SIGNS + "”\"»)])\\s*" + DASH
            + "([0-9]{1,4}[A-ZА-ЯƏİ]{0,4}|[A-ZА-Я]{1,3}[0-9]{1,4})" + DASH + "[.]?$");
    private static final Pattern WORD = Pattern.compile("(?:^|\\s+|(?<=[" + SentenceEnd.SIGNS
            + "”\"»)]))(?:[(\\[/]\\s?(?i:" + SignOff.WORDS + ")\\s?[)\\]/]|ENDIT(?:EM)?|Enditem|ENDS?|[(（]"
            + SignOff.EAST_ASIAN + "[)）]|#\\s?ENDS|#{2,5}(?:\\s#{2,5}){0,4}|#\\s#\\s#(?:\\s#)*)[.]?$");
    private static final Pattern ARABIC = Pattern.compile("(?:^|\\s+)(?:انتهى|\\(انتهى\\)|-\\s?انتهى\\s?-)[.]?$");

    /** Who edited it and the day, behind the copy of agencies in Chinese: {@code （編輯：王港）1151103}. */
    private static final Pattern EDITED = Pattern.compile(
            "[（(](?:责任编辑|責任編輯|责编|責編|编辑|編輯)[：:]\\p{IsHan}{2,4}(?:[、/／]\\p{IsHan}{2,4}){0,3}[）)](?:\\d{7})?$");

    private static final int DAY_DIGITS = 7;

    private static final String DASHES = "-–—‒−";

    /** What a word for the end, or the signs around it, can end with. */
    private static final String WORDS_END = ")]/）#TMmDSى";

    private static final int LONGEST_WORD = "ENDITEM".length();

    private static final List<Pattern> WITH_DASH = List.of(DASHED, GLUED, ARABIC);
    private static final List<Pattern> WITH_EDITOR = List.of(WORD, EDITED);
    private static final List<Pattern> WITH_WORD = List.of(WORD, ARABIC);

    /** The end mark of this line, if it ends with one. */
    public static Optional<EndMark> read(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var patterns = patterns(line);
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, line.length() - 40);
        var tail = line.substring(from);
        for (var pattern : patterns) {
            var found = pattern.matcher(tail);
            if (found.find()) {
                var code = found.groupCount() > 0 ? found.group(1) : null;
                return Optional.of(new EndMark(
                        line.substring(0, from + found.start()).strip(),
                        found.group().strip(),
                        code(code)));
            }
        }
        return Optional.empty();
    }

    /** Those that the last sign before a full stop lets match: nearly all lines end with a letter that none does. */
    private static List<Pattern> patterns(String line) {
        int last = line.length() - 1;
        last -= last > 0 && line.charAt(last) == '\n' ? 1 : 0;
        last -= last > 0 && line.charAt(last) == '.' ? 1 : 0;
        char sign = line.charAt(last);
        if (sign == '）' || last > DAY_DIGITS && line.charAt(last - DAY_DIGITS) == '）') {
            return WITH_EDITOR;
        }
        if (DASHES.indexOf(sign) >= 0) {
            return WITH_DASH;
        }
        return WORDS_END.indexOf(sign) >= 0 && (!isLatin(sign) || endsWithWord(line, last)) ? WITH_WORD : List.of();
    }

    private static boolean isLatin(char sign) {
        return sign <= 'z' && Character.isLetter(sign);
    }

    private static boolean endsWithWord(String line, int last) {
        var tail = line.substring(Math.max(0, last + 1 - LONGEST_WORD), last + 1);
        return tail.contains("END") || tail.contains("End");
    }

    /** The mark of the house, however it looks. */
    static Optional<EndMark> ofHouse(String line, String mark) {
        return !mark.isEmpty() && line.endsWith(mark)
                ? Optional.of(new EndMark(
                        line.substring(0, line.length() - mark.length()).strip(), mark, Optional.empty()))
                : Optional.empty();
    }

    /** Plain nought and thirty end copy everywhere and name no desk. */
    private static Optional<String> code(@org.jspecify.annotations.Nullable String code) {
        return Optional.ofNullable(code).filter(given -> !given.matches("0+|30|[Ee][Nn][Dd][Ss]?|ENDIT"));
    }
}
