package org.writethru.newsroom.intake.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.intake.incoming.TestIncoming.NORTH;
import static org.writethru.newsroom.intake.incoming.TestIncoming.one;
import static org.writethru.newsroom.intake.incoming.TestIncoming.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.intake.incoming.Fate.What;
import org.writethru.newsroom.intake.incoming.Item.Hold;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.story.Kind;
import org.writethru.wire.Status;

/** Taking in what other agencies send. */
interface IncomingContract extends OnDatabase {
    String DAM_1 = """
            guid: tag:north:dam
            version: 1
            headline: Dam holds, engineers say
            slug: dam
            urgency: 4
            language: en
            text: The dam holds.
            """;
    String DAM_2 = DAM_1.replace("version: 1", "version: 2").replace("holds.", "holds after the storm.");
    String DAM_3 = "guid: tag:north:dam\nversion: 3\nstatus: stat:canceled\npublic: There is no dam.\n";

    @Test
    default void anItemIsListedWithAllThatWasUnderstood(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var fate = one(
                    test.take(DAM_1 + "note: Check the name\nterms: Not for broadcast\nsubject: medtop:20000065\n"));
            assertThat(fate.what()).isEqualTo(What.NEW);
            var item = test.item(fate);
            assertThat(item.headline()).isEqualTo("Dam holds, engineers say");
            assertThat(item.version()).contains(1L);
            assertThat(item.urgency()).isEqualTo(4);
            assertThat(item.standing()).isEqualTo(Standing.LISTED);
            var content = test.incoming.content(item.id(), 1).orElseThrow();
            assertThat(content.internalNote()).contains("Check the name");
            assertThat(content.usageTerms()).contains("Not for broadcast");
            assertThat(content.subjects()).containsExactly("medtop:20000065");
            assertThat(content.copy().plain()).isEqualTo("The dam holds.");
            assertThat(test.incoming.list(ItemFilter.LISTED, 0, 10)).containsExactly(item);
        }
    }

    @Test
    default void theSameAgainChangesNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var first = one(test.take(DAM_1));
            room.clock.move(Duration.ofMinutes(5));
            var again = one(test.take(DAM_1));
            assertThat(again.what()).isEqualTo(What.DUPLICATE);
            assertThat(again.item()).isEqualTo(first.item());
            assertThat(test.incoming.versions(first.item())).hasSize(1);
            assertThat(test.item(first).moved()).isEqualTo(Instant.parse("2026-11-03T08:00:00Z"));
        }
    }

    @Test
    default void aNewerVersionHoldsAlsoIfItCameFirst(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            assertThat(one(test.take(DAM_2)).what()).isEqualTo(What.NEW);
            var late = one(test.take(DAM_1));
            assertThat(late.what()).isEqualTo(What.OLDER);
            assertThat(test.item(late).version()).contains(2L);
            assertThat(test.incoming.versions(late.item()))
                    .extracting(ItemVersion::number)
                    .containsExactly(2, 1);
            var newest = one(test.take(DAM_2.replace("version: 2", "version: 4")));
            assertThat(newest.what()).isEqualTo(What.NEWER);
            assertThat(test.item(newest).holding()).isEqualTo(3);
        }
    }

    @Test
    default void withoutNumbersTheTimeDecidesAndWithoutTimesTheArrival(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            test.take("guid: a\ncreated: 2026-11-03T07:30:00Z\nheadline: Later\ntext: x\n");
            var early = one(test.take("guid: a\ncreated: 2026-11-03T07:00:00Z\nheadline: Earlier\ntext: x\n"));
            assertThat(test.item(early).headline()).isEqualTo("Later");
            test.take("guid: b\nheadline: One\ntext: x\n");
            var second = one(test.take("guid: b\nheadline: Two\ntext: x\n"));
            assertThat(test.item(second).headline()).isEqualTo("Two");
        }
    }

    @Test
    default void aWithdrawalStaysUnlessTheSenderSaysThatSomethingIsNewer(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var gone = one(test.take(DAM_3));
            test.take(DAM_1);
            test.take(DAM_2);
            assertThat(test.item(gone).status()).isEqualTo(Status.CANCELED);
            assertThat(test.item(gone).kind()).isEqualTo(Kind.WITHDRAWN);
            test.take("guid: b\nstatus: canceled\n");
            var late = one(test.take("guid: b\nheadline: Late\ntext: x\n"));
            assertThat(late.what()).isEqualTo(What.OLDER);
            assertThat(test.item(late).gone()).isTrue();
            var back = one(test.take(DAM_1.replace("version: 1", "version: 4")));
            assertThat(test.item(back).gone()).isFalse();
        }
    }

    @Test
    default void anItemIsTheSameWhicheverSourceOfItsProviderBringsIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var one = one(test.take(DAM_1));
            assertThat(one(test.take(source("north-mail", "north", ""), DAM_1)).what())
                    .isEqualTo(What.DUPLICATE);
            var other = one(test.take(source("south", "south", ""), DAM_1));
            assertThat(other.what()).isEqualTo(What.NEW);
            assertThat(other.item()).isNotEqualTo(one.item());
        }
    }

    @Test
    default void whatTakesThePlaceOfAnotherIsKnownWhicheverCameFirst(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var old = one(test.take(DAM_1));
            var kill = one(test.take("guid: kill-1\nreplaces: tag:north:dam\nreplaces: later\nstatus: canceled\n"));
            assertThat(test.item(old).replacedBy()).contains(kill.item());
            var later = one(test.take("guid: later\nheadline: Late\ntext: x\n"));
            assertThat(test.item(later).replacedBy()).contains(kill.item());
            assertThat(test.item(kill).replacedBy()).isEmpty();
        }
    }

    @Test
    default void rulesDecideUntilAPersonDoes(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var ruled = source(
                    "north", "north", "word=dam urgency<=4 -> section=politics urgency=2\nlanguage=en -> ignore");
            var dam = test.item(one(test.take(ruled, DAM_1)));
            assertThat(dam.section()).isEqualTo("politics");
            assertThat(dam.urgency()).isEqualTo(2);
            var sport = one(test.take(ruled, "guid: s\nlanguage: en-GB\nheadline: Cup\ntext: x\n"));
            assertThat(test.item(sport).standing()).isEqualTo(Standing.IGNORED);
            assertThat(test.incoming.decide(sport.item(), Standing.KEPT)).isTrue();
            test.take(ruled, "guid: s\nlanguage: en-GB\nheadline: Cup final\ntext: x\n");
            assertThat(test.item(sport).standing()).isEqualTo(Standing.KEPT);
            assertThat(test.item(sport).headline()).isEqualTo("Cup final");
        }
    }

    @Test
    default void anEmbargoIsKnown(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var until = test.item(one(test.take(DAM_1 + "embargo: 2026-11-03T18:00:00\n")));
            assertThat(until.embargo()).isEqualTo(new Hold.Until(Instant.parse("2026-11-03T14:00:00Z")));
            assertThat(until.embargo().holds(room.clock.instant())).isTrue();
            var words = test.item(one(test.take("guid: w\nembargo: \ntext: x\n")));
            assertThat(words.embargo()).isEqualTo(new Hold.Open());
        }
    }

    @Test
    default void listsAreFilteredAndSearched(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var dam = one(test.take(DAM_1));
            test.take("guid: s\nurgency: 6\nlanguage: ru\nheadline: Кубок. Алёна\ntext: x\n");
            assertThat(ids(test, new ItemFilter(Standing.LISTED, "", "", 4, "")))
                    .containsExactly(dam.item());
            assertThat(ids(test, new ItemFilter(Standing.LISTED, "", "", 9, "алена кубок")))
                    .hasSize(1);
            assertThat(ids(test, new ItemFilter(Standing.LISTED, "", "ru", 9, "dam")))
                    .isEmpty();
            assertThat(ids(test, new ItemFilter(Standing.LISTED, "south", "", 9, "")))
                    .isEmpty();
            assertThat(test.incoming.count(ItemFilter.LISTED, 1)).isEqualTo(1);
            assertThat(test.incoming.count(ItemFilter.LISTED, 100)).isEqualTo(2);
        }
    }

    private static List<String> ids(TestIncoming test, ItemFilter filter) {
        return test.incoming.list(filter, 0, 100).stream().map(Item::id).toList();
    }

    @Test
    default void whatCannotBeReadWaitsInQuarantineAndTheRestIsTaken(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var report = test.take(DAM_1 + "---\nguid: b\nwhat is this\n");
            assertThat(report.count(What.NEW)).isEqualTo(1);
            assertThat(report.unread()).containsExactly(new Fate.Unread("item 2", "“what is this” is no field."));
            var waiting = test.incoming
                    .quarantined(report.quarantined().orElseThrow())
                    .orElseThrow();
            assertThat(waiting.where()).isEqualTo("item 2");
            assertThat(waiting.why()).isEqualTo("“what is this” is no field.");
            assertThat(test.take(DAM_1 + "---\nguid: b\nwhat is this\n").quarantined())
                    .isEqualTo(report.quarantined());
            assertThat(test.incoming.quarantine()).hasSize(1);

            assertThat(test.incoming.retry(NORTH, waiting.id()).orElseThrow().quarantined())
                    .isPresent();
            assertThat(test.incoming.quarantine()).hasSize(1);
            var mended = new Incoming(room.database, new Mended(), TestIncoming::newId, room.clock);
            assertThat(mended.retry(NORTH, waiting.id()).orElseThrow().count(What.NEW))
                    .isEqualTo(1);
            assertThat(test.incoming.quarantine()).isEmpty();
            assertThat(test.incoming.discard(waiting.id())).isFalse();
        }
    }

    /** A reader that has learnt what it could not read before. */
    final class Mended implements WireReading {
        private final LineReading lines = new LineReading();

        @Override
        public List<String> formats() {
            return lines.formats();
        }

        @Override
        public List<org.writethru.wire.Reading<org.writethru.wire.NewsItem>> read(
                java.util.Optional<String> format, byte[] bytes, org.writethru.wire.Agreement agreement) {
            var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).replace("what is this", "text: this");
            return lines.read(format, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), agreement);
        }
    }

    @Test
    default void quarantineIsBounded(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            for (int count = 0; count <= Limits.QUARANTINED; count++) {
                room.clock.move(Duration.ofSeconds(1));
                test.take("broken " + count);
            }
            assertThat(test.incoming.quarantineCount()).isEqualTo(Limits.QUARANTINED);
            assertThat(test.incoming.quarantine())
                    .noneMatch(waiting -> waiting.why().contains("broken 0”"));
        }
    }

    @Test
    default void whatNobodyKeptOrUsedIsRemovedWithItsAge(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var dam = one(test.take(DAM_1));
            var kept = one(test.take("guid: k\nheadline: Kept\ntext: x\n"));
            var again = one(test.take("guid: r\nheadline: Still in the feed\ntext: x\n"));
            test.incoming.decide(kept.item(), Standing.KEPT);
            test.take("broken");
            room.clock.move(Duration.ofDays(20));
            test.take("guid: r\nheadline: Still in the feed\ntext: x\n");
            room.clock.move(Duration.ofDays(11));
            assertThat(test.incoming.tidy()).isFalse();
            assertThat(test.incoming.item(dam.item())).isEmpty();
            assertThat(test.incoming.item(kept.item())).isPresent();
            assertThat(test.incoming.item(again.item())).isPresent();
            assertThat(test.incoming.quarantine()).isEmpty();
        }
    }

    @Test
    default void versionsOfOneItemAreBounded(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var holding = one(test.take(DAM_1.replace("version: 1", "version: 9000")));
            for (int count = 1; count <= Limits.VERSIONS + 5; count++) {
                test.take(DAM_1.replace("version: 1", "version: " + count));
            }
            var versions = test.incoming.versions(holding.item());
            assertThat(versions).hasSize(Limits.VERSIONS + 1);
            assertThat(versions.getLast().version()).contains(9000L);
            assertThat(test.item(holding).versions()).isEqualTo(Limits.VERSIONS + 6);
        }
    }

    @Test
    default void manyAtOnceMakeOneItem(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var other = newsroom(folder).on(room.database).open();
                var threads = Executors.newFixedThreadPool(8)) {
            var tests = List.of(new TestIncoming(room), new TestIncoming(other));
            var works = new ArrayList<Callable<Report>>();
            for (int count = 0; count < 40; count++) {
                var test = tests.get(count % 2);
                int version = count % 4 + 1;
                works.add(() -> test.take(DAM_1.replace("version: 1", "version: " + version)));
            }
            var fates = new ArrayList<What>();
            for (var done : threads.invokeAll(works)) {
                fates.add(one(done.get()).what());
            }
            assertThat(fates).filteredOn(What.DUPLICATE::equals).hasSize(36);
            assertThat(fates).filteredOn(What.NEW::equals).hasSize(1);
            var items = tests.getFirst().incoming.list(ItemFilter.LISTED, 0, 10);
            assertThat(items).hasSize(1);
            assertThat(items.getFirst().version()).contains(4L);
        }
    }

    @Test
    default void listenersHearOfIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestIncoming(room);
            var heard = new java.util.concurrent.atomic.AtomicInteger();
            test.incoming.onChange(heard::incrementAndGet);
            test.take(DAM_1);
            assertThat(heard.get()).isPositive();
        }
    }
}
