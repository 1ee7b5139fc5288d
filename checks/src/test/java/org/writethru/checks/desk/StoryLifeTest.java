package org.writethru.checks.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** A story from its first word to its withdrawal, by a reporter and two editors. */
@ExtendWith(Chromium.class)
class StoryLifeTest {
    @Test
    void storyIsFiledReturnedReleasedUpdatedCorrectedAndWithdrawn(Browser browser) {
        try (var desk = DeskSite.empty(browser)) {
            var ana = Colleague.invited(desk, "Ana Orel", "ana", "reporter");
            var tom = Colleague.invited(desk, "Tom Birch", "tom", "editor");
            var mila = Colleague.invited(desk, "Mila Dorn", "mila", "editor");

            ana.begin("en", "politics");
            var draft = ana.path();
            ana.headline().fill("Dam vote delayed");
            ana.page()
                    .getByLabel("Place", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("Halden");
            ana.type("The council put off the vote on the dam.").saved();
            DeskSite.picture(ana.page(), "draft");
            ana.press("File to the desk");
            ana.page().getByText("Filed by Ana Orel").waitFor();

            tom.go("/desk/");
            assertThat(tom.shown()).contains("Dam vote delayed").containsIgnoringCase("filed");
            tom.go(draft);
            tom.page()
                    .getByText("Return", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            tom.page().getByLabel("What to change").fill("Until when? Say the day.");
            tom.press("Return it");
            tom.page().getByText("Returned by Tom Birch").waitFor();

            ana.go(draft);
            assertThat(ana.shown()).contains("Until when? Say the day.");
            ana.type(" It will vote on Thursday.").saved();
            ana.press("File to the desk");
            ana.page().getByText("Filed by Ana Orel").waitFor();

            tom.go(draft).awaitText("on Thursday").saved();
            tom.press("Release…", "/release.*");
            assertThat(tom.shown()).contains("What readers will see").contains("on Thursday");
            DeskSite.picture(tom.page(), "release-first");
            tom.press("Release", "released=.*");
            assertThat(tom.shown()).contains("Take 1");
            var story = tom.path();
            var address = tom.page().getByText("Readers’ page").getAttribute("href");
            assertThat(desk.reader().text(address)).contains("It will vote on Thursday.");

            mila.go(story + "/update").press("Open the draft", "/desk/drafts/[0-9a-v]+.*");
            mila.awaitText("on Thursday").type(" The mayor called it a pity.").saved();
            mila.press("Release…", "/release.*");
            assertThat(mila.shown()).contains("What readers will see changed").contains("The mayor called it a pity.");
            mila.page().getByLabel("What is new").fill("The mayor’s answer");
            DeskSite.picture(mila.page(), "release-update");
            mila.press("Release", "released=.*");
            assertThat(desk.reader().text(address)).contains("The mayor called it a pity.");

            tom.go(story + "/correct").press("Open the draft", "/desk/drafts/[0-9a-v]+.*");
            tom.awaitText("pity").headline().fill("Dam vote delayed to Friday");
            tom.saved().press("Release…", "/release.*");
            tom.page().getByLabel("What was wrong").fill("Take 1 said that the vote is on Thursday.");
            tom.page().getByLabel("What is right").fill("It is on Friday.");
            DeskSite.picture(tom.page(), "release-correction");
            tom.press("Release", "released=.*");
            assertThat(desk.reader().text("/en/corrections"))
                    .contains("Take 1 said that the vote is on Thursday. It is on Friday.");

            mila.go(story + "/withdraw");
            assertThat(mila.shown()).contains("Take 1", "Take 2", "Take 3", "Withdraw all 3 takes");
            mila.page().getByLabel("Reason").fill("The council’s letter was a forgery.");
            mila.page().getByLabel("I have read what will go.").check();
            DeskSite.picture(mila.page(), "withdrawal");
            mila.press("Withdraw all 3 takes", "/desk/stories/[0-9a-z]+");
            assertThat(desk.reader().status(address)).isEqualTo(410);
            var gone = new String(desk.reader().get(address).body(), UTF_8);
            assertThat(gone).contains("forgery").doesNotContain("The mayor");

            ana.go("/desk/audit");
            assertThat(ana.page().title()).contains("Not allowed");
            assertThat(desk.chief().go("/desk/audit").shown()).contains("Ana Orel", "Tom Birch", "Mila Dorn");
        }
    }
}
