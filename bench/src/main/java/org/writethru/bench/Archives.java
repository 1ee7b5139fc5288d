package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.checks.product.Product;
import org.writethru.checks.product.ProductProcess;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;

/** Newsrooms with many stories, made once by {@code demo --stories} and kept between benchmarks. */
final class Archives {
    private static final Path KEPT = Product.project().resolve("bench/target");

    private Archives() {}

    /** The data folder of an archive with so many stories. */
    static Path of(int stories) {
        var folder = KEPT.resolve("archive-" + stories);
        if (!Files.exists(folder.resolve("complete"))) {
            empty(folder);
            fill(folder, stories);
            touch(folder.resolve("complete"));
        }
        return folder;
    }

    /**
     * Fills an empty folder.
     *
     * @return from the start of the process until it answers readers
     */
    static Duration fill(Path folder, int stories) {
        long start = System.nanoTime();
        try (var demo = ProductProcess.demo(folder, "--stories", Integer.toString(stories))) {
            var took = Duration.ofNanos(System.nanoTime() - start);
            demo.stop();
            return took;
        }
    }

    static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void touch(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node in this process that answers readers and takes no orders. */
    static Node node(DataFolder folder, Optional<String> database) {
        var flags = new EnumMap<SettingKey, String>(SettingKey.class);
        flags.put(SettingKey.HOUSE, "demo");
        flags.put(SettingKey.PORT, "0");
        database.ifPresent(url -> flags.put(SettingKey.DB, url));
        var settings = Settings.of(folder, Given.gather(Optional.empty(), Map.of(), flags));
        return Node.start(settings, Clock.systemUTC(), newsroom -> (errand, caller) -> 1);
    }
}
