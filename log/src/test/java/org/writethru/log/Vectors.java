package org.writethru.log;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published test vectors, which lie beside the project and not in it. */
final class Vectors {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Vectors() {}

    /** A file or folder of them; skips the test if they are not there. */
    static Path path(String name) {
        var path =
                Path.of("..", "..", "shared", "vectors", name).toAbsolutePath().normalize();
        assumeTrue(Files.exists(path), "SKIPPED: the published vectors are not at " + path);
        return path;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static JsonNode json(String name) {
        return JSON.readTree(bytes(name));
    }

    /** The strings of an array; none if it is null. */
    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static <T> T legible(Reading<T> reading) {
        return switch (reading) {
            case Reading.Legible<T>(var value) -> value;
            case Reading.Unreadable<T>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }
}
