package org.writethru.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.intake.ImportReport.New;
import org.writethru.newsroom.intake.ImportReport.Rejected;
import org.writethru.newsroom.intake.ImportReport.TakesAdded;
import org.writethru.newsroom.intake.ImportReport.Unchanged;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.story.Guid;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** How pages are taken over: once, whatever happens. */
interface IntakeContract extends OnDatabase {
    String FIRST = """
            2026 October 12 (Monday) 18:05:11
            Dam at Lower Vess on alert
            Lower Vess / 12.10.26 / Halden: The water behind the dam at Lower Vess reached the mark of alert on Monday, the district said.
            The spillway was opened.
            """;
    String ONE_TAKE = "Dam at Lower Vess on alert\n\n" + """
            2026 October 12 (Monday) 18:05:11
            Lower Vess / 12.10.26 / Halden: The water behind the dam at Lower Vess reached the mark of alert on Monday, the district said.
            The spillway was opened.-0-
            """;
    String TWO_TAKES = """
            Dam at Lower Vess on alert, three villages emptied /UPDATED/

            Three villages below the dam at Lower Vess were emptied on Monday night, the district said.
            Some 340 people were taken to the town, it said.-0-
            * * *
            """ + FIRST;
    String THREE_TAKES = """
            Villagers go home below the dam at Lower Vess /UPDATED/

            People of three villages below the dam at Lower Vess went home on Tuesday, the district said.-0-
            * * *
            2026 October 12 (Monday) 23:40:00
            Dam at Lower Vess on alert, three villages emptied
            Three villages below the dam at Lower Vess were emptied on Monday night, the district said.
            Some 340 people were taken to the town, it said.
            * * *
            """ + FIRST;

    private static Intake intake(TestNewsroom room) {
        return new Intake(room.database, room.archive, room.publisher, room.house, room.clock);
    }

    private static ImportReport take(TestNewsroom room, String page) {
        return intake(room).importPage(page.getBytes(StandardCharsets.UTF_8), "/home/mila/dam.txt", room.house);
    }

    private static List<Take> takes(TestNewsroom room, Guid guid) {
        return room.archive.story(guid).orElseThrow().takes();
    }

    private static Guid guid(ImportReport report) {
        return report.story().orElseThrow().guid();
    }

