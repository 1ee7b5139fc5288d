package org.writethru.newsroom.main.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.newsroom.intake.CopyFile;
import org.writethru.newsroom.intake.FiledCopy;
import org.writethru.story.Filing;
import org.writethru.story.House;

/**
 * A sample take as its file has it.
 *
 * @param copy with the keys of the demo: which story, what kind of release, when
 */
record SampleFile(String name, FiledCopy copy) {
    private static final Set<String> KEYS = Set.of(
            "story", "time", "kind", "note", "minor", "correction", "reason", "edition-of", "edition-take", "replaces");
    private static final Pattern TIME = Pattern.compile("-(\\d{1,3})d (\\d\\d:\\d\\d:\\d\\d)");

    /** The names of all files, in the order of their times. */
    static List<String> names() {
        return new String(resource("stories.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The key of the story that a file belongs to. */
    static String story(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** Reads a file; of a later take, over the text of the one before. */
    static SampleFile read(String name, House house, Optional<Filing> before) {
        var bytes = resource(name);
        return new SampleFile(
                name,
                before.map(filing -> CopyFile.readOver(bytes, filing, house, KEYS))
                        .orElseGet(() -> CopyFile.read(bytes, house, KEYS)));
    }

    private static byte[] resource(String name) {
        try (var in = SampleFile.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The sample demo/%s was not packed".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample demo/%s cannot be read".formatted(name), e);
        }
    }

    /** A key of the demo. */
    Optional<String> key(String key) {
        return Optional.ofNullable(copy.extra().get(key));
    }

    /** A key of the demo that must be there. */
    String required(String key) {
        return key(key).orElseThrow(() -> new IllegalStateException("demo/%s has no “%s”".formatted(name, key)));
    }

    /** When it is released, on a day so and so many before this one. */
    Instant time(LocalDate today, ZoneId zone) {
        var time = TIME.matcher(required("time"));
        if (!time.matches()) {
            throw new IllegalStateException("demo/%s has the time “%s”".formatted(name, required("time")));
        }
        return today.minusDays(Integer.parseInt(time.group(1)))
                .atTime(LocalTime.parse(time.group(2)))
                .atZone(zone)
                .toInstant();
    }
}
