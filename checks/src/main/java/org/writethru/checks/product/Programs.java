package org.writethru.checks.product;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs beside the product that checks need; a check whose program is missing is skipped and says so. */
public final class Programs {
    private static final Path POSTGRES = Path.of("/usr/lib/postgresql");

    private Programs() {}

    /** Chromium, or the check is skipped. The build of it without windows does the same with a third of the work. */
    public static Path chromium() {
        return needed(
                "Chromium",
                Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .flatMap(Programs::onPath));
    }

    /** The folder of PostgreSQL's own programs, or the check is skipped. */
    public static Path postgres() {
        return needed(
                "PostgreSQL",
                versions()
                        .map(version -> version.resolve("bin"))
                        .filter(folder -> Files.isExecutable(folder.resolve("postgres"))));
    }

    private static Stream<Path> versions() {
        var versions = POSTGRES.toFile().list();
        return versions == null
                ? Stream.empty()
                : Arrays.stream(versions)
                        .filter(name -> name.matches("\\d+"))
                        .map(Integer::valueOf)
                        .sorted((one, other) -> other - one)
                        .map(version -> POSTGRES.resolve(version.toString()));
    }

    /** This program, or the check is skipped. */
    public static Path named(String name) {
        return needed(name, onPath(name));
    }

    /** Whether the checks run as root, who alone may mount file systems and act as other users. */
    public static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path needed(String what, Stream<Path> places) {
        Optional<Path> found = places.filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "SKIPPED: %s is not installed here".formatted(what));
        return found.orElseThrow();
    }

    private static Stream<Path> onPath(String name) {
        var folders = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return List.of(folders.split(File.pathSeparator)).stream().map(folder -> Path.of(folder, name));
    }
}
