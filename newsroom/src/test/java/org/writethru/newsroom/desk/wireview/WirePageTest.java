package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Proposal.Correct;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;

/** The wire view and a story's page on the desk, as a browser without script gets them. */
class WirePageTest {
    private static final Guid DAM = Filings.guid(1);
    private static final Guid BUDGET = Filings.guid(2);
    private static final Guid DAM_IN_RUSSIAN = Filings.guid(3);

    private static Filing story(String headline) {
        return Filings.dam(headline, headline + ", in full.");
    }

    private static void release(TestWire wire, Guid story, Proposal.Act act) {
        done(wire.newsroom.release(story, act));
        wire.newsroom.clock.move(Duration.ofMinutes(5));
    }

    private static String story(TestWire wire, Guid story) {
        return wire.page("/desk/stories/" + story.shortId());
    }

    @Test
    void listShowsWhatIsInPlayWithTimesOfTheHouse(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            wire.drafts.put(DraftsInHand.at(
                    Stage.FILED, DraftsInHand.draft("d1", BUDGET, 0, "Budget passed", wire.newsroom.clock.instant())));
            assertThat(wire.page("/desk/"))
                    .contains("Dam vote delayed", "Budget passed", "Mira Halden", "Times are in Asia/Baku")
                    .contains("<time class=\"at\" datetime=\"2026-11-03T12:00:00+04:00\">12:00:00</time>")
                    .contains("href=\"/desk/drafts/d1\"", "href=\"/desk/stories/" + DAM.shortId() + "\"")
                    .contains("data-count=\"filed\">1<", "data-count=\"released\">1<");
            assertThat(wire.page("/desk/?state=filed"))
                    .contains("Budget passed", "aria-current=\"page\"")
                    .doesNotContain("Dam vote delayed");
            wire.newsroom.clock.move(Duration.ofHours(11));
            assertThat(wire.page("/desk/")).contains(">12:00:00</time>");
            wire.newsroom.clock.move(Duration.ofHours(6));
            assertThat(wire.page("/desk/")).contains(">3 Nov 12:00</time>");
        }
    }

    @Test
    void whatPeopleTypeIsTextInEveryRow(@TempDir Path folder) {
        var script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story(script).change().byline(script).filing()));
            wire.newsroom.catchUp();
            wire.drafts.put(DraftsInHand.failed(
                    script, DraftsInHand.draft("d1", BUDGET, 0, script, wire.newsroom.clock.instant())));
            for (var page : java.util.List.of(
                    wire.page("/desk/"),
                    story(wire, DAM),
                    wire.page("/desk/?q=%3Cscript%3Ealert&person=%22%3E%3Cscript%3Ealert&section=%3Cscript%3Ealert"),
                    wire.chief
                            .post("/desk/wire/filters", "name", script, "query", script)
                            .body())) {
                assertThat(page).doesNotContain("<script>alert", "<img src=x", "onerror=alert(1)>");
            }
        }
    }

    @Test
    void filterThatCannotBeReadIsSaidAndTheWholeWireShown(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            var answer = wire.chief.get("/desk/?urgency=high", "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The urgency is a number, not “high”.", "Dam vote delayed");
        }
    }

    @Test
    void filterIsSavedShownAsTabRenamedAndRemoved(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            var saved = wire.chief.post("/desk/wire/filters", "name", "Money", "query", "?section=economy&urgency=3");
            assertThat(saved.statusCode()).isEqualTo(303);
            assertThat(saved.headers().firstValue("location")).contains("/desk/?section=economy&urgency=3");
            assertThat(wire.page("/desk/"))
                    .contains("<a href=\"/desk/?section=economy&amp;urgency=3\" dir=\"auto\">Money</a>");
            assertThat(wire.page("/desk/?section=economy&urgency=3"))
                    .contains("aria-current=\"page\" dir=\"auto\">Money</a>");

            var again = wire.chief.post("/desk/wire/filters", "name", "Money", "query", "?urgency=1");
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("You keep a filter called “Money” already.");

            wire.chief.post("/desk/wire/filters/f1/name", "name", "Economy, urgent");
            assertThat(wire.page("/desk/")).contains(">Economy, urgent</a>").doesNotContain(">Money</a>");
            assertThat(wire.chief.post("/desk/wire/filters/f1/remove").statusCode())
                    .isEqualTo(303);
            assertThat(wire.page("/desk/")).doesNotContain("Economy, urgent");
            assertThat(wire.chief.post("/desk/wire/filters/f1/remove").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void storysPageTellsItsTakesAndWhatCanBeDone(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            release(wire, DAM, new Update(1, story("Dam vote held"), Optional.of("The vote was held."), false));
            release(wire, DAM, new Correct(2, story("Dam vote lost"), "It was lost, not held."));
            var address = wire.newsroom.archive.head(DAM).orElseThrow().address();
            assertThat(story(wire, DAM))
                    .contains("Dam vote delayed", "Dam vote held", "Dam vote lost")
                    .contains("The vote was held.", "It was lost, not held.")
                    .contains("href=\"" + address.path() + "\"", "href=\"" + address.changes(2, 3) + "\"")
                    .contains("href=\"" + address.proof(1) + "\"", "href=\"" + address.record(3) + "\"")
                    .contains("/desk/stories/" + DAM.shortId() + "/update\"")
                    .contains("/desk/stories/" + DAM.shortId() + "/correct\"")
                    .contains("/desk/stories/" + DAM.shortId() + "/withdraw\"")
                    .contains("<option value=\"ru\">Russian</option>");
        }
    }

    @Test
    void withdrawnStorysPageHasItsReasonAndNothingOfItsText(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Minister arrested")));
            release(
                    wire,
                    DAM,
                    new Correct(1, story("Minister arrested in Baku"), "It was in Baku that he was arrested."));
            release(wire, DAM, new Withdraw(2, "He was not."));
            assertThat(story(wire, DAM))
                    .contains("He was not.", "Corrected", "Take 3")
                    .doesNotContain("Minister arrested", "he was arrested", "/update\"", "/withdraw\"");
        }
    }

    @Test
    void editionsAndOriginalKnowOfEachOther(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            var copy = story("Голосование отложено");
            var russian = Filing.of(TestHouse.RUSSIAN, copy.slug(), "politics", copy.headline(), copy.copy())
                    .change()
                    .editionOf(new Edition(DAM, 1))
                    .filing();
            release(wire, DAM_IN_RUSSIAN, new Publish(russian));
            release(wire, DAM, new Update(1, story("Dam vote held"), Optional.empty(), false));
            assertThat(story(wire, DAM))
                    .contains("Голосование отложено", "Follows take 1; this story is at take 2")
                    .doesNotContain("<option value=\"ru\">");
            assertThat(story(wire, DAM_IN_RUSSIAN))
                    .contains("Original is at take 2, this follows take 1", "Dam vote held")
                    .contains("/takes/1...2\"");
            assertThat(wire.page("/desk/?state=flagged"))
                    .contains("Голосование отложено")
                    .doesNotContain("Dam vote held</span>");
        }
    }

    @Test
    void storyThatIsOnlyDraftedLeadsToItsDraftAndAnUnknownOneNowhere(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            wire.drafts.put(DraftsInHand.draft("d1", DAM, 0, "Dam vote", wire.newsroom.clock.instant()));
            var answer = wire.chief.get("/desk/stories/" + DAM.shortId(), "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location")).contains("/desk/drafts/d1");
            assertThat(wire.chief
                            .get("/desk/stories/nowhere", "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void editionIsOpenedAndLeadsToItsDraft(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            var editions = "/desk/stories/" + DAM.shortId() + "/editions";
            var opened = wire.chief.post(editions, "language", "ru");
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("location").orElse("")).startsWith("/desk/drafts/draft");
            assertThat(wire.chief.post(editions, "language", "en").statusCode()).isEqualTo(422);
            assertThat(wire.chief.post(editions, "language", "tlh").body()).contains("does not publish in “tlh”");
            assertThat(wire.chief
                            .post("/desk/stories/nowhere/editions", "language", "ru")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void flagIsTakenOffWithReasonAlone(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            release(wire, DAM, new Publish(story("Dam vote delayed")));
            var copy = story("Голосование отложено");
            var russian = Filing.of(TestHouse.RUSSIAN, copy.slug(), "politics", copy.headline(), copy.copy());
            release(
                    wire,
                    DAM_IN_RUSSIAN,
                    new Publish(russian.change().editionOf(new Edition(DAM, 1)).filing()));
            release(wire, DAM, new Update(1, story("Dam vote held"), Optional.empty(), false));
            var dismissals = "/desk/stories/" + DAM_IN_RUSSIAN.shortId() + "/dismissals";
            assertThat(wire.chief.post(dismissals, "take", "2", "reason", " ").statusCode())
                    .isEqualTo(422);
            assertThat(story(wire, DAM_IN_RUSSIAN)).contains("this follows take 1</p>");
            assertThat(wire.chief
                            .post(dismissals, "take", "2", "reason", "Of no interest abroad.")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void pageLoadsNothingButFilesOfTheDesk(@TempDir Path folder) {
        try (var wire = TestWire.open(folder)) {
            var page = wire.page("/desk/");
            assertThat(page)
                    .containsPattern("href=\"/desk/files/wire\\.[0-9a-f]{12}\\.css\"")
                    .containsPattern("src=\"/desk/files/wire\\.[0-9a-f]{12}\\.js\"")
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)|\\son\\w+=\"|\\sstyle=\"");
            var script = java.util.regex.Pattern.compile("src=\"(/desk/files/wire[^\"]+)")
                    .matcher(page);
            assertThat(script.find()).isTrue();
            assertThat(wire.chief.get(script.group(1)).headers().firstValue("cache-control"))
                    .contains("public, max-age=31536000, immutable");
        }
    }
}
