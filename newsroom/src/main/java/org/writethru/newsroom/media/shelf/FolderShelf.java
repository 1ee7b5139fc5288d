package org.writethru.newsroom.media.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.writethru.newsroom.media.PictureShelf;
import org.writethru.newsroom.media.ShelfFailure;

/** Pictures in files below a folder that its owner alone can read. */
public final class FolderShelf implements PictureShelf {
    /** What files are called that are being written; a process that died may leave some. */
    public static final String PART = ".part";

    private static final FileAttribute<?> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;

    /** @param root made when it is first needed */
    public FolderShelf(Path root) {
        this.root = root;
    }

    @Override
    public void put(String key, byte[] bytes) {
        var target = file(key);
        var part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + PART);
        try {
            makeFolders(above(target));
            write(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            sync(above(target));
        } catch (IOException e) {
            throw new ShelfFailure("The picture %s cannot be written: %s".formatted(target, e.getMessage()), e);
        } finally {
            deleteQuietly(part);
        }
    }

    /** A new folder is durable when the one above it is. */
    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(above(folder));
            try {
                Files.createDirectory(folder, OWNERS_FOLDER);
            } catch (java.nio.file.FileAlreadyExistsException e) {
                return;
            }
            sync(above(folder));
        }
    }

    private static Path above(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    private static void write(Path part, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNERS_FILE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It is never looked at; the act itself has its own outcome.
        }
    }

    @Override
    public Optional<byte[]> get(String key, int most) {
        try (InputStream in = Files.newInputStream(file(key))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ShelfFailure("The picture %s is larger than any may be.".formatted(file(key)), null);
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ShelfFailure("The picture %s cannot be read: %s".formatted(file(key), e.getMessage()), e);
        }
    }

    @Override
    public void remove(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new ShelfFailure("The picture %s cannot be removed: %s".formatted(file(key), e.getMessage()), e);
        }
    }

    @Override
    public String place() {
        return root.toString();
    }

    private Path file(String key) {
        return root.resolve(Keys.checked(key));
    }
}
