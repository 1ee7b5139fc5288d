package org.writethru.wire.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Test data that others publish, in a folder beside the project; a test that needs it is skipped where it is not. */
public final class Published {
    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Published() {}

    /** A file's path, or the end of the test if there is no such folder. */
    public static Path path(String name) {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the folder of published test data, ../shared, is not here");
        return FOLDER.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    public static List<Path> folder(String name) {
        try (var files = Files.list(path(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
