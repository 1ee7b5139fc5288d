package org.writethru.newsroom.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.publish.Proposal.Correct;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Kind;
import org.writethru.story.Refusal;
import org.writethru.story.Slug;
import org.writethru.story.Take;

/** How stories are found and listed. */
interface ArchiveContract extends OnDatabase {
    Guid DAM = Filings.guid(1);
    Guid BUDGET = Filings.guid(2);
    Guid FLOOD = Filings.guid(3);

    private static Filing filing(String headline) {
        return Filings.dam(headline, headline + ", in full.");
    }

    private static void publish(TestNewsroom room, Guid story, Filing filing) {
        done(room.release(story, new Publish(filing)));
        room.clock.move(Duration.ofMinutes(10));
    }

    private static void threeStories(TestNewsroom room) {
        publish(room, DAM, filing("Dam vote delayed"));
        publish(
                room,
                BUDGET,
                filing("Budget passed").change().section("economy").filing());
        publish(room, FLOOD, filing("Flood in Sabirabad"));
    }

    private static List<Guid> guids(List<StoryHead> heads) {
        return heads.stream().map(StoryHead::guid).toList();
    }

    @Test
    default void newestIsListedFirst(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            assertThat(guids(room.archive.list(Listing.latest(TestHouse.ENGLISH, 10))))
                    .containsExactly(FLOOD, BUDGET, DAM);
            assertThat(guids(room.archive.list(
                            Listing.latest(TestHouse.ENGLISH, 2).skipping(1))))
                    .containsExactly(BUDGET, DAM);
            assertThat(room.archive.list(Listing.latest(TestHouse.RUSSIAN, 10))).isEmpty();
        }
    }

    @Test
    default void updateMovesStoryUpAndMinorUpdateDoesNot(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            done(room.release(BUDGET, new Update(1, filing("Budget  passed"), Optional.empty(), true)));
            assertThat(guids(room.archive.list(Listing.latest(TestHouse.ENGLISH, 10))))
                    .containsExactly(FLOOD, BUDGET, DAM);

            done(room.release(DAM, new Update(1, filing("Dam vote on Thursday"), Optional.empty(), false)));
            assertThat(guids(room.archive.list(Listing.latest(TestHouse.ENGLISH, 10))))
                    .containsExactly(DAM, FLOOD, BUDGET);
            assertThat(room.archive.head(DAM).orElseThrow().markedBy()).isEqualTo(Kind.UPDATED);
            assertThat(room.archive.head(BUDGET).orElseThrow().markedBy()).isEqualTo(Kind.PUBLISHED);
        }
    }

    @Test
    default void sectionAndDayListTheirOwn(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            room.clock.move(Duration.ofDays(1));
            publish(room, Filings.guid(4), filing("Flood falls"));

            assertThat(guids(room.archive.list(Listing.section(TestHouse.ENGLISH, "economy", 10))))
                    .containsExactly(BUDGET);
            assertThat(guids(room.archive.list(Listing.day(TestHouse.ENGLISH, LocalDate.of(2026, 11, 3), 10))))
                    .containsExactly(FLOOD, BUDGET, DAM);
        }
    }

    /** Text that looks like a slug in a record is none, nor is the end of a longer slug. */
    @Test
    default void takesToldUnderAnotherSlugAreKnownByIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            publish(room, DAM, slugged("flood-dam", "Vote \"slug\":\"dam\" delayed"));
            publish(room, BUDGET, slugged("budget", "Budget passed"));
            done(room.release(BUDGET, new Update(1, slugged("budget", "Budget signed"), Optional.empty(), false)));
            done(room.release(DAM, new Update(1, slugged("dam", "Vote held"), Optional.empty(), false)));
            done(room.release(DAM, new Withdraw(2, "There is no dam.")));

            assertThat(room.archive.slugs(0, room.ledger.size()).values())
                    .extracting(Slug::text)
                    .containsExactly("flood-dam", "budget", "budget", "dam", "dam");
            assertThat(room.archive.slugs(1, 3).values()).extracting(Slug::text).containsExactly("budget", "budget");
        }
    }

    private static Filing slugged(String slug, String headline) {
        return filing(headline).change().slug(new Slug(slug)).filing();
    }

    @Test
    default void aDayHadStoriesFromTheFirstThatIsStillLiveOn(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            var day = LocalDate.of(2026, 11, 3);

            assertThat(room.archive.hadStories(TestHouse.ENGLISH, day, 0)).isFalse();
            assertThat(room.archive.hadStories(TestHouse.ENGLISH, day, 1)).isTrue();
            assertThat(room.archive.hadStories(TestHouse.ENGLISH, day.plusDays(1), 3))
                    .isFalse();
            assertThat(room.archive.hadStories(TestHouse.RUSSIAN, day, 3)).isFalse();

            done(room.release(DAM, new Withdraw(1, "There is no dam.")));
            assertThat(room.archive.hadStories(TestHouse.ENGLISH, day, 1)).isFalse();
            assertThat(room.archive.hadStories(TestHouse.ENGLISH, day, 2)).isTrue();
        }
    }

    @Test
    default void withdrawnStoryIsInNoListButFoundByItsId(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            done(room.release(DAM, new Withdraw(1, "There is no dam.")));

            assertThat(guids(room.archive.list(Listing.latest(TestHouse.ENGLISH, 10))))
                    .containsExactly(FLOOD, BUDGET);
            var head = room.archive.headByShortId(DAM.shortId()).orElseThrow();
            assertThat(head.withdrawn()).isPresent();
            assertThat(head.headline()).isEmpty();
            assertThat(room.archive.putRight(TestHouse.ENGLISH, 10, 0)).containsExactly(new TakeAt(DAM, 2));
        }
    }

    @Test
    default void correctionsAreListedNewestFirst(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            done(room.release(DAM, new Correct(1, filing("Dam vote on Friday"), "Friday, not Thursday.")));
            done(room.release(FLOOD, new Correct(1, filing("Flood in Imishli"), "Imishli, not Sabirabad.")));

            assertThat(room.archive.putRight(TestHouse.ENGLISH, 10, 0))
                    .containsExactly(new TakeAt(FLOOD, 2), new TakeAt(DAM, 2));
            assertThat(room.archive.putRight(TestHouse.ENGLISH, 10, 1)).containsExactly(new TakeAt(DAM, 2));
        }
    }

    @Test
    default void storyIsFoundByGuidShortIdAndSlug(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            publish(room, Filings.guid(4), filing("Flood in Sabirabad"));

            assertThat(done(room.archive.find(DAM.uri())).guid()).isEqualTo(DAM);
            assertThat(done(room.archive.find(DAM.shortId())).guid()).isEqualTo(DAM);
            assertThat(done(room.archive.find("dam-vote-delayed")).guid()).isEqualTo(DAM);
            assertThat(refused(room.archive.find("flood-in-sabirabad")))
                    .isEqualTo(new Refusal.SeveralStories("flood-in-sabirabad", 2));
            assertThat(refused(room.archive.find("tag:nobody"))).isEqualTo(new Refusal.NoSuchStory("tag:nobody"));
            assertThat(refused(room.archive.find("earthquake"))).isEqualTo(new Refusal.NoSuchStory("earthquake"));
        }
    }

    @Test
    default void editionsAreFoundFromTheirOriginal(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            var russian = Filing.of(
                            TestHouse.RUSSIAN,
                            filing("Plotina").slug(),
                            "politics",
                            "Голосование по плотине отложено",
                            filing("Голосование отложено").copy())
                    .change()
                    .editionOf(new Edition(DAM, 1))
                    .filing();
            publish(room, Filings.guid(4), russian);

            assertThat(guids(room.archive.editions(DAM))).containsExactly(Filings.guid(4));
            assertThat(room.archive.editions(BUDGET)).isEmpty();
        }
    }

    @Test
    default void takeComesBackWithAllItsFieldsAndTheNoteThatItsRecordDoesNotHold(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var filing = filing("Dam vote delayed")
                    .change()
                    .standfirst("The vote is put off.")
                    .editorsNote("Picture to follow.")
                    .keywords(List.of("dam", "Kura"))
                    .filing();
            publish(room, DAM, filing);

            assertThat(room.archive.take(new TakeAt(DAM, 1)).flatMap(Take::filing))
                    .contains(filing);
            var record = room.archive.record(new TakeAt(DAM, 1)).orElseThrow();
            assertThat(new String(record.record(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Picture to follow");
            assertThat(record.editorsNote()).contains("Picture to follow.");
        }
    }

    @Test
    default void allStoriesComeOnceInPages(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            for (int number = 1; number <= 25; number++) {
                publish(room, Filings.guid(number), filing("Story " + number));
            }
            var seen = new ArrayList<Guid>();
            for (var page = room.archive.all("", 10);
                    !page.isEmpty();
                    page = room.archive.all(seen.getLast().uri(), 10)) {
                seen.addAll(guids(page));
            }
            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
            assertThat(room.archive.count()).isEqualTo(25);
        }
    }

    @Test
    default void storiesFirstToldSinceComeNewestFirst(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            threeStories(room);
            assertThat(guids(room.archive.firstToldSince(Instant.parse("2026-11-03T08:05:00Z"), 10)))
                    .containsExactly(FLOOD, BUDGET);
        }
    }
}
