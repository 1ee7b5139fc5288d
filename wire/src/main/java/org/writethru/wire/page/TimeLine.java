package org.writethru.wire.page;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date and time that a short text states. */
public final class TimeLine {
    /** Characters of the longest line of time. */
    static final int LONGEST = 160;

    private static final String ORDINAL = "(?:st|nd|rd|th|-?го|-?(?:ci|cı|cu|cü)|º|-ին|-ի|-[áé]n)?";
    private static final String MONTH = "([\\p{L}\\p{M}][\\p{L}\\p{M}_']*)";
    /** The month's name in another part of the Arab world: {@code أغسطس/آب}. */
    private static final String OTHER_NAME = "(?:\\s?/\\s?\\p{IsArabic}{2,12}(?:\\s\\p{IsArabic}{2,8})?(?=\\s))?";

    private static final String BETWEEN = "[\\s./,،’'-]{0,4}";
    private static final String YEAR_WORD =
            "(?:\\s?(?:թ\\.?|թվականի|წლის|წელი|г\\.?|жылғы|жылы|оны|\\.?\\s?gada|m\\.|-?(?:ci|cı|cu|cü)?\\s?il(?:in|də)?))?";

    /** Behind the point of an ordinal number; without one it is Polish, and November. */
    private static final Pattern CROATIAN_OCTOBER = Pattern.compile("(?<=\\d\\.\\s?)listopada\\b");

    /** Between day and time of day without a space: {@code Nov 3,10:09 AM}. */
    private static final Pattern RUN_IN = Pattern.compile("(?<=[\\p{L}.] ?\\d{1,2}),(?=\\d{1,2}:\\d{2}(?!\\d))");

