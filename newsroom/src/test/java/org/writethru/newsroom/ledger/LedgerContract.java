package org.writethru.newsroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.Reading;
import org.writethru.log.TilePath;
import org.writethru.log.Verdict;
import org.writethru.log.VerifierKey;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Proposal.Publish;

/** The log at rest, and what of it is served. */
interface LedgerContract extends OnDatabase {
    private static void release(TestNewsroom room, int from, int to) {
        room.publisher
                .releaseAll(IntStream.range(from, to)
                        .mapToObj(number -> Proposal.here(
                                Filings.guid(number), new Publish(Filings.dam("Story " + number, "Text."))))
                        .toList())
                .forEach(TestNewsroom::done);
    }

    private static VerifierKey key(TestNewsroom room) {
        return ((Reading.Legible<VerifierKey>)
                        VerifierKey.read(room.ledger.name().orElseThrow().vkey()))
                .value();
    }

    @Test
    default void entriesAreNumberedFromNoughtWithoutGaps(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            release(room, 0, 300);
            assertThat(room.ledger.size()).isEqualTo(300);
            assertThat(room.ledger.entries(0, 1_000))
                    .extracting(LoggedEntry::index)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 300).mapToObj(Long::valueOf).toList());
            assertThat(room.ledger.entries(290, 5)).hasSize(5);
            assertThat(room.ledger.entry(300)).isEmpty();
        }
    }

    @Test
    default void nothingIsServedBeyondTheNewestCheckpoint(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            release(room, 0, 300);
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isZero();
            assertThat(room.ledger.tile(new TilePath.Hashes(0, 0, 256))).isEmpty();
            assertThat(room.ledger.proof(7)).isEmpty();

            room.catchUp();
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isEqualTo(300);
            assertThat(room.ledger.tile(new TilePath.Hashes(0, 0, 256))).isPresent();
            assertThat(room.ledger.tile(new TilePath.Hashes(0, 1, 44))).isPresent();
            assertThat(room.ledger.tile(new TilePath.Hashes(0, 1, 45))).isEmpty();
            assertThat(room.ledger.tile(new TilePath.Entries(1, 44))).isPresent();
            assertThat(room.ledger.tile(new TilePath.Entries(1, 45))).isEmpty();
            assertThat(room.ledger.tile(new TilePath.Hashes(1, 0, 1))).isPresent();
        }
    }

    @Test
    default void everyEntryIsProvenUnderTheNewestCheckpoint(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            for (int size : new int[] {1, 2, 255, 256, 257, 515}) {
                release(room, (int) room.ledger.size(), size);
                room.catchUp();
                for (long index : new long[] {0, size / 2, size - 1}) {
                    var proof = room.ledger.proof(index).orElseThrow();
                    var entry = Entry.of(room.ledger.entry(index).orElseThrow().bytes());
                    assertThat(proof.verify(entry, key(room)))
                            .as("entry %d of %d", index, size)
                            .isInstanceOf(Verdict.Proven.class);
                }
            }
        }
    }

    @Test
    default void checkpointIsSignedByTheKeyOfTheLogsName(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            release(room, 0, 3);
            room.catchUp();
            var signed = room.ledger.checkpoint().orElseThrow();
            var note = ((Reading.Legible<org.writethru.log.SignedNote>) signed.signedNote()).value();
            assertThat(Checkpoint.verify(note, key(room)))
                    .isInstanceOfSatisfying(
                            Verdict.Proven.class,
                            proven -> assertThat(proven.value())
                                    .isEqualTo(new Checkpoint(TestNewsroom.ORIGIN, 3, room.ledger.root(3))));
        }
    }

    /** I2, in the database itself. */
    @Test
    default void databaseRefusesToChangeOrDeleteWhatWasReleased(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            done(room.release(Filings.guid(1), new Publish(Filings.dam())));
            room.catchUp();
            for (var statement : List.of(
                    "update take set kind = 'Updated'",
                    "delete from take",
                    "update take_record set record = '{}'",
                    "update log_entry set entry = '{}'",
                    "delete from log_entry",
                    "update log_checkpoint set note = ''",
                    "delete from log_checkpoint",
                    "update log_name set vkey = ''",
                    "delete from log_name",
                    "update log_head set size = 0",
                    "delete from log_head")) {
                assertThatThrownBy(() ->
                                room.database.write(sql -> sql.sql(statement).update()))
                        .as(statement)
                        .isInstanceOf(org.springframework.dao.DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("never");
            }
            room.checkClean();
        }
    }
}
