package org.writethru.wire.telex;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/**
 * The line among the words for editors by which our own wire says what neither format has a place for: the story’s identity, the
 * number of the take, its time to the second, its language. {@code STORY tag:news.example,2026-11-03:4k2m9s0q1v7t take 4
 * 2026-11-03T14:15:30Z en}
 */
public record StoryLine(String guid, long take, Instant time, Language language) {
    private static final Pattern FORM = Pattern.compile(
            "STORY (\\S{5,1000}) take (\\d{1,9}) (\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)Z ([A-Za-z0-9-]{2,35})");

    /** The line. */
    public String printed() {
        return "STORY " + guid + " take " + take + " " + time.truncatedTo(ChronoUnit.SECONDS) + " " + language;
    }

    /** Reads such a line. */
    static Optional<StoryLine> read(String line) {
        if (!line.startsWith("STORY ")) {
            return Optional.empty();
        }
        var found = FORM.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoryLine(
                    found.group(1), Long.parseLong(found.group(2)), time(found), new Language(found.group(9))));
        } catch (DateTimeException | Unfit e) {
            return Optional.empty();
        }
    }

    private static Instant time(Matcher found) {
        return LocalDateTime.of(
                        number(found, 3),
                        number(found, 4),
                        number(found, 5),
                        number(found, 6),
                        number(found, 7),
                        number(found, 8))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
