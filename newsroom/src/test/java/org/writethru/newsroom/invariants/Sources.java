package org.writethru.newsroom.invariants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The newsroom's own source files, for rules about what compiled classes no longer say. */
final class Sources {
    private static final Path MAIN = Path.of("src/main/java");
    static final Path ROOMS = MAIN.resolve("org/writethru/newsroom");
    static final Path MIGRATIONS = Path.of("src/main/resources/db");

    private Sources() {}

    /** All Java files. */
    static List<Path> all() {
        return below(ROOMS, ".java");
    }

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String className) {
        return text(MAIN.resolve(className.replace('.', '/') + ".java"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room of a file: the package under the root. */
    static String room(Path file) {
        return ROOMS.relativize(file).getName(0).toString();
    }
}