    @Test
    default void pageBecomesAStoryWhoseTakesSayThatTheyWereTakenOver(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var report = take(room, TWO_TAKES);

            assertThat(report.result()).isInstanceOf(New.class);
            var takes = takes(room, guid(report));
            assertThat(takes).extracting(take -> take.release().kind()).containsExactly("Published", "Updated");
            assertThat(takes.getFirst().moment().told()).contains(Instant.parse("2026-10-12T14:05:11Z"));
            assertThat(takes.getLast().moment().told()).isEmpty();
            assertThat(((Moment.Imported) takes.getFirst().moment()).source()).isEqualTo("dam.txt");
            assertThat(guid(report).uri()).startsWith("tag:halden.example,2026-10-12:");
            room.checkClean();
        }
    }

    @Test
    default void samePageTwiceChangesNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var first = take(room, TWO_TAKES);
            long size = room.ledger.size();

            var second = take(room, TWO_TAKES);

            assertThat(second.result()).isInstanceOf(Unchanged.class);
            assertThat(guid(second)).isEqualTo(guid(first));
            assertThat(second.story()).isEqualTo(first.story());
            assertThat(room.ledger.size()).isEqualTo(size);
        }
    }

    @Test
    default void pageWithAFurtherTakeAddsIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var first = take(room, ONE_TAKE);
            var second = take(room, TWO_TAKES);
            var third = take(room, THREE_TAKES);

            assertThat(second.result())
                    .isInstanceOfSatisfying(
                            TakesAdded.class, added -> assertThat(added.added()).isEqualTo(1));
            assertThat(third.result())
                    .isInstanceOfSatisfying(
                            TakesAdded.class, added -> assertThat(added.added()).isEqualTo(1));
            assertThat(guid(third)).isEqualTo(guid(first));
            assertThat(takes(room, guid(first))).hasSize(3);
            assertThat(third.story().orElseThrow().takes())
                    .extracting(ImportReport.NumberedTake::number)
                    .containsExactly(1, 2, 3);
            room.checkClean();
        }
    }

    @Test
    default void pageThatIsOlderThanTheStoryHereAddsNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var newest = take(room, THREE_TAKES);

            assertThat(take(room, ONE_TAKE).result()).isInstanceOf(Unchanged.class);
            assertThat(take(room, TWO_TAKES).result()).isInstanceOf(Unchanged.class);
            assertThat(takes(room, guid(newest))).hasSize(3);
        }
    }

    @Test
    default void pageThatDroppedTheOldestTakeIsStillTheSameStory(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var two = take(room, TWO_TAKES);
            var withoutFirst = THREE_TAKES.substring(0, THREE_TAKES.lastIndexOf("* * *"));

            var report = take(room, withoutFirst);

            assertThat(report.result()).isInstanceOf(TakesAdded.class);
            assertThat(guid(report)).isEqualTo(guid(two));
            assertThat(takes(room, guid(two))).hasSize(3);
        }
    }

    @Test
    default void takeReleasedAtTheDeskMeanwhileStaysAndTheNextOneFollowsIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var guid = guid(take(room, ONE_TAKE));
            var filing = takes(room, guid)
                    .getFirst()
                    .filing()
                    .orElseThrow()
                    .change()
                    .headline("Dam at Lower Vess watched")
                    .filing();
            TestNewsroom.done(room.release(guid, new Proposal.Update(1, filing, Optional.empty(), false)));

            var report = take(room, TWO_TAKES);

            assertThat(report.result()).isInstanceOf(TakesAdded.class);
            assertThat(report.story().orElseThrow().takes())
                    .extracting(ImportReport.NumberedTake::number)
                    .containsExactly(1, 3);
        }
    }

    @Test
    default void manyAtOnceMakeOneStory(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var people = Executors.newFixedThreadPool(8)) {
            var work = Collections.<Callable<ImportReport>>nCopies(16, () -> take(room, TWO_TAKES));

            var reports = people.invokeAll(work).stream().map(Future::resultNow).toList();

            assertThat(reports).extracting(IntakeContract::guid).containsOnly(guid(reports.getFirst()));
            assertThat(reports)
                    .filteredOn(report -> report.result() instanceof New)
                    .hasSize(1);
            assertThat(reports)
                    .filteredOn(report -> report.result() instanceof Unchanged)
                    .hasSize(15);
            assertThat(room.archive.count()).isEqualTo(1);
            assertThat(takes(room, guid(reports.getFirst()))).hasSize(2);
            room.checkClean();
        }
    }

    @Test
    default void importThatDiedBeforeTheReleaseIsDoneAgainAsTheSameStory(@TempDir Path folder) {
        var process = new DyingProcess();
        try (var room = newsroom(folder).wrapping(process::on).open()) {
            process.dieAfterWrites(1);
            assertThatThrownBy(() -> take(room, TWO_TAKES)).isInstanceOf(DyingProcess.Died.class);
            assertThat(room.archive.count()).isZero();
            room.clock.move(Duration.ofDays(3));

            process.live();
            var report = take(room, TWO_TAKES);

            assertThat(report.result()).isInstanceOf(New.class);
            assertThat(take(room, TWO_TAKES).result()).isInstanceOf(Unchanged.class);
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    default void correctionKeepsItsWords(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var page = "CORRECTED-Dam at Lower Vess on alert\n(Corrects number of villages in second paragraph)\n\n"
                    + "The water behind the dam at Lower Vess reached the mark of alert on Monday, the district said.\n"
                    + "Two villages were warned, it said.\n* * *\n2026 October 12 (Monday) 18:05:11\nDam at Lower Vess on alert\n"
                    + "The water behind the dam at Lower Vess reached the mark of alert on Monday, the district said.\n"
                    + "Three villages were warned, it said.\n";

            var guid = guid(take(room, page));

            assertThat(takes(room, guid).getLast().release())
                    .isInstanceOfSatisfying(
                            Release.Corrected.class,
                            corrected -> assertThat(corrected.correction())
                                    .isEqualTo("Corrects number of villages in second paragraph"));
        }
    }

    @Test
    default void whatIsNoPageIsRejectedAndNothingIsKept(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var report = intake(room)
                    .importPage("%PDF-1.7 ...".getBytes(StandardCharsets.ISO_8859_1), "annual.pdf", room.house);

            assertThat(report.result())
                    .isEqualTo(new Rejected("byte 1", "This is a PDF document, not a page of text."));
            assertThat(report.line())
                    .isEqualTo("annual.pdf: refused at byte 1: This is a PDF document, not a page of text.");
            assertThat(room.archive.count()).isZero();
            assertThat(ImportJson.write(List.of(report))).isEqualToIgnoringWhitespace("[]");
        }
    }

    @Test
    default void reportIsWrittenForMachinesWithTheOffsetOfTheHouse(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var report = take(room, TWO_TAKES);

            assertThat(ImportJson.write(List.of(report)))
                    .contains("\"guid\" : \"" + guid(report) + "\"")
                    .contains("\"language\" : \"en\"")
                    .contains("\"time\" : \"2026-10-12T18:05:11+04:00\"")
                    .contains("\"time\" : null")
                    .contains("\"place\" : \"Lower Vess\"")
                    .contains("\"date\" : \"2026-10-12\"")
                    .contains("\"agency\" : \"Halden\"")
                    .contains("\"kind\" : \"Updated\"")
                    .contains("\"leftOut\" : [ ]");
            assertThat(report.line())
                    .isEqualTo(guid(report) + "  new, 2 takes: Dam at Lower Vess on alert, three villages emptied");
        }
    }
}
