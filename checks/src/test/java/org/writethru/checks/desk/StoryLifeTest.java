package org.writethru.checks.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** A story from its first word to its withdrawal, by a reporter and two editors, at desktops and on phones; no page on the way shuts anybody out. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryLifeTest {
    private DeskSite desk;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.empty(browser);
        desk.invite("ana", "Ana Orel", "reporter");
        desk.invite("tom", "Tom Birch", "editor");
        desk.invite("mila", "Mila Dorn", "editor");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    static Stream<View> views() {
        return Stream.of(View.PHONE, View.DESKTOP);
    }

    /** Looks at a page by day and by night. */
    private static void look(Colleague who, String name) {
        Access.checkByDayAndNight(who.page());
        DeskSite.picture(who.page(), "%s-%d".formatted(name, who.page().viewportSize().width));
    }

    @ParameterizedTest
    @MethodSource("views")
    void storyIsFiledReturnedReleasedUpdatedCorrectedAndWithdrawn(View view) {
        var ana = Colleague.at(desk, "ana", view);
        var tom = Colleague.at(desk, "tom", view);
        var mila = Colleague.at(desk, "mila", view);

        ana.begin("en", "politics");
        var draft = ana.path();
        ana.fill("Headline", "Dam vote delayed").fill("Place", "Halden");
        ana.type("The council put off the vote on the dam.").saved();
        look(ana, "draft");
        ana.press("File to the desk").awaitShown("Filed by Ana Orel");

        tom.go("/desk/");
        assertThat(tom.shown()).contains("Dam vote delayed").containsIgnoringCase("filed");
        look(tom, "wire");
        tom.go(draft).saved().unfold("Return").fill("What to change", "Until when? Say the day.");
        look(tom, "return");
        tom.press("Return it").awaitShown("Returned by Tom Birch");

        ana.go(draft);
        assertThat(ana.shown()).contains("Until when? Say the day.");
        ana.type(" It will vote on Thursday.").saved();
        ana.press("Snapshots").awaitShown("Different: 1 paragraph.");
        look(ana, "snapshots");
        ana.press("Close").press("File to the desk").awaitShown("Filed by Ana Orel");

        tom.go(draft).awaitText("on Thursday").saved();
        tom.press("Release…", "/release.*");
        assertThat(tom.shown()).contains("What readers will see").contains("on Thursday");
        look(tom, "release-first");
        tom.press("Release", "released=.*");
        assertThat(tom.shown()).contains("Take 1");
        look(tom, "story");
        var story = tom.path();
        var address = tom.page().getByText("Readers’ page").getAttribute("href");
        assertThat(desk.reader().text(address)).contains("It will vote on Thursday.");

        mila.go(story + "/update").press("Open the draft", "/desk/drafts/[0-9a-v]+.*");
        mila.awaitText("on Thursday").type(" The mayor called it a pity.").saved();
        mila.press("Release…", "/release.*");
        assertThat(mila.shown()).contains("What readers will see changed").contains("The mayor called it a pity.");
        mila.fill("What is new", "The mayor’s answer");
        look(mila, "release-update");
        mila.press("Release", "released=.*");
        assertThat(desk.reader().text(address)).contains("The mayor called it a pity.");

        tom.go(story + "/correct").press("Open the draft", "/desk/drafts/[0-9a-v]+.*");
        tom.awaitText("pity").fill("Headline", "Dam vote delayed to Friday").saved();
        tom.press("Release…", "/release.*");
        tom.fill("What was wrong", "Take 1 said that the vote is on Thursday.");
        tom.fill("What is right", "It is on Friday.");
        look(tom, "release-correction");
        tom.press("Release", "released=.*");
        assertThat(desk.reader().text("/en/corrections"))
                .contains("Take 1 said that the vote is on Thursday. It is on Friday.");

        mila.go(story + "/withdraw");
        assertThat(mila.shown()).contains("Take 1", "Take 2", "Take 3", "Withdraw all 3 takes");
        look(mila, "withdrawal");
        mila.fill("Reason", "The council’s letter was a forgery.").tick("I have read what will go.");
        mila.press("Withdraw all 3 takes", "/desk/stories/[0-9a-z]+");
        look(mila, "withdrawn");
        assertThat(desk.reader().status(address)).isEqualTo(410);
        var gone = new String(desk.reader().get(address).body(), UTF_8);
        assertThat(gone).contains("forgery").doesNotContain("The mayor");

        ana.go("/desk/account");
        look(ana, "account");
        ana.go("/desk/audit");
        assertThat(ana.page().title()).contains("Not allowed");
        var chief = Colleague.at(desk, DeskSite.CHIEF, view).go("/desk/audit");
        assertThat(chief.shown()).contains("Ana Orel", "Tom Birch", "Mila Dorn");
        look(chief, "audit");
    }
}
