package org.writethru.newsroom.intake.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.intake.backfile.Takeover.Kept;
import org.writethru.newsroom.intake.backfile.Takeover.Refused;
import org.writethru.newsroom.intake.backfile.Takeover.There;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Fate.Unread;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.LineReading;
import org.writethru.newsroom.intake.incoming.TestIncoming;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** How archives are taken over: each version once, in the sender's order, however often and in whatever parts they are read. */
interface BackfileContract extends OnDatabase {
    String FIRST = """
            guid:urn:north:dam
            version:1
            created:2019-10-12T18:05:11+02:00
            language:en
            headline:Dam at Lower Vess on alert
            text:The water reached the mark of alert.
            """;
    String SECOND = """
            guid:urn:north:dam
            version:2
            created:2019-10-12T23:40:00+02:00
            kind:Updated
            language:en
            headline:Three villages below the dam emptied
            public:The villages are new
            text:Three villages were emptied.
            """;
    String THIRD = """
            guid:urn:north:dam
            version:3
            created:2019-10-13T09:00:00+02:00
            kind:Corrected
            language:en
            headline:Two villages below the dam emptied
            public:There were two villages, not three.
            text:Two villages were emptied.
            """;
    String KILLED = """
            guid:urn:north:dam
            version:4
            created:2019-10-14T09:00:00+02:00
            kind:Withdrawn
            status:canceled
            public:There is no dam at Lower Vess.
            """;

    /** What came of one run. */
    record Run(List<Unread> unread, List<Takeover> takeovers) {
        Guid story() {
            return switch (takeovers.getFirst()) {
                case Kept kept -> kept.story();
                case There there -> there.story();
                case Refused refused -> throw new AssertionError(refused.why());
            };
        }

        String refusal() {
            return ((Refused) takeovers.getFirst()).why();
        }

        List<String> leftOut() {
            return ((Kept) takeovers.getFirst()).leftOut();
        }
    }

    private static List<Unread> run(TestNewsroom room, String rules, Consumer<Takeover> told, List<String> files) {
        var incoming = new Incoming(room.database, new LineReading(), () -> "unused", room.clock);
        var ground = new Backfile.Ground(
                room.database,
                room.archive,
                room.publisher,
                incoming,
                room.pictures::objection,
                room.house,
                room.clock,
                room.folder.path());
        var unread = new ArrayList<Unread>();
        try (var backfile = new Backfile(ground, TestIncoming.source("north", "north", rules))) {
            for (int at = 0; at < files.size(); at++) {
                var bytes = files.get(at).getBytes(StandardCharsets.UTF_8);
                unread.addAll(
                        backfile.read(new Delivery("/home/mila/%d.lines".formatted(at), bytes, room.clock.instant())));
            }
            backfile.release(told);
        }
        return unread;
    }

    private static Run runBy(String rules, TestNewsroom room, String... files) {
        var takeovers = new ArrayList<Takeover>();
        var unread = run(room, rules, takeovers::add, List.of(files));
        return new Run(unread, takeovers);
    }

    private static Run run(TestNewsroom room, String... files) {
        return runBy("* -> section=economy", room, files);
    }

    private static List<Take> takes(TestNewsroom room, Run run) {
        return room.archive.story(run.story()).orElseThrow().takes();
    }

    private static Filing filing(TestNewsroom room, Run run) {
        return takes(room, run).getLast().filing().orElseThrow();
    }

