package org.writethru.wire.page;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the start of copy. It tries ever longer beginnings of the paragraph, cut at the signs that divide
 * datelines, and takes the longest that reads as place, date and agency.
 */
public final class DatelineReader {
    /** Words of a place, a weekday and a month. */
    private static final int MOST_WORDS = 6;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The end of a dateline whose dash was no more than a low line. */
    private static final Pattern LOW_LINE = Pattern.compile("\\s*_?\\s*$");

    private final Set<String> agencies;

    /** @param agencies names that count as agencies here: the house's own and the one that the page belongs to */
    public DatelineReader(Set<String> agencies) {
        this.agencies = agencies;
    }

    /** The dateline with which a paragraph begins. */
    public Optional<PrintedDateline> atStart(String paragraph) {
        return longest(paragraph, false).or(() -> EastAsianDateline.atStart(paragraph));
    }

    /** The dateline that is a line of its own: it must have a place and an agency. */
    Optional<PrintedDateline> alone(String line) {
        return longest(line, true)
                .filter(found ->
                        found.length() == line.length() && found.agency().isPresent());
    }

    /** The line of place and day alone, whose agency stands on the next line. */
    Optional<PrintedDateline> half(String line) {
        return longest(line, true)
                .filter(found -> found.length() == line.length()
                        && found.agency().isEmpty()
                        && found.day().isPresent());
    }

    private Optional<PrintedDateline> longest(String text, boolean whole) {
        if (hopeless(text) || !new Found().take(DatelinePart.cut(text, 1))) {
            return Optional.empty();
        }
        var parts = DatelinePart.cut(text);
        Optional<PrintedDateline> best = Optional.empty();
        var found = new Found();
        for (var part : parts) {
            if (!found.take(part)) {
                return best;
            }
            if (ends(part, whole) && found.enough(part)) {
                best = Optional.of(found.printed(
                        LOW_LINE.matcher(text.substring(0, part.end())).replaceFirst(""), part.end()));
            }
        }
        return best;
    }

    /** Copy that begins with more words than a place and a day have, in letters of which some are small, as most copy does. */
    private static boolean hopeless(String text) {
        boolean small = false;
        int words = 1;
        for (int at = 0; at < Math.min(text.length(), PlaceNames.MOST_CHARACTERS + 1); at++) {
            char character = text.charAt(at);
            boolean lower = character >= 'a' && character <= 'z';
            if (!lower && character != ' ' && (character < 'A' || character > 'Z')) {
                return false;
            }
            small |= lower;
            words += character == ' ' ? 1 : 0;
        }
        return small && words > MOST_WORDS && text.length() > PlaceNames.MOST_CHARACTERS;
    }

    private static boolean ends(DatelinePart part, boolean whole) {
        return whole
                ? part.after() == ' '
                        || part.after() == '.'
                        || part.after() == '/'
                        || part.after() == ')'
                        || part.after() == ':'
                : part.after() != ' ' && part.after() != '(' && part.after() != ',';
    }

    /** What has been recognised so far. */
    private final class Found {
        private String place = "";
        private Optional<StatedDay> day = Optional.empty();
        private Optional<LocalTime> clock = Optional.empty();
        private String agency = "";
        private boolean sureAgency;
        private int regions;
        private boolean person;

        /** Whether all of these parts can be taken: most copy fails at its first, and need not be cut further. */
        boolean take(List<DatelinePart> parts) {
            for (var part : parts) {
                if (!take(part)) {
                    return false;
                }
            }
            return true;
        }

        /** Takes one part more; false if no dateline has such a part. */
        boolean take(DatelinePart part) {
            var text = part.text();
            if (text.isEmpty()) {
                country(part);
                return true;
            }
            return date(text)
                    || agency(part)
                    || place(part)
                    || placeAndDate(text)
                    || region(part)
                    || dateAndAgency(part)
                    || year(text)
                    || !place.isEmpty() && MonthNames.isWeekday(text);
        }

        /** A comma behind the bracket and no day yet: the bracket held the country, and the agency is to come. */
        private void country(DatelinePart part) {
            if (part.before() == ')' && part.after() == ',' && day.isEmpty() && !agency.isEmpty() && !place.isEmpty()) {
                place = place + " (" + agency + ")";
                agency = "";
                sureAgency = false;
            }
        }

        private boolean date(String text) {
            var time = TimeLine.read(text).filter(read -> read.rest().isEmpty());
            if (time.isEmpty() || (day.isPresent() && time.get().day().isPresent())) {
                return false;
            }
            day = day.or(() -> time.get().day());
            clock = clock.or(() -> time.get().clock());
            return true;
        }

        private boolean agency(DatelinePart part) {
            var text = part.text();
            boolean sure = ours(text) || (part.bracketed() && AgencyNames.fitsBrackets(text));
            if (!agency.isEmpty() || !(sure || likely(part))) {
                return false;
            }
            agency = AgencyNames.name(text);
            sureAgency = sure || person || AgencyNames.telling(text) || part.before() == '/';
            return !agency.isEmpty();
        }

        private boolean ours(String text) {
            return (!place.isEmpty() || AgencyNames.capitals(text)) && agencies.contains(Words.bare(text));
        }

