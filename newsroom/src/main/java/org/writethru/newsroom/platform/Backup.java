package org.writethru.newsroom.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything of a newsroom in one file: a zip with the database and the files of the data folder, keys included, readable by its
 * owner alone.
 */
public final class Backup {
    /** The file in a restored data folder that says when its backup was made. */
    public static final String RESTORED = "restored";

    static final String MANIFEST = "writethru-backup";
    static final String DATABASE = "database";
    static final String FILES = "files/";
    static final String FORMAT = "1";

    private Backup() {}

    /**
     * Makes a backup while others go on writing. The files come before the database, so that none of them knows of something
     * that the database in the backup does not have; what lies in the folders comes behind it, so that all is there that the
     * database knows of.
     *
     * @param folders of the data folder that are taken along with all that is in them; one that is missing is left out
     * @param file must not exist
     */
    public static void make(Database database, DataFolder folder, List<String> folders, Path file, Instant now) {
        var target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BackupFailure("%s exists already; a backup never replaces another.".formatted(file), null);
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            OwnerOnly.create(part);
            write(database, folder, folders, part, now);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackupFailure("The backup %s cannot be written: %s".formatted(file, e.getMessage()), e);
        } finally {
            OwnerOnly.deleteQuietly(part);
        }
    }

    private static void write(Database database, DataFolder folder, List<String> folders, Path part, Instant now)
            throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, MANIFEST, new Manifest(now, database.shared()).text());
            for (var name : folder.files()) {
                put(zip, FILES + name, folder.file(name));
            }
            putDatabase(zip, database, part);
            for (var below : folders) {
                for (var name : folder.filesBelow(below)) {
                    put(zip, FILES + name, folder.file(name));
                }
            }
        }
    }

    private static void putDatabase(ZipOutputStream zip, Database database, Path part) throws IOException {
        var room = OwnerOnly.folderBeside(part);
        var copy = room.resolve(DATABASE);
        try {
            database.backUpTo(copy);
            put(zip, DATABASE, copy);
        } finally {
            OwnerOnly.deleteQuietly(copy);
            OwnerOnly.deleteQuietly(room);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.transferTo((OutputStream) zip);
        }
        zip.closeEntry();
    }

    /** What a backup says of itself. */
    record Manifest(Instant made, boolean postgres) {
        String text() {
            return "format=%s\nmade=%s\ndatabase=%s\n".formatted(FORMAT, made, postgres ? "postgresql" : "sqlite");
        }
    }
}
