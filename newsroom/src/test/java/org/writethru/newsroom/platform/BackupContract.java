package org.writethru.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.TestPostgres;
import org.writethru.story.Refusal;

/** A newsroom put away in one file, and put back. */
interface BackupContract extends OnDatabase {
    List<String> FOLDERS = List.of("pictures");
    Instant MADE = Instant.parse("2026-11-03T09:00:00Z");

    /** The address of an empty database of the same kind. */
    private Optional<String> empty() {
        return url().map(url -> TestPostgres.emptyDatabase());
    }

    @Test
    default void whatWasBackedUpWhileOthersReleasedIsRestoredWhole(@TempDir Path folder, @TempDir Path other)
            throws Exception {
        var file = other.resolve("newsroom.zip");
        String key;
        try (var room = newsroom(folder).open().start()) {
            for (int count = 0; count < 50; count++) {
                room.publish(Filings.dam());
            }
            var storm = Thread.ofPlatform().start(() -> {
                for (int count = 0; count < 100; count++) {
                    room.publish(Filings.dam());
                }
            });
            Backup.make(room.database, room.folder, FOLDERS, file, MADE);
            storm.join();
            key = room.folder.read("log.key").orElseThrow();
        }
        var target = DataFolder.at(other.resolve("data"));
        var database = empty();
        assertThat(Restoration.restore(file, target, database)).isEqualTo(MADE);
        try (var room = TestNewsroom.open(target.path(), database)) {
            assertThat(room.archive.count()).isBetween(50L, 150L);
            assertThat(room.folder.read("log.key")).contains(key);
            room.checkClean();
        }
    }

    @Test
    default void foldersAreTakenAlongWithAllThatIsInThem(@TempDir Path folder, @TempDir Path other) throws Exception {
        var file = other.resolve("newsroom.zip");
        try (var room = newsroom(folder).open()) {
            var below = Files.createDirectories(folder.resolve("pictures/ab/cd"));
            Files.write(below.resolve("original.jpg"), new byte[] {1, 2, 3});
            Files.write(below.resolve("w320.webp.x.part"), new byte[] {9});
            Files.createDirectories(folder.resolve("native"));
            Files.write(folder.resolve("native/library.so"), new byte[] {4});
            Backup.make(room.database, room.folder, FOLDERS, file, MADE);
        }
        var target = DataFolder.at(other.resolve("data"));
        Restoration.restore(file, target, empty());
        assertThat(target.file("pictures/ab/cd/original.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(target.file("pictures/ab/cd/w320.webp.x.part")).doesNotExist();
        assertThat(target.file("native")).doesNotExist();
        assertThat(Files.getPosixFilePermissions(target.file("pictures/ab")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    default void restoredNewsroomPublishesOnlyAfterSomebodySaidThatNothingIsMissing(
            @TempDir Path folder, @TempDir Path other) {
        var file = other.resolve("newsroom.zip");
        try (var room = newsroom(folder).open()) {
            room.publish(Filings.dam());
            room.catchUp();
            Backup.make(room.database, room.folder, FOLDERS, file, MADE);
        }
        var target = DataFolder.at(other.resolve("data"));
        var database = empty();
        Restoration.restore(file, target, database);
        for (int start = 1; start <= 2; start++) {
            try (var room = TestNewsroom.open(target.path(), database)) {
                assertThat(refused(room.desk.publish(Filings.dam())))
                        .isInstanceOfSatisfying(
                                Refusal.LogInDoubt.class,
                                doubt -> assertThat(doubt.sentence())
                                        .contains("restored from a backup made at 2026-11-03T09:00:00Z"));
            }
        }
        try (var room = TestNewsroom.open(target.path(), database)) {
            done(room.decision().goOn());
            room.publish(Filings.dam());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void backupIsItsOwnersAloneAndReplacesNoOther(@TempDir Path folder, @TempDir Path other) throws Exception {
        var file = other.resolve("newsroom.zip");
        try (var room = newsroom(folder).open()) {
            Backup.make(room.database, room.folder, FOLDERS, file, MADE);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(() -> Backup.make(room.database, room.folder, FOLDERS, file, MADE))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("exists already");
            try (var left = Files.list(other)) {
                assertThat(left).containsExactly(file);
            }
        }
    }

    @Test
    default void nothingIsRestoredOverExistingData(@TempDir Path folder, @TempDir Path other) {
        var file = other.resolve("newsroom.zip");
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            room.publish(Filings.dam());
            Backup.make(room.database, room.folder, FOLDERS, file, MADE);
        }
        assertThatThrownBy(() -> Restoration.restore(file, DataFolder.at(folder), url))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("not empty");
        if (url.isPresent()) {
            assertThatThrownBy(() -> Restoration.restore(file, DataFolder.at(other.resolve("data")), url))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("database is not empty");
        }
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    default void fileThatIsNoBackupIsRefused(@TempDir Path folder, @TempDir Path other) throws Exception {
        var target = DataFolder.at(other.resolve("data"));
        var text = Files.writeString(other.resolve("story.txt"), "Baku / 03.11.26 / Halden: no backup");
        assertThatThrownBy(() -> Restoration.restore(text, target, url())).isInstanceOf(BackupFailure.class);

        var zip = other.resolve("other.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("story.txt"));
        }
        assertThatThrownBy(() -> Restoration.restore(zip, target, url()))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is not a backup of Writethru");
    }

    @Test
    default void backupThatNamesFileOutsideOfTheFolderIsRefused(@TempDir Path folder, @TempDir Path other)
            throws Exception {
        var zip = other.resolve("evil.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("writethru-backup"));
            out.write("format=1\nmade=2026-11-03T09:00:00Z\ndatabase=%s\n"
                    .formatted(url().isPresent() ? "postgresql" : "sqlite")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("database"));
            out.putNextEntry(new ZipEntry("files/../../outside"));
        }
        assertThatThrownBy(() -> Restoration.restore(zip, DataFolder.at(other.resolve("data")), empty()))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("outside of the data folder");
        assertThat(other.resolve("outside")).doesNotExist();
    }
}
