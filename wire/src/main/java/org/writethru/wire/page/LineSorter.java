package org.writethru.wire.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.writethru.wire.page.SortedLine.Role;

/** Says what each line of a page is by itself, without looking at its neighbours. */
final class LineSorter {
    /** A sign alone, of which it takes three to divide. */
    private static final Pattern SIGN = Pattern.compile("[#*•·_=~|]{1,2}");

    /** A day and behind a dash what it is filed under: {@code 03.11.2026 - Town hall}. */
    private static final Pattern FILED = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{4} [-–—] [^.!?]{2,40}");

    private final List<String> houseTitles;
    private final String houseSeparator;
    private final DatelineReader datelines;

    LineSorter(List<String> houseTitles, String houseSeparator, DatelineReader datelines) {
        this.houseTitles = houseTitles;
        this.houseSeparator = houseSeparator;
        this.datelines = datelines;
    }

    SortedLine sort(PageLine line) {
        var text = line.text();
        if (line.look() == PageLine.Look.RULE || text.equals(houseSeparator) || Separator.is(text)) {
            return SortedLine.of(line, Role.SEPARATOR);
        }
        if (line.look() == PageLine.Look.TITLE) {
            return SortedLine.of(line, Role.TEXT);
        }
        var times = times(line);
        if (!times.isEmpty()) {
            return new SortedLine(line, Role.TIME, times, java.util.Optional.empty());
        }
        if (ListTitles.is(text, houseTitles)
                || ListTitles.gluedTo(text, houseTitles).isPresent()) {
            return SortedLine.of(line, Role.LIST_TITLE);
        }
        if (SIGN.matcher(text).matches()) {
            return SortedLine.of(line, Role.FURNITURE).leaving("sign");
        }
        if (ListTitles.begins(text)) {
            return SortedLine.of(line, Role.FURNITURE).leaving("links to other stories");
        }
        return Furniture.kind(text)
                .filter(_ -> !text.endsWith(":") || !ContactLine.isLabel(text))
                .map(kind -> SortedLine.of(line, Role.FURNITURE).leaving(kind))
                .orElseGet(() -> SortedLine.of(line, Role.TEXT));
    }

    /** A line of time holds a date or a time of day and little else; with a dateline's agency it is a dateline. */
    private List<StatedTime> times(PageLine line) {
        var text = line.text();
        if (text.length() > TimeLine.LONGEST || EndMark.read(text).isPresent()) {
            return List.of();
        }
        var times = TimeLine.readAll(text);
        boolean looks = line.look() == PageLine.Look.TIME;
        if (times.isEmpty()
                || (!looks
                        && !filed(text)
                        && datelines
                                .alone(text)
                                .filter(found -> found.clock().isEmpty())
                                .isPresent())) {
            return List.of();
        }
        int words = times.stream().mapToInt(time -> Words.count(time.rest())).sum();
        boolean clock = times.stream().anyMatch(time -> time.clock().isPresent());
        boolean day = times.stream().anyMatch(time -> time.day().isPresent());
        int most = looks ? 8 : clock && day ? 4 : parted(text) ? 3 : 0;
        return words <= most && !endsSentence(text) || StampedByline.name(text).isPresent() ? times : List.of();
    }

    private static boolean parted(String text) {
        return text.contains(" | ")
                || text.contains(" • ")
                || text.contains(" · ")
                || FILED.matcher(text).matches();
    }

    /** Whether words of which some are in small letters stand behind the day, as the names of agencies that datelines end with do not. */
    private static boolean filed(String text) {
        return FILED.matcher(text).matches() && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean endsSentence(String text) {
        return text.length() > 60 && text.endsWith(".");
    }
}