    private static final Pattern O_CLOCK = Pattern.compile("\\s?(?:uhr|hrs|hours|h)(?=\\s)");
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})[t ]\\s?(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(z|[+\\-]\\d{2}:?\\d{2})?(?![\\d:])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-./年년]\\s?(\\d{1,2})\\s?[-./月월]\\s?(\\d{1,2})(?:[日일]|(?!\\d))");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(?<!\\d)(\\d{4})" + YEAR_WORD + "[\\s./,-]{1,4}"
            + MONTH + "[\\s./,-]{1,4}(\\d{1,2})" + ORDINAL + "(?:\\s?d\\.)?(?![\\d:])");
    private static final Pattern YEAR_DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{4})" + YEAR_WORD + "[\\s./,-]{1,4}(\\d{1,2})[\\s.]{1,2}" + MONTH);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d.:])(\\d{1,2})" + ORDINAL + BETWEEN + "(?:de |di |of |d')?" + MONTH + OTHER_NAME
                    + "(?:" + BETWEEN + "(?:de |del |of )?'?(\\d{4}(?![\\d:h]|\\.\\d)|\\d{2}(?![\\d:.h])))?");

    /** {@code 3 tháng 11 năm 2026}: months that are numbers behind the word for one. */
    private static final Pattern DAY_NUMBERED_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?tháng\\s?(\\d{1,2})(?:,?\\s?năm\\s?|,\\s?)(\\d{4})(?!\\d)");

    private static final Pattern MONTH_DAY = Pattern.compile(
            MONTH + "\\.?\\s(\\d{1,2})" + ORDINAL + "(?:\\s?d\\.)?(?![\\d:.h])(?:\\s?[,،]?\\s?(\\d{4})(?![\\d:]))?");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.,])(\\d{1,2})\\s?(?::|h|ч)\\s?(\\d{2})(?:\\s?(?::|m|м)\\s?(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?|[صم](?!\\p{L}))?(?![\\d:])");
    private static final Pattern POINT_CLOCK = Pattern.compile(
            "(?<![\\d.:/])(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?(?![\\d.])");
    private static final Pattern FOUR_DIGITS =
            Pattern.compile("(?<!\\d)([01]\\d|2[0-3])([0-5]\\d)()\\s?()(?=gmt|utc|z\\b|hrs|est|edt|cet|msk)");
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:.,])(\\d{1,2})()()\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)");

    /** {@code 14時05分}, {@code 午後2時5分}, {@code 오후 2:05}: words for hours and minutes, and the half of the day before the hour. */
    private static final Pattern WORDED_CLOCK =
            Pattern.compile("(?:([上下]午|午[前後]|오[전후])\\s?)?(?<![\\d:.,])(\\d{1,2})\\s?"
                    + "(?:[時时點点시](?:\\s?(\\d{1,2})\\s?[分분]?)?|:(\\d{2}))(?![\\d:])");

    private static final Set<String> AFTERNOON = Set.of("下午", "午後", "오후");

    /** Years that are counted from the Buddha’s death, as in Thailand. */
    private static final int BUDDHIST_YEARS = 543;

    private StringBuilder left;
    private final boolean english;
    private final boolean american;
    private Optional<StatedDay> day = Optional.empty();
    private Optional<LocalTime> clock = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();

    private TimeLine(String line) {
        var text = WireClock.spelled(line);
        this.left = new StringBuilder(text);
        this.english = text.contains("am") || text.contains("pm");
        this.american = !text.equals(line);
    }

    /** What the text states; nothing if it is too long or has neither date nor time. */
    public static Optional<StatedTime> read(String text) {
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return new TimeLine(plain(text)).stated(Words.lower(text));
    }

    /** Every time of a line with several, such as one of publication and one of the last change. */
    static List<StatedTime> readAll(String text) {
        var times = new ArrayList<StatedTime>();
        for (var part : parts(text)) {
            read(part).ifPresent(times::add);
        }
        return merged(times);
    }

    private static String[] parts(String text) {
        return text.split(
                "\\s[|•·]\\s|[|•·]|(?<=\\d|\\))[\\s,;(]+(?=(?i:updat|last |обновл|изм|yenilə|güncel|aktualis|mis |actualiz|թարմ|(?:기사|최종)?수정))",
                -1);
    }

    /** A day in one part and a time of day in the next are one time. */
    private static List<StatedTime> merged(List<StatedTime> times) {
        var merged = new ArrayList<StatedTime>();
        for (var time : times) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.clock().isEmpty()
                    && time.day().isEmpty()
                    && time.clock().isPresent()) {
                merged.set(merged.size() - 1, last.at(time));
            } else if (last != null
                    && last.day().isEmpty()
                    && time.clock().isEmpty()
                    && time.day().isPresent()) {
                merged.set(merged.size() - 1, time.at(last));
            } else {
                merged.add(time);
            }
        }
        return merged;
    }

    /** Lower case, digits of our own, months of one word. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        Words.lower(text).codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            plain.appendCodePoint(digit >= 0 && Character.isDigit(point) ? '0' + digit : point);
        });
        var joined =
                CROATIAN_OCTOBER.matcher(RUN_IN.matcher(plain).replaceAll(", ")).replaceAll("oktobra");
        for (var name : TWO_WORDS) {
            if (joined.contains(name)) {
                joined = joined.replace(name, name.replace(' ', '_'));
            }
        }
        return joined;
    }

    private static final List<String> TWO_WORDS = List.copyOf(MonthNames.ofTwoWords());

    private Optional<StatedTime> stated(String lower) {
        iso();
        if (day.isEmpty()) {
            yearFirst();
        }
        if (day.isEmpty()) {
            yearLast();
        }
        if (day.isEmpty()) {
            named(YEAR_MONTH_DAY, 2, 3, 1);
        }
        if (day.isEmpty()) {
            named(YEAR_DAY_MONTH, 3, 2, 1);
        }
        if (day.isEmpty()) {
            numberedMonth();
        }
        if (day.isEmpty()) {
            named(DAY_MONTH, 2, 1, 3);
        }
        if (day.isEmpty()) {
            named(MONTH_DAY, 1, 2, 3);
        }
        findClock();
        if (day.isEmpty() && clock.isEmpty()) {
            return Optional.empty();
        }
        zone = zone.or(() -> ZoneNames.ofCity(lower));
        return Optional.of(new StatedTime(day, clock, zone, TimeWords.label(lower), rest()));
    }

    private void iso() {
        var found = ISO.matcher(left);
        if (found.find()) {
            day = day(found.group(1), number(found.group(2)), number(found.group(3)));
            clock = clock(found.group(4), found.group(5), found.group(6), null);
            var offset = found.group(7);
            if (offset != null) {
                zone = offset.equals("z")
                        ? Optional.of(ZoneOffset.UTC)
                        : ZoneNames.offset(
                                offset.substring(0, 1), offset.substring(1, 3), offset.substring(offset.length() - 2));
            }
            blank(found);
        }
    }

    private void yearFirst() {
        var found = YEAR_FIRST.matcher(left);
        if (found.find()) {
            day = day(found.group(1), number(found.group(2)), number(found.group(3)));
            day.ifPresent(_ -> blank(found));
        }
    }

    /** Day before month, as most of the world writes, unless that cannot be or the clock is the American one. */
    private void yearLast() {
        var found = YEAR_LAST.matcher(left);
        if (found.find()) {
            int first = number(found.group(1));
            int second = number(found.group(3));
            var dayFirst = day(found.group(4), second, first);
            var monthFirst = day(found.group(4), first, second);
            boolean turned = american || english && found.group(2).equals("/");
            day = turned ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
            if (!american
                    && dayFirst.isPresent()
                    && monthFirst.isPresent()
                    && first != second
                    && found.group(2).equals("/")) {
                day = day.map(
                        stated -> stated.unsure(turned ? StatedDay.Order.MONTH_FIRST : StatedDay.Order.DAY_FIRST));
            }
            day.ifPresent(_ -> blank(found));
        }
    }

    private void numberedMonth() {
        var found = DAY_NUMBERED_MONTH.matcher(left);
        if (found.find()) {
            day = day(found.group(3), number(found.group(2)), number(found.group(1)));
            day.ifPresent(_ -> blank(found));
        }
    }

    private void named(Pattern pattern, int monthGroup, int dayGroup, int yearGroup) {
        var found = pattern.matcher(left);
        int from = 0;
        while (day.isEmpty() && from <= left.length() && found.find(from)) {
            var month = MonthNames.month(found.group(monthGroup));
            if (month.isPresent()) {
                day = namedDay(found.group(yearGroup), month.get(), number(found.group(dayGroup)));
            }
            if (day.isPresent()) {
                blank(found);
                return;
            }
            from = found.start() + 1;
        }
    }

    private static Optional<StatedDay> namedDay(@Nullable String year, int month, int day) {
        if (month <= 12) {
            return day(year, month, day);
        }
        return Optional.ofNullable(year)
                .flatMap(given -> PersianCalendar.date(number(given), month - 100, day))
                .flatMap(date -> StatedDay.of(Optional.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth()));
    }

    private static Optional<StatedDay> day(@Nullable String year, int month, int day) {
        int given = year == null ? 0 : number(year);
        if (given > 1300 && given < 1500) {
            return PersianCalendar.date(given, month, day)
                    .flatMap(date ->
                            StatedDay.of(Optional.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth()));
        }
        int counted = given > 2400 && given < 2700 ? given - BUDDHIST_YEARS : given;
        return StatedDay.of(Optional.ofNullable(year).map(_ -> counted), month, day);
    }

    private void findClock() {
        wordedClock();
        for (var pattern : List.of(CLOCK, FOUR_DIGITS, HOUR, POINT_CLOCK)) {
            var found = pattern.matcher(left);
            if (clock.isEmpty() && (pattern != POINT_CLOCK || day.isPresent()) && found.find()) {
                clock = clock(found.group(1), found.group(2), found.group(3), found.group(4));
                if (clock.isPresent()) {
                    zoneAfter(found.end());
                    blank(found);
                }
            }
        }
    }

    /** Figures before a word for hours may count other things, unless minutes or the half of the day are said too. */
    private void wordedClock() {
        var found = WORDED_CLOCK.matcher(left);
        while (clock.isEmpty() && found.find()) {
            var half = found.group(1);
            var minute = found.group(3) == null ? found.group(4) : found.group(3);
            if (half != null || found.group(3) != null) {
                clock = clock(
                        found.group(2),
                        minute == null ? "" : minute,
                        null,
                        half == null ? null : AFTERNOON.contains(half) ? "pm" : "am");
                clock.ifPresent(_ -> blank(found));
            }
        }
    }

    /** A zone may stand behind the word for o’clock: {@code 06:00 Uhr MEZ}. */
    private void zoneAfter(int behind) {
        var hour = O_CLOCK.matcher(left).region(behind, left.length());
        int at = hour.lookingAt() ? hour.end() : behind;
        var found = ZoneNames.atStart(left.substring(at));
        found.ifPresent(zoneFound -> {
            zone = Optional.of(zoneFound.zone());
            left.replace(at, at + zoneFound.length(), " ".repeat(zoneFound.length()));
        });
    }

    private static Optional<LocalTime> clock(
            String hour, String minute, @Nullable String second, @Nullable String half) {
        int hours = number(hour);
        if (half != null && !half.isEmpty()) {
            boolean afternoon = half.startsWith("p") || half.equals("م");
            if (hours < 1 || hours > 12 && !afternoon) {
                return Optional.empty();
            }
            hours = hours > 12 ? hours : hours % 12 + (afternoon ? 12 : 0);
        }
        int minutes = minute.isEmpty() ? 0 : number(minute);
        int seconds = second == null || second.isEmpty() ? 0 : number(second);
        return hours < 24 && minutes < 60 && seconds < 60
                ? Optional.of(LocalTime.of(hours, minutes, seconds))
                : Optional.empty();
    }

    private void blank(Matcher found) {
        left.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
    }

    private String rest() {
        var rest = new StringBuilder();
        for (var word : Words.bare(left.toString()).split(" ", -1)) {
            if (!word.isEmpty() && !TimeWords.meansLittle(word)) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        return rest.toString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
