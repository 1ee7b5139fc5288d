package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;
import org.writethru.checks.product.Reader;

/** Two editors at once, a take that comes in between, a server that is killed before a release is due: one take each. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseRaceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private DeskSite desk;
    private Colleague tom;
    private Colleague mila;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.empty(browser);
        tom = Colleague.invited(desk, "Tom Birch", "tom", "editor");
        mila = Colleague.invited(desk, "Mila Dorn", "mila", "editor");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    /** A story of one take; returns its page on the desk. */
    private String story(String headline) {
        tom.begin("en", "politics").fill("Headline", headline);
        tom.type(headline + ", says the council.").saved().press("Release…", "/release.*");
        tom.press("Release", "released=.*");
        return tom.path();
    }

    private void openUpdate(Colleague who, String story) {
        who.go(story + "/update").press("Open the draft", "/desk/drafts/[0-9a-v]+.*");
    }

    @Test
    void ofTwoWhoReleaseTheSameDraftAtOnceOneDoesAndTheOtherIsTold() {
        var story = story("Quay closed");
        openUpdate(tom, story);
        tom.awaitText("says the council").type(" It opens again on Monday.").saved();
        mila.go(tom.path()).awaitText("on Monday").saved();
        for (var editor : List.of(tom, mila)) {
            editor.press("Release…", "/release.*");
        }
        tom.fill("What is new", "Tom names the day.");
        mila.choose("Correction");
        mila.fill("What was wrong", "Take 1 left out that it is the northern quay.");
        mila.fill("What is right", "It is the northern quay.");
        for (var editor : List.of(tom, mila)) {
            editor.submit("form.order");
        }
        for (var editor : List.of(tom, mila)) {
            editor.page().waitForCondition(() -> !editor.shown().contains("When?"));
        }
        var first = tom.path().equals(story) ? tom : mila;
        var second = first == tom ? mila : tom;
        assertThat(first.path()).isEqualTo(story);
        assertThat(second.shown())
                .contains(
                        first == tom
                                ? "Tom Birch released this draft as take 2"
                                : "Mila Dorn released this draft as take 2")
                .contains(
                        second == mila ? "Take 1 left out that it is the northern quay." : "Tom names the day.",
                        "It opens again on Monday.")
                .doesNotContain("Carry on from");
        second.follow("To the story");
        assertThat(second.path()).isEqualTo(story);
        assertThat(takes(story)).isEqualTo(2);
    }

    private int takes(String story) {
        return tom.go(story).page().locator("ol.takes > li").count();
    }

    @Test
    void ifANewerTakeComesInBetweenBothAreShownAndNothingIsLost() {
        var story = story("Tram stopped");
        openUpdate(mila, story);
        mila.awaitText("says the council").type(" Buses run instead.").saved().press("Release…", "/release.*");
        mila.fill("What is new", "The buses.");
        desk.update("tram-stopped", "Tram stopped", "Tram stopped at Fell Bridge, says the council.");

        mila.press("Release");
        mila.awaitShown("Take 2 came in meanwhile");
        assertThat(mila.shown()).contains("at Fell Bridge", "Buses run instead.", "The buses.");
        assertThat(takes(story)).isEqualTo(2);

        mila.press("Carry on from take 2", "/desk/drafts/[0-9a-v]+.*");
        mila.awaitText("Buses run instead.").saved().press("Release…", "/release.*");
        assertThat(mila.shown()).doesNotContain("came in meanwhile");
        mila.fill("What is new", "The buses.");
        mila.press("Release", "released=3");
        assertThat(takes(story)).isEqualTo(3);
    }

    @Test
    void whatIsScheduledGoesOutOnceAlthoughTheServerIsKilled() {
        var soon = scheduled("Ferry sails again", Duration.ofSeconds(4));
        var later = scheduled("Ferry is full", Duration.ofSeconds(14));
        desk.kill();
        desk.restart();
        for (var draft : List.of(soon, later)) {
            assertThat(Reader.eventually(PATIENCE, () -> out(draft))).as(draft).isTrue();
        }
        desk.kill();
        desk.restart();
        for (var draft : List.of(soon, later)) {
            tom.go(draft + "/release");
            assertThat(tom.page().locator("ol.takes > li").count()).isEqualTo(1);
        }
        assertThat(desk.reader().text("/en/").split("Ferry sails again", -1)).hasSizeBetween(2, 3);
        desk.check();
    }

    /** Whether a draft's release page leads to the story that it became. */
    private boolean out(String draft) {
        return tom.go(draft + "/release").path().startsWith("/desk/stories/");
    }

    /** A draft that is to go out by itself; returns its address. */
    private String scheduled(String headline, Duration in) {
        tom.begin("en", "politics").fill("Headline", headline);
        tom.type(headline + ", says the line.").saved();
        var draft = tom.path();
        tom.press("Release…", "/release.*").choose("Later").at(in);
        tom.press("Release").awaitShown("It goes out by itself");
        return draft;
    }
}
