package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Urgency;
import tools.jackson.databind.JsonNode;

/** What browsers that look at the wire are told, over real HTTP. */
class LiveWireTest {
    private static final Guid DAM = Filings.guid(1);
    private static final Guid BUDGET = Filings.guid(2);
    private static final Guid QUAKE = Filings.guid(3);

    private static Filing story(String headline) {
        return Filings.dam(headline, headline + ", in full.");
    }

    private static Filing flash(String headline) {
        return story(headline).change().urgency(new Urgency(1)).filing();
    }

    private static void publish(TestWire wire, Guid story, Filing filing) {
        done(wire.newsroom.release(story, new Publish(filing)));
        wire.newsroom.clock.move(Duration.ofSeconds(10));
    }

    private static WireListener listen(TestWire wire, String query) {
        return new WireListener(wire.base(), wire.chief, query, Map.of());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> keys(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("key").asString())
                .toList();
    }

    @Test
    void firstNewsAreTheWholeListAndLaterOnesWhatChanged(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            publish(wire, DAM, story("Dam vote delayed"));
            publish(wire, BUDGET, story("Budget passed"));
            try (var reader = listen(wire, "")) {
                assertThat(reader.header("content-type")).startsWith("text/event-stream");
                assertThat(reader.header("cache-control")).isEqualTo("no-store");
                assertThat(reader.header("x-accel-buffering")).isEqualTo("no");
                var first = reader.next().json();
                assertThat(texts(first.get("order"))).containsExactly(BUDGET.shortId(), DAM.shortId());
                assertThat(keys(first.get("rows"))).containsExactly(BUDGET.shortId(), DAM.shortId());
                assertThat(first.get("counts").get("released").asInt()).isEqualTo(2);

                done(wire.newsroom.release(DAM, new Update(1, story("Dam vote held"), Optional.empty(), false)));
                var second = reader.until(event -> event.data().contains("Dam vote held"))
                        .json();
                assertThat(texts(second.get("order"))).containsExactly(DAM.shortId(), BUDGET.shortId());
                assertThat(keys(second.get("rows"))).containsExactly(DAM.shortId());
                assertThat(second.get("rows").get(0).get("html").asString())
                        .contains("Take 2, updated", "href=\"/desk/stories/" + DAM.shortId() + "\"");
            }
        }
    }

    @Test
    void releaseOfSomebodyElseIsToldWithinASecond(@TempDir Path folder) {
        try (var wire = TestWire.open(folder);
                var reader = listen(wire, "")) {
            reader.next();
            var waits = new ArrayList<Duration>();
            for (int number = 10; number < 20; number++) {
                long start = System.nanoTime();
                publish(wire, Filings.guid(number), story("Vote " + number));
                var headline = "Vote " + number;
                reader.until(event -> event.data().contains(headline));
                waits.add(Duration.ofNanos(System.nanoTime() - start));
            }
            // Most, not all: what else runs on the machine may hold one of them up.
            assertThat(waits.stream().sorted().toList().get(waits.size() / 2)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void draftThatMovesOverTheDeskIsTold(@TempDir Path folder) {
        try (var wire = TestWire.open(folder);
                var reader = listen(wire, "?state=filed")) {
            assertThat(texts(reader.next().json().get("order"))).isEmpty();
            var draft = DraftsInHand.draft("d1", DAM, 0, "Dam vote held", wire.newsroom.clock.instant());
            wire.drafts.put(draft);
            var counted = reader.until(
                    event -> event.json().get("counts").get("drafts").asInt() == 1);
            assertThat(texts(counted.json().get("order"))).isEmpty();
            wire.drafts.put(DraftsInHand.at(Stage.FILED, draft));
            var filed =
                    reader.until(event -> !event.json().get("rows").isEmpty()).json();
            assertThat(filed.get("rows").get(0).get("html").asString())
                    .contains("Filed", "Mira Halden", "href=\"/desk/drafts/d1\"");
            wire.drafts.put(DraftsInHand.at(Stage.APPROVED, draft));
            var gone =
                    reader.until(event -> !event.json().get("gone").isEmpty()).json();
            assertThat(texts(gone.get("gone"))).containsExactly(DAM.shortId());
        }
    }

    @Test
    void withdrawalTakesTheHeadlineOffEveryScreen(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            publish(wire, DAM, story("Minister arrested"));
            try (var all = listen(wire, "");
                    var released = listen(wire, "?state=released")) {
                all.next();
                released.next();
                done(wire.newsroom.release(DAM, new Withdraw(1, "He was not.")));
                var row = all.until(event -> event.data().contains("Withdrawn")).json();
                assertThat(row.get("rows").get(0).get("html").asString()).doesNotContain("Minister arrested");
                var gone = released.until(event -> !event.json().get("gone").isEmpty());
                assertThat(texts(gone.json().get("gone"))).containsExactly(DAM.shortId());
            }
        }
    }

    @Test
    void flashIsToldOnceToEverybodyWhateverTheirFilter(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            publish(wire, DAM, flash("Old flash"));
            try (var reader = listen(wire, "?section=economy")) {
                var first = reader.next().json();
                assertThat(first.get("flash").isEmpty())
                        .as("what is on the page already")
                        .isTrue();
                publish(wire, QUAKE, flash("Quake in Sheki"));
                var told = reader.until(event -> !event.json().get("flash").isEmpty())
                        .json();
                assertThat(told.get("flash").get(0).get("headline").asString()).isEqualTo("Quake in Sheki");
                assertThat(texts(told.get("order"))).isEmpty();

                var minor = new Update(
                        1, flash("Quake in  Sheki").change().byline("By Ana").filing(), Optional.empty(), true);
                done(wire.newsroom.release(QUAKE, minor));
                publish(
                        wire,
                        BUDGET,
                        story("Budget passed").change().section("economy").filing());
                var later = reader.next().json();
                assertThat(texts(later.get("order"))).containsExactly(BUDGET.shortId());
                assertThat(later.get("flash").isEmpty()).isTrue();
            }
        }
    }

    @Test
    void flashThatWaitsForAnEditorIsToldToo(@TempDir Path folder) {
        try (var wire = TestWire.open(folder);
                var reader = listen(wire, "")) {
            reader.next();
            var draft = DraftsInHand.urgent(
                    1, DraftsInHand.draft("d1", QUAKE, 0, "Quake in Sheki", wire.newsroom.clock.instant()));
            wire.drafts.put(draft);
            assertThat(reader.next().json().get("flash").isEmpty()).isTrue();
            wire.drafts.put(DraftsInHand.at(Stage.FILED, draft));
            var told =
                    reader.until(event -> !event.json().get("flash").isEmpty()).json();
            assertThat(told.get("flash").get(0).get("href").asString()).isEqualTo("/desk/drafts/d1");
        }
    }

    @Test
    void browserThatComesBackHearsOfTheFlashesItMissedAlone(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            publish(wire, DAM, flash("First flash"));
            String mark;
            try (var reader = listen(wire, "")) {
                mark = reader.next().id();
            }
            publish(wire, QUAKE, flash("Second flash"));
            try (var back = new WireListener(wire.base(), wire.chief, "", Map.of("Last-Event-ID", mark))) {
                var flashes = back.next().json().get("flash");
                assertThat(flashes.size()).isEqualTo(1);
                assertThat(flashes.get(0).get("headline").asString()).isEqualTo("Second flash");
            }
        }
    }

    @Test
    void silentConnectionIsToldThatItStands(@TempDir Path folder) {
        try (var wire = TestWire.open(folder, Duration.ofMillis(100));
                var reader = listen(wire, "")) {
            reader.next();
            assertThat(reader.next().name()).isEqualTo(":");
        }
    }

    @Test
    void whoSignsOutIsToldNothingMore(@TempDir Path folder) {
        try (var wire = TestWire.open(folder, Duration.ofMillis(100));
                var reader = listen(wire, "")) {
            reader.next();
            wire.chief.post("/desk/sign-out");
            reader.until(event -> event.name().equals("signed-out"));
            assertThat(reader.next().name()).isEqualTo("end");
            Eventually.holds("the connection is gone", () -> wire.view.connections() == 0);
        }
    }

    @Test
    void personHasTwentyConnectionsAndAFurtherOneTakesThePlaceOfTheOldest(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            var readers = new ArrayList<WireListener>();
            for (int count = 0; count < LiveWire.MOST_OF_PERSON; count++) {
                readers.add(listen(wire, ""));
                assertThat(readers.getLast().next().name()).isEqualTo("news");
            }
            readers.add(listen(wire, ""));
            assertThat(readers.getLast().next().name()).isEqualTo("news");
            assertThat(readers.getFirst().next().name()).isEqualTo("end");
            assertThat(wire.view.connections()).isEqualTo(LiveWire.MOST_OF_PERSON);
            publish(wire, DAM, story("Dam vote delayed"));
            assertThat(readers.get(1).next().data()).contains("Dam vote delayed");
            readers.forEach(WireListener::close);
        }
    }

    @Test
    void closingEndsTheConnectionsAtOnce(@TempDir Path folder) {
        try (var wire = TestWire.open(folder);
                var reader = listen(wire, "")) {
            reader.next();
            var start = Instant.now();
            wire.view.close();
            assertThat(reader.next().name()).isEqualTo("end");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            try (var late = listen(wire, "")) {
                assertThat(late.status()).isEqualTo(503);
            }
        }
    }

    @Test
    void whatIsNoStreamIsRefusedAsAProblem(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            try (var odd = listen(wire, "?urgency=high")) {
                assertThat(odd.status()).isEqualTo(400);
            }
            assertThat(wire.chief
                            .get("/desk/wire/live", "Accept", "application/json", "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(406);
            wire.chief.cookies().clear();
            try (var nobody = new WireListener(wire.base(), wire.chief, "", Map.of("Sec-Fetch-Dest", "empty"))) {
                assertThat(nobody.status()).isEqualTo(401);
            }
        }
    }
}