        /** Outside of brackets it is an agency if it looks like one and stands where one does. */
        private boolean likely(DatelinePart part) {
            var text = part.text();
            if (place.isEmpty() || text.length() > 40 || Words.small(text.codePointAt(0))) {
                return part.before() == ' ' && AgencyNames.capitals(text) && AgencyNames.known(text);
            }
            if (person && part.before() == DatelinePart.DASH && AgencyNames.capitals(text)) {
                return true;
            }
            if (AgencyNames.telling(text)
                    || (AgencyNames.capitals(text) && (day.isPresent() || part.before() == '.'))) {
                return true;
            }
            boolean oneWord = Words.count(text) == 1 && PlaceNames.can(text.replace('.', 'x'));
            boolean ending = part.after() == ':' || part.after() == '.' || part.after() == '/';
            return part.before() == '/' && day.isPresent() && Words.count(text) <= 4
                    || day.isPresent() && oneWord && (ending || part.before() != DatelinePart.DASH)
                    || day.isPresent()
                            && part.before() != DatelinePart.DASH
                            && PlaceNames.can(text)
                            && afterwardsDash(part)
                    || oneWord && part.before() == '.' && part.after() == ':';
        }

        private boolean afterwardsDash(DatelinePart part) {
            return part.after() == DatelinePart.DASH || part.after() == ':' || part.after() == ' ';
        }

        private boolean place(DatelinePart part) {
            if (!place.isEmpty() || !PlaceNames.can(part.text())) {
                return false;
            }
            place = part.text();
            return true;
        }

        /** Both in one part: {@code BAKU May 11}, {@code Минск 11 мая}. */
        private boolean placeAndDate(String text) {
            if (text.chars().noneMatch(Character::isDigit)) {
                return false;
            }
            for (int space = text.indexOf(' '); place.isEmpty() && space > 0; space = text.indexOf(' ', space + 1)) {
                if (PlaceNames.can(text.substring(0, space)) && date(text.substring(space + 1))) {
                    place = text.substring(0, space);
                    return true;
                }
            }
            return false;
        }

        /** Behind the comma of {@code Nov 3, 2026}. */
        private boolean year(String text) {
            var stated = day.filter(found -> found.year().isEmpty() && agency.isEmpty())
                    .filter(_ -> YEAR.matcher(text).matches())
                    .flatMap(found -> StatedDay.of(Optional.of(Integer.valueOf(text)), found.month(), found.day()));
            day = stated.or(() -> day);
            return stated.isPresent();
        }

        /** Both in one part: {@code Dec. 9 Kyodo}. */
        private boolean dateAndAgency(DatelinePart part) {
            var text = part.text();
            int space = text.lastIndexOf(' ');
            if (place.isEmpty()
                    || !agency.isEmpty()
                    || space < 0
                    || !AgencyNames.known(text.substring(space + 1))
                    || !date(text.substring(0, space))) {
                return false;
            }
            agency = text.substring(space + 1);
            sureAgency = true;
            return true;
        }

        private boolean region(DatelinePart part) {
            boolean after = part.before() == ',' || part.before() == '.' || part.before() == '(';
            if (place.isEmpty()
                    || !after
                    || day.isPresent()
                    || !agency.isEmpty()
                    || ++regions > 2
                    || !PlaceNames.can(part.text())) {
                return false;
            }
            place = part.before() == ',' ? place + ", " + part.text() : place;
            person |= part.before() == '.';
            return true;
        }

        /** Whether there is enough to call it a dateline. */
        boolean enough(DatelinePart last) {
            char sign = last.after();
            if (place.isEmpty()) {
                return false;
            }
            if (day.isPresent()) {
                return sign != ')' && sign != '/' || !agency.isEmpty();
            }
            if (sign == ')' && day.isEmpty() && !agency.isEmpty() && !tellsNames() && !AgencyNames.known(agency)) {
                return false;
            }
            if (!agency.isEmpty()) {
                return sureAgency
                        ? sign != '/' || last.bracketed() || last.before() == '.'
                        : sign == DatelinePart.DASH || sign == ':' || sign == '/';
            }
            return last.text().equals(place)
                    && capitalPlace()
                    && (sign == DatelinePart.DASH || (sign == '.' && place.length() >= 5));
        }

        /** Whether the place is in letters of which the names of places begin with large ones; without a dash others tell nothing. */
        private boolean tellsNames() {
            int first = place.codePointAt(0);
            return Character.toLowerCase(first) != first;
        }

        private boolean capitalPlace() {
            return place.length() >= 3
                    && place.chars().anyMatch(Character::isUpperCase)
                    && place.equals(place.toUpperCase(java.util.Locale.ROOT));
        }

        PrintedDateline printed(String text, int length) {
            return new PrintedDateline(
                    place, day, clock, agency.isEmpty() ? Optional.empty() : Optional.of(agency), text, length);
        }
    }

    /** Counts one name as an agency’s, if there is one. */
    public static DatelineReader of(String agency) {
        var bare = Words.bare(agency);
        return new DatelineReader(bare.isEmpty() ? Set.of() : Set.of(bare));
    }

    /** The agencies of a house and of a page, as they are compared. */
    public static Set<String> names(List<String> names) {
        return Set.copyOf(
                names.stream().map(Words::bare).filter(name -> !name.isEmpty()).toList());
    }
}
