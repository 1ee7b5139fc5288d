package org.writethru.newsroom.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The folder in which one node keeps everything: database, keys, settings. Files with secrets are readable by their owner alone. */
public final class DataFolder {
    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** The folder at this path; made, for its owner alone, if it is missing. */
    public static DataFolder at(Path path) {
        try {
            Files.createDirectories(path, OwnerOnly.FOLDER);
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder %s cannot be made".formatted(path), e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** SQLite's file. */
    public Path databaseFile() {
        return path.resolve("writethru.db");
    }

    /** A file in it. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * A folder in it for what is worth nothing after a restart; what a killed process left there is removed. For whoever holds the
     * data folder.
     */
    public Path emptied(String name) {
        var place = path.resolve(name);
        try {
            Files.createDirectories(place, OwnerOnly.FOLDER);
            try (var left = Files.list(place)) {
                left.forEach(OwnerOnly::deleteQuietly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be used".formatted(place), e);
        }
        return place;
    }

    /** The names of the files in it that a backup takes along: all but the database, the lock and what belongs to a running node. */
    List<String> files() {
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(DataFolder::isKept)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder %s cannot be read".formatted(path), e);
        }
    }

    /** The names of all files below one of its folders, but for those that are being written. */
    List<String> filesBelow(String folder) {
        var root = path.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .filter(name -> !name.endsWith(".part"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(root), e);
        }
    }

    private static boolean isKept(String name) {
        return !name.startsWith("writethru.db")
                && !name.equals("lock")
                && !name.equals("node")
                && !name.endsWith(".new")
                && !name.equals(Backup.RESTORED);
    }

    /** Takes the folder for one process; absent if another has it. Held until closed or until the process ends. */
    public Optional<Hold> hold() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(held -> new Hold(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder %s cannot be locked".formatted(path), e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** The folder, held by this process. */
    public record Hold(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text of a file in the folder. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(path.resolve(name)));
        } catch (java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path.resolve(name)), e);
        }
    }

    /** Writes a file whole and durably: after a crash there is the old text or the new, never a part. */
    public void write(String name, String text) {
        var target = path.resolve(name);
        var beside = path.resolve(name + ".new");
        try {
            Files.deleteIfExists(beside);
            try (var channel = FileChannel.open(
                    beside,
                    java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                var bytes = java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var folder = FileChannel.open(path)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(target), e);
        }
    }

    /** Removes a file if it is there. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
