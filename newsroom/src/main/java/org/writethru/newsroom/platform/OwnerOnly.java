package org.writethru.newsroom.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that their owner alone can read. */
final class OwnerOnly {
    static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {}

    /** Makes an empty file; there must be none. */
    static void create(Path file) throws IOException {
        Files.createFile(file, FILE);
    }

    /** A new folder beside a file. */
    static Path folderBeside(Path file) throws IOException {
        return Files.createTempDirectory(file.toAbsolutePath().getParent(), "writethru-", FOLDER);
    }

    /** Removes what may be there; what cannot be removed is left. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Something of ours is left lying about; the act itself has its own outcome.
        }
    }
}
