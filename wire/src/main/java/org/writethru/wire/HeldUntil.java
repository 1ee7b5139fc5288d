package org.writethru.wire;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.page.StatedDay;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;

/**
 * Reads until when words hold copy back: {@code EMBARGOED UNTIL 0600 GMT NOV 4}, {@code Sperrfrist 12.00 Uhr}. A day that is left out, or
 * told by its weekday, is the first from the day on which the copy was sent; where that cannot be told for sure there is no time, and
 * a person decides.
 *
 * @param sent when the copy was sent, or came
 * @param zone of times that name none
 */
public record HeldUntil(OffsetDateTime sent, ZoneId zone) {
    private static final int LONGEST = 150;

    private static final Pattern HOURS = Pattern.compile(
            "(?iu)(?<![\\d.:])(\\d{1,2})(?:[.:h](\\d{2}))?\\s?(?:uhr|heures?|horas?|uur|hrs\\b|h\\b(?!\\d))");
    private static final Pattern NOON = Pattern.compile("(?iu)\\b(?:12\\s?)?(?:noon|midday)\\b");
    private static final Pattern MILITARY = Pattern.compile(
            "(?iu)(?<=\\b(?:until|till|to|before|at|after|for|bis|from) )([01]\\d|2[0-3])([0-5]\\d)(?=\\s*(?:local|on|hours?|\\(|,"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$)\\p{L}*\\b)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<![\\d.:])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d{2,4}\\b)");
    private static final Pattern TODAY = Pattern.compile(
            "(?iu)\\b(?:today|tonight|heute|aujourd.hui|ce (?:soir|matin)|cet après-midi|hoy|oggi|vandaag|i dag|idag|сегодня)\\b");
    private static final Pattern TOMORROW = Pattern.compile(
            "(?iu)\\b(?:tomorrow|demain|mañana|domani|i morgen|imorgon|завтра|morgen(?= (?:früh|um|\\d)))\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");
    private static final List<String> WEEKS = List.of(
            "monday tuesday wednesday thursday friday saturday sunday",
            "mon tues wed thurs fri sat sun",
            "mon tue wed thu fri sat sun",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "montag dienstag mittwoch donnerstag freitag sonnabend sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miércoles jueves viernes sábado domingo",
            "lunedì martedì mercoledì giovedì venerdì sabato domenica",
            "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "måndag tisdag onsdag torsdag fredag lördag söndag",
            "mandag tirsdag onsdag torsdag fredag lørdag søndag",
            "понедельник вторник среда четверг пятница суббота воскресенье",
            "понедельника вторника среды четверга пятницы субботы воскресенья");
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    /** The time that words state of copy that does not say itself when it was sent. */
    public static Optional<OffsetDateTime> read(String words, Agreement agreement) {
        var received = agreement.received().atZone(agreement.zone()).toOffsetDateTime();
        return new HeldUntil(received, agreement.zone()).read(words);
    }

    /** The time that these words state, which begin with those that hold the copy back. */
    Optional<OffsetDateTime> read(String words) {
        var line = plain(words);
        var stated = TimeLine.read(line);
        return stated.flatMap(time -> time.clock()
                .or(() -> timeAlone(line))
                .flatMap(clock -> on(time, line, clock)
                        .map(day -> day.atTime(clock)
                                .atZone(time.zone().orElse(zone))
                                .toOffsetDateTime())));
    }

    /** The first sentence, its hours as the reader of times knows them. */
    private static String plain(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        int end = line.indexOf(". ", 25);
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end = line.indexOf(". ", end + 1);
        }
        line = line.substring(0, Math.min(end > 0 ? end : line.length(), LONGEST));
        line = HOURS.matcher(line)
                .replaceAll(found -> found.group(1) + ":" + (found.group(2) == null ? "00" : found.group(2)) + " ");
        line = NOON.matcher(line).replaceAll("12:00 noon");
        line = MILITARY.matcher(line).replaceAll("$1:$2");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static Optional<LocalTime> timeAlone(String line) {
        return TimeLine.read(DAY_AND_MONTH.matcher(line).replaceAll(" ")).flatMap(StatedTime::clock);
    }

    private Optional<LocalDate> on(StatedTime time, String line, LocalTime clock) {
        var here = sent.atZoneSameInstant(time.zone().orElse(zone));
        var day = here.toLocalDate();
        boolean later = clock.isAfter(here.toLocalTime());
        if (time.day().isPresent()) {
            return time.day().map(stated -> stated.nearest(day));
        }
        var numbers = DAY_AND_MONTH.matcher(line);
        if (numbers.find()) {
            return StatedDay.of(Optional.empty(), number(numbers.group(2)), number(numbers.group(1)))
                    .map(stated -> stated.nearest(day));
        }
        var weekday = weekday(line);
        if (weekday.isPresent()) {
            return weekday.map(found -> day.with(TemporalAdjusters.nextOrSame(found)))
                    .filter(found -> later || found.isAfter(day));
        }
        if (TOMORROW.matcher(line).find()) {
            return Optional.of(day.plusDays(1));
        }
        return later && !NOON.matcher(line).find() || TODAY.matcher(line).find() ? Optional.of(day) : Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> WEEKDAYS.get(word.group()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, DayOfWeek> weekdays() {
        var names = new HashMap<String, DayOfWeek>();
        for (var language : WEEKS) {
            var week = language.split(" ");
            for (var day : DayOfWeek.values()) {
                names.put(week[day.ordinal()], day);
            }
        }
        return Map.copyOf(names);
    }
}
