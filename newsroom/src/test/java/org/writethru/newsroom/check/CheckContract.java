package org.writethru.newsroom.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Proposal.Correct;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;

/** That all damage is found, and nothing where there is none. */
interface CheckContract extends OnDatabase {
    private static TestNewsroom filled(TestNewsroom room) {
        room.publisher
                .releaseAll(IntStream.rangeClosed(1, 300)
                        .mapToObj(number -> Proposal.here(
                                Filings.guid(number), new Publish(Filings.dam("Story " + number, "Text."))))
                        .toList())
                .forEach(TestNewsroom::done);
        done(room.release(
                Filings.guid(1), new Update(1, Filings.dam("Story 1 goes on", "More."), Optional.of("More."), false)));
        done(room.release(Filings.guid(1), new Correct(2, Filings.dam("Story 1", "Less."), "It was less.")));
        done(room.release(Filings.guid(2), new Withdraw(1, "It was never so.")));
        room.catchUp();
        return room;
    }

    private static void damage(Database database, String statement) {
        int rows = database.write(sql -> sql.sql(statement).update());
        assertThat(rows).as(statement).isPositive();
    }

    /** Takes the triggers away that protect what was released: whoever does damage on purpose would do so too. */
    private void unprotect(Database database) {
        database.write(sql -> {
            var triggers = url().isPresent()
                    ? sql.sql(
                            "select 'drop trigger if exists ' || trigger_name || ' on ' || event_object_table from information_schema.triggers")
                    : sql.sql("select 'drop trigger if exists ' || name from sqlite_master where type = 'trigger'");
            triggers.query((row, at) -> row.getString(1)).list().stream()
                    .distinct()
                    .forEach(drop -> sql.sql(drop).update());
            return true;
        });
    }

    @Test
    default void nothingIsFoundWhereNothingIsWrong(@TempDir Path folder) {
        try (var room = filled(newsroom(folder).open())) {
            var report = room.check();
            assertThat(report.findings()).isEmpty();
            assertThat(report.clean()).isTrue();
            assertThat(report.stories()).isEqualTo(300);
            assertThat(report.entries()).isEqualTo(303);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    update take_record set record = replace(record, 'More.', 'Much more.') where number = 2 | does not have the digest
                    delete from take_record where number = 2 and story like '%s00000001' | public record is missing
                    update take set digest = 'sha256:0000000000000000000000000000000000000000000000000000000000000000' where log_index = 7 | names another digest
                    update take set kind = 'Updated' where log_index = 302 | are not those of its public record
                    update take set logged = logged - 100000 where log_index = 301 | is not later than the one before
                    update take set log_index = 900 where log_index = 8 | There is no take that belongs to it
                    update take set log_index = 900 where log_index = 8 | A take says it is entry 900
                    update log_entry set entry = replace(entry, 'Published', 'Corrected') where log_index = 5 | cannot be read
                    update log_entry set entry = (select entry from log_entry where log_index = 4) where log_index = 5 | names another digest
                    update log_entry set entry = replace(entry, '"previous":300', '"previous":299') where log_index = 301 | names another entry as the one before
                    delete from log_entry where log_index = 12 | It is missing
                    update log_head set size = 302 | outside of the log's size
                    update story set headline = 'Another' where guid like '%s00000009' | What lists show of it
                    update story set takes = 4 where guid like '%s00000001' | It has 3 takes, but says 4
                    update story set withdrawn = null where guid like '%s00000002' | What lists show of it
                    update log_tile set root = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' where level = 0 | Tile 0 of level 0 is not what its entries hash to
                    delete from log_tile where level = 0 | Tile 0 of level 0 is missing
                    insert into log_tile select 1, 0, hashes, root from log_tile where level = 0 | There are 1 full tiles of level 1
                    update log_checkpoint set note = replace(note, '303', '302') where size = 303 | does not hold
                    update log_checkpoint set size = 304 where size = 303 | A checkpoint of 304 entries was signed
                    update follower set position = 500 where name = 'seal' | It has read 500 entries, but the log has only 303
                    """)
    default void damageIsFound(String damage, String sentence, @TempDir Path folder) {
        try (var room = filled(newsroom(folder).open())) {
            unprotect(room.database);
            damage(room.database, damage);
            var report = room.check();
            assertThat(report.clean()).isFalse();
            assertThat(report.findings())
                    .anySatisfy(finding -> assertThat(finding.sentence()).contains(sentence));
        }
    }

    @Test
    default void markThatDoesNotFitIsFound(@TempDir Path folder) throws Exception {
        try (var room = filled(newsroom(folder).open())) {
            var mark = folder.resolve("signed-checkpoint");
            var note = Files.readString(mark);
            Files.writeString(mark, note.replaceFirst("\n303\n", "\n302\n"));
            assertThat(room.check().findings())
                    .extracting(Finding::sentence)
                    .containsExactly(
                            "The file signed-checkpoint states another root for 302 entries than they hash to.");

            Files.writeString(mark, note.replaceFirst("\n303\n", "\n999\n"));
            assertThat(room.check().findings())
                    .extracting(Finding::sentence)
                    .containsExactly(
                            "The file signed-checkpoint says that 999 entries were signed, but the log has only 303.");
        }
    }

    @Test
    default void progressIsToldToTheEnd(@TempDir Path folder) {
        try (var room = filled(newsroom(folder).open())) {
            var seen = new java.util.ArrayList<String>();
            new Check(room.database, room.archive, room.ledger, room.follow, room.pictures, room.house)
                    .run((step, done, of) -> seen.add("%s %d/%d".formatted(step, done, of)));
            assertThat(seen).contains("log 303/303", "stories 300/300");
        }
    }

    @Test
    default void checkIsCleanWhileOthersRelease(@TempDir Path folder) throws Exception {
        try (var room = filled(newsroom(folder).open()).start()) {
            var storm = Thread.ofPlatform().start(() -> {
                for (int count = 0; count < 200; count++) {
                    room.publish(Filings.dam());
                }
            });
            while (storm.isAlive()) {
                room.checkClean();
            }
            storm.join();
            room.checkClean();
        }
    }
}
