package org.writethru.wire.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the bytes that a format must write, kept in the test resources. Run the tests with {@code -Dgolden.write=true} to write
 * missing ones; existing ones are never overwritten, because what they hold was released.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Fails unless the file is there and holds exactly these bytes. */
    public static void check(String name, byte[] written) {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, written);
            }
            assertThat(file).as("the golden file of " + name).exists();
            compare(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path file, byte[] written) throws IOException {
        assertThat(new String(written, StandardCharsets.UTF_8))
                .as(file.toString())
                .isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        assertThat(written).as(file.toString()).isEqualTo(Files.readAllBytes(file));
    }
}
