package org.writethru.log.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files on this machine, each read whole within a limit. */
final class LocalFiles {
    private LocalFiles() {}

    static boolean exists(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static String text(String name, int most) {
        return new String(bytes(name, most), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name, int most) {
        return read(path(name), most).orElseThrow(() -> new CannotCheck("There is no file %s.".formatted(name)));
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CannotCheck("%s cannot be a file's name.".formatted(name));
        }
    }

    static Optional<byte[]> read(Path file, int most) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new NotProven("%s is longer than %,d bytes.".formatted(file, most));
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotCheck("%s cannot be read: %s.".formatted(file, e.getMessage()));
        }
    }
}
