package org.writethru.newsroom.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.writethru.newsroom.platform.DataFolder;

/**
 * Where SQLite's native library is unpacked. It is unpacked at each start and stays behind when a process is killed, so it goes
 * into a folder of ours that is emptied by whoever holds the data folder next.
 */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    static void unpackIn(DataFolder folder) {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        var place = folder.file("native");
        try {
            Files.createDirectories(place);
            try (var left = Files.list(place)) {
                left.forEach(NativeLibrary::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be used".formatted(place), e);
        }
        System.setProperty(PROPERTY, place.toString());
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException e) {
            // It stays until the next start; nothing depends on it.
        }
    }
}
