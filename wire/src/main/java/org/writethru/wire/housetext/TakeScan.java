package org.writethru.wire.housetext;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Dateline;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.text.SentenceEnd;

/** Reads the lines of one take of house text, from the top: time, headline, what was said of it, standfirst, byline, copy, end. */
final class TakeScan {
    /** Lines that may stand between headline and dateline: standfirst and byline. */
    private static final int MOST_ABOVE = 2;

    private static final int LONGEST_BYLINE_WORDS = 6;

    private final House house;
    private final Language language;
    private final List<String> lines;
    private Optional<String> signOff = Optional.empty();
    private Optional<House.Mark> mark = Optional.empty();

    TakeScan(List<String> lines, House house, Language language) {
        this.lines = new ArrayList<>(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        this.house = house;
        this.language = language;
    }

    ReadBack read() {
        end();
        var time = take(this::isTime);
        if (lines.isEmpty()) {
            throw new Unfit("headline", "There is no headline.");
        }
        var headline = withoutMark(lines.removeFirst());
        var said = take(line -> said(line).isPresent()).flatMap(this::said);
        int above = linesAboveDateline();
        var standfirst = above > 0 && (above == MOST_ABOVE || !looksLikeByline(lines.getFirst()))
                ? Optional.of(lines.removeFirst())
                : Optional.<String>empty();
        var byline = above == MOST_ABOVE || (above == 1 && standfirst.isEmpty())
                ? Optional.of(lines.removeFirst())
                : Optional.<String>empty();
        var dateline = dateline();
        return new ReadBack(headline, mark, time, said, standfirst, byline, dateline, BlockScan.of(lines), signOff);
    }

    private Optional<String> take(java.util.function.Predicate<String> wanted) {
        return lines.isEmpty() || !wanted.test(lines.getFirst()) ? Optional.empty() : Optional.of(lines.removeFirst());
    }

    private boolean isTime(String line) {
        try {
            language.formatter(house.timePattern()).parse(line);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String withoutMark(String headline) {
        for (var kind : House.Mark.values()) {
            for (var printed : house.marks().getOrDefault(kind, Map.of()).values()) {
                if (headline.endsWith(" " + printed)) {
                    mark = Optional.of(kind);
                    return headline.substring(0, headline.length() - printed.length())
                            .strip();
                }
                if (headline.equals(printed)) {
                    throw new Unfit("headline", "This is the notice of a withdrawn story; it has no copy.");
                }
            }
        }
        return headline;
    }

    /** What the editor said, if the line begins with a mark. */
    private Optional<String> said(String line) {
        for (var kind : House.Mark.values()) {
            for (var printed : house.marks().getOrDefault(kind, Map.of()).values()) {
                if (line.startsWith(printed + " ")) {
                    return Optional.of(line.substring(printed.length()).strip());
                }
            }
        }
        for (var word : List.of("Updated: ", "Corrected: ")) {
            if (line.startsWith(word)) {
                return Optional.of(line.substring(word.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** How many lines stand before the one with the dateline; none if none of the first has one. */
    private int linesAboveDateline() {
        for (int at = 0; at <= MOST_ABOVE && at < lines.size(); at++) {
            if (PrintedLine.of(lines.get(at), house, language).isPresent()) {
                return at;
            }
            if (BlockScan.apart(lines.get(at))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean looksLikeByline(String line) {
        return line.split(" ", -1).length <= LONGEST_BYLINE_WORDS && !SentenceEnd.in(line);
    }

    private Optional<Dateline> dateline() {
        var found = lines.isEmpty() ? Optional.<PrintedLine>empty() : PrintedLine.of(lines.getFirst(), house, language);
        found.ifPresent(printed -> {
            var rest = lines.removeFirst().substring(printed.length()).strip();
            if (!rest.isEmpty()) {
                lines.addFirst(rest);
            }
        });
        return found.map(PrintedLine::dateline);
    }

    /** Takes the end mark or the sign-off off the last line. */
    private void end() {
        if (lines.isEmpty()) {
            return;
        }
        var last = lines.getLast();
        if (!house.endMark().isEmpty() && last.endsWith(house.endMark())) {
            shorten(last.length() - house.endMark().length());
            return;
        }
        var parts = house.signOffPattern().split(Pattern.quote("{signOff}"), -1);
        var found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(parts[0]) + "([\\p{L}\\p{N}/.]{1,40})"
                        + Pattern.quote(parts[1]) + "$")
                .matcher(last);
        if (found.find()) {
            signOff = Optional.of(found.group(1));
            shorten(found.start());
        }
    }

    private void shorten(int length) {
        var rest = lines.removeLast().substring(0, length).strip();
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
    }
}
