package org.writethru.newsroom.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Puts a backup into an empty data folder, and into an empty database if that is PostgreSQL. Nothing is ever overwritten. */
public final class Restoration {
    private static final int MOST_MANIFEST_BYTES = 10_000;

    private final Path file;
    private final DataFolder folder;
    private final Optional<String> url;

    private Restoration(Path file, DataFolder folder, Optional<String> url) {
        this.file = file;
        this.folder = folder;
        this.url = url;
    }

    /**
     * Restores; afterwards the folder says by {@link Backup#RESTORED} that it was.
     *
     * @param url of the empty PostgreSQL database, absent for SQLite
     * @return when the backup was made
     * @throws BackupFailure if the folder or the database is not empty, or the file is no backup or one of the other database
     */
    public static Instant restore(Path file, DataFolder folder, Optional<String> url) {
        if (!folder.files().isEmpty() || Files.exists(folder.databaseFile())) {
            throw new BackupFailure(
                    "The data folder %s is not empty; a backup is put into an empty one.".formatted(folder.path()),
                    null);
        }
        try (var zip = new ZipFile(file.toFile())) {
            return new Restoration(file, folder, url).restore(zip);
        } catch (IOException e) {
            throw new BackupFailure("The backup %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Instant restore(ZipFile zip) throws IOException {
        var manifest = manifest(zip);
        if (manifest.postgres() != url.isPresent()) {
            throw new BackupFailure(
                    manifest.postgres()
                            ? "This is the backup of a PostgreSQL database: say with --db into which empty one it goes."
                            : "This is the backup of a SQLite database; it cannot be put into PostgreSQL.",
                    null);
        }
        url.ifPresent(PostgresPrograms::requireEmpty);
        folder.write(Backup.RESTORED, manifest.made() + "\n");
        for (var entry : zip.stream().toList()) {
            if (entry.getName().startsWith(Backup.FILES)) {
                putFile(zip, entry);
            }
        }
        putDatabase(zip, required(zip, Backup.DATABASE));
        return manifest.made();
    }

    private Backup.Manifest manifest(ZipFile zip) throws IOException {
        var properties = new Properties();
        try (var in = zip.getInputStream(required(zip, Backup.MANIFEST))) {
            properties.load(
                    new java.io.StringReader(new String(in.readNBytes(MOST_MANIFEST_BYTES), StandardCharsets.UTF_8)));
        }
        if (!Backup.FORMAT.equals(properties.getProperty("format"))) {
            throw new BackupFailure("%s was made by a newer Writethru.".formatted(file), null);
        }
        return new Backup.Manifest(
                Instant.parse(properties.getProperty("made")), "postgresql".equals(properties.getProperty("database")));
    }

    private ZipEntry required(ZipFile zip, String name) {
        return Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new BackupFailure("%s is not a backup of Writethru.".formatted(file), null));
    }

    private void putFile(ZipFile zip, ZipEntry entry) throws IOException {
        var target = folder.path()
                .resolve(entry.getName().substring(Backup.FILES.length()))
                .normalize();
        if (!target.startsWith(folder.path()) || target.equals(folder.path())) {
            throw new BackupFailure("%s names a file outside of the data folder.".formatted(file), null);
        }
        Files.createDirectories(target.getParent(), OwnerOnly.FOLDER);
        try (var in = zip.getInputStream(entry)) {
            write(in, target);
        }
    }

    /** The database comes last and whole: a folder without it was not restored to the end. */
    private void putDatabase(ZipFile zip, ZipEntry entry) throws IOException {
        var part = folder.file("database.new");
        try (var in = zip.getInputStream(entry)) {
            write(in, part);
            if (url.isPresent()) {
                new PostgresPrograms(url.get()).restore(part);
            } else {
                Files.move(part, folder.databaseFile());
            }
        } finally {
            OwnerOnly.deleteQuietly(part);
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        OwnerOnly.create(target);
        try (var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
