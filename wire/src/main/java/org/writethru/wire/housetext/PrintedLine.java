package org.writethru.wire.housetext;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Dateline;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/**
 * A dateline in a house's own style, found at the start of a line.
 *
 * @param length characters of the line that it takes
 */
record PrintedLine(Dateline dateline, int length) {
    private static final Pattern PART = Pattern.compile("\\{(place|date|agency)}");
    private static final int LONGEST_PART = 80;

    /** The dateline with which this line begins, if it is of the house's style. */
    static Optional<PrintedLine> of(String line, House house, Language language) {
        var style = language.punctuated(house.dateline().pattern());
        var names = new ArrayList<String>();
        var found = pattern(style.strip(), names).matcher(line);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        return dateline(names, found, house, language, line.substring(0, found.end()))
                .map(dateline -> new PrintedLine(dateline, found.end()));
    }

    private static Pattern pattern(String style, List<String> names) {
        var pattern = new StringBuilder();
        var part = PART.matcher(style);
        int from = 0;
        while (part.find()) {
            pattern.append(Pattern.quote(style.substring(from, part.start())))
                    .append("(.{1,")
                    .append(LONGEST_PART)
                    .append("}?)");
            names.add(part.group(1));
            from = part.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(style.substring(from)))
                .append("(?:\\s+|$)")
                .toString());
    }

    private static Optional<Dateline> dateline(
            List<String> names, java.util.regex.MatchResult found, House house, Language language, String text) {
        Optional<String> place = Optional.empty();
        Optional<String> agency = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        for (int at = 0; at < names.size(); at++) {
            var words = found.group(at + 1).strip();
            switch (names.get(at)) {
                case "place" -> place = Optional.of(words);
                case "agency" -> agency = Optional.of(words).filter(name -> !name.isEmpty());
                default -> date = date(words, house, language);
            }
        }
        return checked(place.orElse(""), date, agency, house, language, text.strip());
    }

    /** It is one only if the house would print it so; a date without a year stays as it is printed. */
    private static Optional<Dateline> checked(
            String place,
            Optional<LocalDate> date,
            Optional<String> agency,
            House house,
            Language language,
            String text) {
        try {
            var bare = new Dateline(place, date, agency, Optional.empty());
            boolean same = house.printInStyle(bare, language).strip().equals(text);
            return Optional.of(same ? bare : new Dateline(place, date, agency, Optional.of(text)));
        } catch (Unfit e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String words, House house, Language language) {
        try {
            return Optional.of(
                    LocalDate.parse(words, language.formatter(house.dateline().datePattern())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