    @Test
    default void versionsReadInAnyOrderBecomeTakesInTheSendersOrder(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var run = run(room, THIRD, FIRST, SECOND);

            assertThat(run.takeovers()).containsExactly(new Kept(run.story(), true, 3, List.of(), List.of()));
            var takes = takes(room, run);
            assertThat(takes)
                    .extracting(take -> take.release().kind())
                    .containsExactly("Published", "Updated", "Corrected");
            assertThat(((Release.Updated) takes.get(1).release()).note()).contains("The villages are new");
            assertThat(((Release.Corrected) takes.get(2).release()).correction())
                    .isEqualTo("There were two villages, not three.");
            var moment = (Moment.Imported) takes.getFirst().moment();
            assertThat(moment.told()).contains(Instant.parse("2019-10-12T16:05:11Z"));
            assertThat(moment.logged()).isEqualTo(room.clock.instant());
            assertThat(moment.source()).isEqualTo("1.lines");
            assertThat(run.story().uri()).startsWith("tag:halden.example,2019-10-12:");
            assertThat(filing(room, run).section()).isEqualTo("economy");
            room.checkClean();
        }
    }

    @Test
    default void runThatIsMadeAgainChangesNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var first = run(room, FIRST + "---\n" + SECOND, FIRST);
            long size = room.ledger.size();

            var again = run(room, SECOND, FIRST);

            assertThat(again.takeovers()).containsExactly(new There(first.story(), List.of()));
            assertThat(room.ledger.size()).isEqualTo(size).isEqualTo(2);
        }
    }

    @Test
    default void newerVersionOfALaterRunIsTheNextTakeAndAnOlderOneIsLeftOut(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            run(room, SECOND);

            var run = run(room, THIRD, FIRST);

            assertThat(run.takeovers())
                    .containsExactly(new Kept(
                            run.story(),
                            false,
                            1,
                            List.of(),
                            List.of("A version that is older than those that are here.")));
            assertThat(takes(room, run))
                    .extracting(take -> take.release().kind())
                    .containsExactly("Published", "Corrected");
        }
    }

    @Test
    default void withdrawalTakesTheWholeStoryDownAndIsFinal(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            run(room, FIRST, SECOND);

            var run = run(room, KILLED, THIRD.replace("version:3", "version:5"));

            var takes = takes(room, run);
            assertThat(((Release.Withdrawn) takes.getLast().release()).reason())
                    .isEqualTo("There is no dam at Lower Vess.");
            assertThat(takes).hasSize(3);
            assertThat(run.leftOut()).containsExactly("A version after the withdrawal, which is final.");
            room.checkClean();
        }
    }

    @Test
    default void withdrawalWithoutAReasonSaysSoInTheLanguageOfTheStory(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var russian = FIRST.replace("language:en", "language:ru").replace("Dam at Lower Vess on alert", "Плотина");
            var silent = KILLED.replace("public:There is no dam at Lower Vess.\n", "");

            var run = run(room, russian, silent);

            assertThat(((Release.Withdrawn) takes(room, run).getLast().release()).reason())
                    .isEqualTo("Отправитель отозвал материал, не назвав причины.");
        }
    }

    @Test
    default void nothingThatTheSenderHoldsBackIsReleased(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            assertThat(run(room, FIRST, SECOND + "embargo:2026-12-01T06:00:00+04:00\n")
                            .refusal())
                    .isEqualTo("It is under embargo until 2026-12-01T06:00+04:00; import it again after that.");
            assertThat(run(room, FIRST + "embargo:soon\n").refusal()).contains("the sender gives no time");
            assertThat(run(room, FIRST, SECOND + "status:withheld\n").refusal())
                    .isEqualTo("The sender withholds it until further notice.");
            assertThat(run(room, KILLED).refusal()).isEqualTo("A withdrawal; no text of it came before.");
            assertThat(room.ledger.size()).isZero();

            var over = run(room, FIRST + "embargo:2026-10-01T06:00:00+04:00\n");
            assertThat(takes(room, over)).hasSize(1);
        }
    }

    @Test
    default void whatHasNoPlaceInThisHouseIsRefusedWithItsReasonAndHoldsUpNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var french = FIRST.replace("urn:north:dam", "urn:north:barrage").replace("language:en", "language:fr");
            var empty = FIRST.replace("urn:north:dam", "urn:north:empty").replaceAll("text:.*\n", "");

            var run = run(room, french + "---\nno field\n", empty, FIRST);

            assertThat(run.unread()).containsExactly(new Unread("item 2", "“no field” is no field."));
            assertThat(run.takeovers())
                    .filteredOn(Refused.class::isInstance)
                    .extracting(takeover -> ((Refused) takeover).guid() + " in " + ((Refused) takeover).file())
                    .containsExactlyInAnyOrder(
                            "urn:north:barrage in /home/mila/0.lines", "urn:north:empty in /home/mila/1.lines");
            assertThat(run.takeovers()).hasAtLeastOneElementOfType(Kept.class);
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    default void versionThatSaysTheSameIsNoTakeAndOneThatCannotBeATakeDoesNotHoldUpTheNext(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var same = FIRST.replace("version:1", "version:2").replace("18:05:11", "19:00:00");
            var empty = THIRD.replaceAll("text:.*\n", "");
            var fourth = THIRD.replace("version:3", "version:4");

            var run = run(room, FIRST, same, empty, fourth);

            assertThat(takes(room, run)).hasSize(2);
            assertThat(run.leftOut()).containsExactly("The version in /home/mila/2.lines. There is no text.");
            var again = run(room, same, fourth);
            assertThat(again.takeovers()).containsExactly(new There(run.story(), List.of()));
        }
    }

    @Test
    default void twoTextsOfOneVersionAreOneTakeAndItIsSaid(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var run = run(room, FIRST, FIRST.replace("the mark of alert", "the top"));

            assertThat(takes(room, run)).hasSize(1);
            assertThat(run.leftOut()).containsExactly("Another text of the same version, in /home/mila/1.lines.");
        }
    }

    @Test
    default void rulesSayTheSectionAndTheUrgencyAndWhatIsIgnored(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var rules = "word=cup -> ignore\nlanguage=en -> section=economy urgency=2\n";
            var cup = FIRST.replace("urn:north:dam", "urn:north:cup").replace("Dam at Lower Vess on alert", "The cup");

            var run = runBy(rules, room, cup, FIRST);

            assertThat(run.takeovers()).hasSize(1);
            assertThat(filing(room, run).urgency().level()).isEqualTo(2);
            assertThat(filing(room, run).section()).isEqualTo("economy");
            var plain = runBy("", room, FIRST.replace("urn:north:dam", "urn:north:other"));
            assertThat(((Kept) plain.takeovers().getFirst()).inferred())
                    .containsExactly("The section, politics; rules of a source can say another.");
        }
    }

    @Test
    default void itemWithTheIdentityOfAStoryOfThisHouseKeepsIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var own = "tag:halden.example,2018-03-01:oldstory01";
            var run = run(room, FIRST.replace("urn:north:dam", own));
            assertThat(run.story()).isEqualTo(new Guid(own));

            var written = room.publish(Filings.dam()).take().story();
            var other = run(room, SECOND.replace("urn:north:dam", written.uri()));

            assertThat(other.takeovers())
                    .containsExactly(new There(
                            written, List.of("All of it, for the story was released here and not taken over.")));
            assertThat(room.archive.story(written).orElseThrow().takes()).hasSize(1);
        }
    }

    @Test
    default void runThatDiesOnItsWayIsMadeAgainAndLosesAndDoublesNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var files = IntStream.range(0, 260)
                    .mapToObj(number -> (FIRST + "---\n" + SECOND).replace("urn:north:dam", "urn:north:" + number))
                    .toArray(String[]::new);
            assertThatThrownBy(() -> run(room, "", BackfileContract::die, List.of(files)))
                    .hasMessage("The process dies");
            assertThat(room.ledger.size()).isBetween(100L, 400L);

            var again = run(room, files);

            assertThat(again.takeovers())
                    .hasAtLeastOneElementOfType(There.class)
                    .hasAtLeastOneElementOfType(Kept.class);
            assertThat(room.archive.count()).isEqualTo(260);
            assertThat(room.ledger.size()).isEqualTo(520);
            room.checkClean();
        }
    }

    @Test
    default void translationsAndReplacementsAreLinkedToTheStoriesThatTheyName(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var russian = FIRST.replace("urn:north:dam", "urn:north:dam-ru")
                    .replace("language:en", "language:ru")
                    .replace("2019-10-12T18:05:11", "2019-10-13T01:00:00");
            var lost = "translates:urn:north:lost\n";
            var other = FIRST.replace("urn:north:dam", "urn:north:lake").replace("2019-10-12", "2019-10-15");

            var run = run(
                    room,
                    russian + "translates:urn:north:dam\n" + lost,
                    other + "replaces:urn:north:dam\n",
                    THIRD,
                    SECOND,
                    FIRST,
                    KILLED);

            assertThat(run.takeovers()).hasSize(3).allMatch(Kept.class::isInstance);
            var stories = run.takeovers().stream()
                    .map(takeover ->
                            room.archive.story(((Kept) takeover).story()).orElseThrow())
                    .toList();
            var dam = stories.getFirst().guid();
            assertThat(stories.get(1).takes().getFirst().filing().orElseThrow().editionOf())
                    .contains(new Edition(dam, 2));
            assertThat(stories.get(2).takes().getFirst().filing().orElseThrow().replaces())
                    .contains(dam);
            assertThat(((Kept) run.takeovers().get(1)).leftOut()).isEmpty();
            var alone = run(room, russian.replace("dam-ru", "alone") + lost);
            assertThat(alone.leftOut()).containsExactly("That it translates urn:north:lost, which is not here.");
        }
    }

    @Test
    default void itemHasAsManyVersionsAsAStoryMayGetAtOnceAndNotMore(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var before = FIRST.replace("dam", "lake").replace("2019-", "2018-");

            var run = run(room, before, versions(1_000));

            assertThat(run.takeovers())
                    .extracting(takeover -> ((Kept) takeover).takes())
                    .containsExactly(1, 1_000);
            assertThat(run(room, versions(1_001)).refusal()).startsWith("It has 1,001 versions of ");
        }
    }

    private static String versions(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number ->
                        FIRST.replace("version:1", "version:" + number).replace("alert", "alert " + number))
                .collect(Collectors.joining("---\n"));
    }

    private static void die(Takeover after) {
        throw new IllegalStateException("The process dies");
    }

    @Test
    default void manyStoriesComeInTheOrderInWhichTheyBegan(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var files = new ArrayList<String>();
            for (int number = 259; number >= 0; number--) {
                files.add(FIRST.replace("urn:north:dam", "urn:north:" + number)
                        .replace("18:05:11", "%02d:%02d:00".formatted(number / 60, number % 60)));
            }

            var run = run(room, files.toArray(String[]::new));

            assertThat(run.takeovers()).hasSize(260).allMatch(Kept.class::isInstance);
            var told = room.archive.logged(0, 300).stream()
                    .map(logged -> logged.kept().told().orElseThrow())
                    .toList();
            assertThat(told).hasSize(260).isSorted();
            room.checkClean();
        }
    }
}
