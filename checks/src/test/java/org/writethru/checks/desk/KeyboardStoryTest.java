package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.DeskSite;
import org.writethru.checks.browser.Keyboard;

/** A story from its first word to its withdrawal by two people who have no mouse. */
@ExtendWith(Chromium.class)
class KeyboardStoryTest {
    @Test
    void storyIsWrittenFiledReleasedCorrectedAndWithdrawnWithoutAMouse(Browser browser) {
        try (var desk = DeskSite.empty(browser)) {
            desk.invite("ana", "Ana Orel", "reporter");
            desk.invite("tom", "Tom Birch", "editor");
            write(Keyboard.at(desk, "ana"));
            var tom = Keyboard.at(desk, "tom");
            var address = release(tom);
            assertThat(desk.reader().text(address))
                    .contains("Bridge closed", "Nobody may cross", "before <strong>Monday</strong>");
            correct(tom);
            assertThat(desk.reader().text(address)).contains("before <strong>Tuesday</strong>");
            assertThat(desk.reader().text("/en/corrections")).contains("It opens on Tuesday.");
            withdraw(tom);
            assertThat(desk.reader().status(address)).isEqualTo(410);
        }
    }

    /** With n from the wire, Enter from the headline on, a subhead from the menu of blocks, strong words by their shortcut. */
    private static void write(Keyboard ana) {
        ana.press("n", "/desk/drafts/new").reach("Language").reach("Section").reach("Begin writing");
        ana.press("Enter", "/desk/drafts/[0-9a-v]{12}").eyes().saved();
        ana.reach("Headline").type("Bridge closed").press("Enter").type("Cracks were found.");
        ana.reach("Place").type("Halden");
        ana.reach("Text of the story").type("The bridge is closed.").press("Enter");
        ana.type("/subhead").press("Enter").type("Nobody may cross").press("Enter");
        ana.type("It will not open before ")
                .press("Control+B")
                .type("Monday")
                .press("Control+B")
                .type(".");
        ana.eyes().saved();
        assertThat(ana.eyes().draft().paragraphs())
                .containsExactly("The bridge is closed.", "It will not open before Monday.");
        ana.press("Control+S").eyes().awaitShown("Snapshot saved");
        ana.press("Escape").reachBack("File to the desk").press("Enter").eyes().awaitShown("Filed by Ana Orel");
    }

    /** Found on the wire with the keys of the list. */
    private static String release(Keyboard tom) {
        tom.go("/desk/").eyes().awaitShown("Bridge closed");
        tom.press("j")
                .press("Enter", "/desk/drafts/[0-9a-v]{12}")
                .eyes()
                .awaitText("Monday")
                .saved();
        tom.reach("Release…").press("Enter", "/release.*");
        tom.reach("Release").press("Enter", "released=1");
        return tom.page().getByText("Readers’ page").getAttribute("href");
    }

    private static void correct(Keyboard tom) {
        tom.go("/desk/").eyes().awaitShown("Bridge closed");
        tom.press("j").press("c", "/correct").reach("Open the draft").press("Enter", "/desk/drafts/.*");
        tom.eyes().awaitText("Monday").saved();
        tom.reach("Text of the story").press("Control+End").press("ArrowLeft");
        for (int letter = 0; letter < "Monday".length(); letter++) {
            tom.press("Backspace");
        }
        tom.type("Tuesday").eyes().awaitText("before Tuesday.").saved();
        tom.press("Escape").reachBack("Release…").press("Enter", "/release.*");
        tom.reach("What was wrong")
                .type("The story named Monday.")
                .reach("What is right")
                .type("It opens on Tuesday.");
        tom.reach("Release").press("Enter", "released=2");
    }

    private static void withdraw(Keyboard tom) {
        tom.go("/desk/").eyes().awaitShown("Bridge closed");
        tom.press("/").type("bridge").press("Enter", "q=bridge.*").press("j").press("w", "/withdraw");
        tom.reach("Reason").type("There is no bridge at Halden.");
        tom.reach("I have read what will go.").press("Space");
        tom.reach("Withdraw all 2 takes").press("Enter", "/desk/stories/[0-9a-z]+");
        assertThat(tom.eyes().shown()).contains("There is no bridge at Halden.");
    }
}
