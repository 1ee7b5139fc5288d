package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Datelines as agencies write them in Chinese, Japanese and Korean, where no spaces divide words and signs divide place, day and agency
 * in ways of their own. Who reported, if it is in the same brackets, is part of the dateline.
 */
final class EastAsianDateline {
    private static final String PLACE = "(?<place>\\p{IsHan}{2,8}?)";
    private static final String DAY = "(?:(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日";
    private static final String REPORTER = "(?:\\s?[（(][^（）()]{1,40}[）)])?";

    private static final List<Pattern> FORMS = List.of(
            // 新华社北京11月3日电（记者…）, 中新网11月3日电
            Pattern.compile("(?<agency>\\p{IsHan}{1,4}[社网網])" + PLACE + "??" + DAY + "[电電](?:\\s?/)?" + REPORTER),
            // （中央社記者…台北3日電）
            Pattern.compile("[（(](?<agency>\\p{IsHan}{1,4}社)(?:記者(?:\\p{IsHan}{2,4}[、/]?){1,3}?)?"
                    + "(?<place>\\p{IsHan}{2})" + DAY + "[^（）()]{0,8}[電电][）)]"),
            // 【ロンドン共同】, 【ワシントン3日時事】
            Pattern.compile("【(?<place>[\\p{IsHan}\\p{IsKatakana}ー・]{2,14}?)(?:" + DAY
                    + ")?(?<agency>共同|時事|時事通信|ロイター|AFP時事|AFP)(?:=[^【】]{1,20})?】"),
            // (서울=연합뉴스) 홍길동 기자 =
            Pattern.compile(
                    "[(\\[](?<place>\\p{IsHangul}{2,8}(?:·\\p{IsHangul}{2,8})?)=(?<agency>\\p{IsHangul}{2,8})[)\\]](?:[\\p{IsHangul} ·]{2,30}(?:기자|특파원))?(?:\\s?=)?"));

    private EastAsianDateline() {}

    /** The one with which a paragraph begins. */
    static Optional<PrintedDateline> atStart(String paragraph) {
        if (paragraph.isEmpty() || !mayBegin(paragraph.charAt(0))) {
            return Optional.empty();
        }
        for (var form : FORMS) {
            var found = form.matcher(paragraph);
            if (found.lookingAt()) {
                return Optional.of(printed(found, paragraph));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char first) {
        return "（([【".indexOf(first) >= 0
                || first > 0xFF && Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN;
    }

    private static PrintedDateline printed(Matcher found, String paragraph) {
        int end = found.end();
        while (end < paragraph.length()
                && (Character.isWhitespace(paragraph.charAt(end)) || paragraph.charAt(end) == '\u3000')) {
            end++;
        }
        return new PrintedDateline(
                Optional.ofNullable(found.group("place")).orElse(""),
                day(found),
                Optional.empty(),
                Optional.of(found.group("agency")),
                found.group(),
                end);
    }

    /** A day without its month is left to the copy. */
    private static Optional<StatedDay> day(Matcher found) {
        if (!found.namedGroups().containsKey("day") || found.group("month") == null) {
            return Optional.empty();
        }
        return StatedDay.of(
                number(found.group("year")),
                Integer.parseInt(found.group("month")),
                Integer.parseInt(found.group("day")));
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
