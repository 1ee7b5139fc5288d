package org.writethru.wire.telex;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/**
 * The line among the words for editors by which our own wire says what neither format has a place for: the story’s identity, the
 * number of the take, its time to the second, its language. {@code STORY tag:news.example,2026-11-03:4k2m9s0q1v7t take 4
 * 2026-11-03T14:15:30Z en}
 */
public record StoryLine(String guid, long take, Instant time, Language language) {
    private static final String STORY = "STORY ";
    private static final String TAKE = " take ";

    /** The form of {@code 2026-11-03T14:15:30Z}; a nought is any digit. */
    private static final String FORM = "0000-00-00T00:00:00Z";

    private static final int TIME = FORM.length();

    private static final int LONGEST_GUID = 1_000;
    private static final int MOST_DIGITS = 9;

    /** The line. */
    public String printed() {
        return "STORY " + guid + " take " + take + " " + time.truncatedTo(ChronoUnit.SECONDS) + " " + language;
    }

    /** Reads such a line. Every message of our own wire has one; a pattern took a thirtieth of the time of all of it. */
    static Optional<StoryLine> read(String line) {
        int guid = line.startsWith(STORY) ? line.indexOf(' ', STORY.length()) : -1;
        int number = guid + TAKE.length();
        int time = guid >= 0 && line.startsWith(TAKE, guid) ? line.indexOf(' ', number) + 1 : 0;
        int language = time + TIME + 1;
        boolean fits = time > number + 1
                && time <= number + MOST_DIGITS + 1
                && Character.isDigit(line.charAt(number))
                && guid - STORY.length() <= LONGEST_GUID
                && line.length() > language
                && line.charAt(language - 1) == ' ';
        return fits ? read(line, guid, number, time, language) : Optional.empty();
    }

    private static Optional<StoryLine> read(String line, int guid, int number, int time, int language) {
        try {
            return Optional.of(new StoryLine(
                    line.substring(STORY.length(), guid),
                    Long.parseLong(line, number, time - 1, 10),
                    time(line, time),
                    new Language(line.substring(language))));
        } catch (DateTimeException | NumberFormatException | Unfit e) {
            return Optional.empty();
        }
    }

    /** By hand, since {@link Instant#parse} took longer than all the rest of the line. */
    private static Instant time(String line, int at) {
        for (int sign = 0; sign < TIME; sign++) {
            char form = FORM.charAt(sign);
            char character = line.charAt(at + sign);
            if (form == '0' ? character < '0' || character > '9' : character != form) {
                throw new DateTimeException("The time of a STORY line is no time");
            }
        }
        return LocalDateTime.of(
                        number(line, at, at + 4),
                        number(line, at + 5, at + 7),
                        number(line, at + 8, at + 10),
                        number(line, at + 11, at + 13),
                        number(line, at + 14, at + 16),
                        number(line, at + 17, at + 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String line, int from, int to) {
        return Integer.parseInt(line, from, to, 10);
    }
}
