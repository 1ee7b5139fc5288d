package org.writethru.newsroom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.log.Checkpoint;
import org.writethru.log.Hash;
import org.writethru.log.Reading;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.story.Refusal;

/** When what was signed and what is there do not fit together: publishing stops, reading goes on, a person decides. */
interface LogInDoubtContract extends OnDatabase {
    /** Writes the mark as if this had been signed once. */
    private static void mark(Path folder, long size, Hash root) throws Exception {
        var text = Files.readString(folder.resolve(LogKey.FILE)).strip();
        var key = ((Reading.Legible<SigningKey>) SigningKey.read(text)).value();
        var note = new Checkpoint(key.verifier().name(), size, root).sign(key);
        Files.writeString(folder.resolve(SignedMark.FILE), new String(note.bytes(), StandardCharsets.UTF_8));
    }

    private static void twoReleases(TestNewsroom room) {
        room.publish(Filings.dam());
        room.publish(Filings.dam());
        room.catchUp();
    }

    @Test
    default void databaseThatWasPutBackIsNotPublishedInto(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
        }
        mark(folder, 3, Hash.EMPTY_TREE);
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.desk.publish(Filings.dam())))
                    .isInstanceOfSatisfying(
                            Refusal.LogInDoubt.class,
                            doubt -> assertThat(doubt.sentence())
                                    .contains("3 entries were signed before, but the database has only 2"));
            assertThat(room.archive.count()).isEqualTo(2);
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isEqualTo(2);
        }
    }

    @Test
    default void logThatForkedIsNotPublishedInto(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
        }
        mark(folder, 2, Hash.ofLeaf("another story".getBytes(StandardCharsets.UTF_8)));
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.desk.publish(Filings.dam())).sentence())
                    .contains("the first 2 entries are not those that were signed before");
        }
    }

    @Test
    default void forkBeyondTheTilesIsFoundBeforeAnythingIsSigned(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
            room.publish(Filings.dam());
        }
        mark(folder, 3, Hash.ofLeaf("another story".getBytes(StandardCharsets.UTF_8)));
        try (var room = TestNewsroom.open(folder, url)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(room::catchUp).isInstanceOf(LogDoubted.class);
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isEqualTo(2);
            assertThat(refused(room.desk.publish(Filings.dam()))).isInstanceOf(Refusal.LogInDoubt.class);
        }
    }

    @Test
    default void markThatCannotBeReadPutsTheLogInDoubt(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
        }
        Files.writeString(folder.resolve(SignedMark.FILE), "half a check");
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.desk.publish(Filings.dam())).sentence()).contains(SignedMark.FILE);
        }
    }

    @Test
    default void processThatEndedBetweenMarkAndDatabaseGoesOn(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
            room.publish(Filings.dam());
            var grown = room.ledger.growth(2, room.ledger.entries(2, 1));
            mark(folder, 3, grown.root());
        }
        try (var room = TestNewsroom.open(folder, url)) {
            room.publish(Filings.dam());
            room.catchUp();
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isEqualTo(4);
            room.checkClean();
        }
    }

    @Test
    default void goingOnIsRefusedWhileTheLogIsShorterThanSigned(@TempDir Path folder) throws Exception {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
        }
        mark(folder, 3, Hash.EMPTY_TREE);
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.decision().goOn())).isInstanceOf(Refusal.LogInDoubt.class);
            assertThat(room.ledger.doubt()).isPresent();
        }
    }

    @Test
    default void doubtThatProvedUnfoundedIsEnded(@TempDir Path folder) {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
            room.ledger.putInDoubt("somebody was anxious.");
            done(room.decision().goOn());
            room.publish(Filings.dam());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void newLogBeginsWithAllThatIsThereAndTheOldStaysOnRecord(@TempDir Path folder) throws Exception {
        var url = url();
        String oldKey;
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
            oldKey = room.folder.read(LogKey.FILE).orElseThrow();
        }
        mark(folder, 3, Hash.EMPTY_TREE);
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.decision().beginAnew(TestNewsroom.ORIGIN))).isInstanceOf(Refusal.Field.class);
            var begun = done(room.decision().beginAnew("halden.example/log-2"));
            assertThat(begun.since()).isEqualTo(2);
        }
        try (var room = TestNewsroom.open(folder, url)) {
            room.publish(Filings.dam());
            room.catchUp();

            assertThat(room.ledger.names())
                    .extracting(name -> name.origin())
                    .containsExactly(TestNewsroom.ORIGIN, "halden.example/log-2");
            assertThat(room.ledger.checkpoint().orElseThrow().note()).startsWith("halden.example/log-2\n3\n");
            assertThat(room.ledger.checkpoint(TestNewsroom.ORIGIN).orElseThrow().size())
                    .isEqualTo(2);
            assertThat(oldKeys(folder)).contains(oldKey);
            assertThat(folder.resolve("signed-checkpoint.halden.example_log")).exists();
            room.checkClean();
        }
    }

    @Test
    default void decisionThatWasCutOffBeforeTheKeyWasInPlaceIsCarriedThrough(@TempDir Path folder) throws Exception {
        var url = url();
        String oldKey;
        try (var room = TestNewsroom.open(folder, url)) {
            twoReleases(room);
            oldKey = room.folder.read(LogKey.FILE).orElseThrow();
            done(room.decision().beginAnew("halden.example/log-2"));
        }
        Files.move(folder.resolve(LogKey.FILE), folder.resolve("log.key.next"));
        Files.writeString(folder.resolve(LogKey.FILE), oldKey);
        try (var room = TestNewsroom.open(folder, url)) {
            room.catchUp();
            assertThat(room.ledger.checkpoint().orElseThrow().note()).startsWith("halden.example/log-2\n2\n");
            room.checkClean();
        }
    }

    private static Optional<String> oldKeys(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            var keys = files.filter(file -> file.getFileName().toString().matches("log\\.key\\.[0-9a-f]{8}"))
                    .toList();
            return keys.size() == 1 ? Optional.of(Files.readString(keys.getFirst())) : Optional.empty();
        }
    }
}
