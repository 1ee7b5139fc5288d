package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.DeskSite;

/** From the link on the console to a newsroom with people in it. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {
    private static final View PHONE = View.ALL.getFirst();
    private static final View DESK = View.ALL.getLast();

    private DeskSite site;

    @BeforeAll
    void open(Browser browser) {
        site = DeskSite.empty(browser);
        site.invite("boris", "Boris Əliyev", "reporter");
    }

    @AfterAll
    void close() {
        site.close();
    }

    private String at(String path) {
        return site.base().resolve(path).toString();
    }

    @Test
    void theFirstLinkMakesAChiefAndIsUsedUp() {
        try (var page = site.open(DESK)) {
            page.navigate(site.firstLink());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("This link leads nowhere");
            page.context().close();
        }
    }

    @Test
    void noPageShutsAnybodyOut() {
        for (var view : View.ALL) {
            try (var out = site.open(view);
                    var in = site.chief(view)) {
                out.navigate(at("/desk/sign-in"));
                Access.check(out);
                for (var path : List.of(
                        "/desk/people", "/desk/account", "/desk/account?done=name", "/desk/audit", "/desk/nowhere")) {
                    in.navigate(at(path));
                    Access.check(in);
                }
                out.context().close();
                in.context().close();
            }
        }
    }

    @Test
    void aNameIsReadAsItWasTyped() {
        try (var page = site.chief(PHONE)) {
            page.navigate(at("/desk/people"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Boris Əliyev");
            page.context().close();
        }
    }

    @Test
    void aReporterSeesNoPeoplePage() {
        try (var page = site.signIn("boris", PHONE)) {
            assertThat(page.getByRole(AriaRole.LINK, DeskSite.named("People"))).hasCount(0);
            page.navigate(at("/desk/people"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("This needs the role chief");
            page.context().close();
        }
    }

    @Test
    void anEndedSessionIsOverInTheOtherBrowser() {
        try (var laptop = site.signIn("boris", DESK);
                var phone = site.signIn("boris", PHONE)) {
            laptop.navigate(at("/desk/account"));
            laptop.getByRole(AriaRole.BUTTON, DeskSite.named("End all others")).click();
            assertThat(laptop.getByRole(AriaRole.STATUS)).hasText("Your other sessions have ended.");
            phone.navigate(at("/desk/account"));
            assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Sign in");
            laptop.context().close();
            phone.context().close();
        }
    }

    @Test
    void signingInNeedsNoMouse() {
        try (var page = site.open(DESK)) {
            page.navigate(at("/desk/sign-in"));
            page.getByLabel("Login").focus();
            page.keyboard().type("boris");
            page.keyboard().press("Tab");
            page.keyboard().type(DeskSite.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/");
            assertThat(walk(page)).contains("Skip to the page", "Wire", "Your account", "Sign out");
            page.context().close();
        }
    }

    /** What Tab reaches, by its words; each must be seen to have the focus. */
    private static List<String> walk(Page page) {
        var reached = new ArrayList<String>();
        for (int step = 0; step < 40; step++) {
            page.keyboard().press("Tab");
            var seen = page.evaluate("""
                    () => {
                      const e = document.activeElement;
                      if (!e || e === document.body) return null;
                      const style = getComputedStyle(e);
                      return (style.outlineStyle !== 'none' ? '' : 'UNSEEN ') + e.textContent.trim();
                    }""");
            if (seen == null) {
                break;
            }
            assertThat(seen.toString()).doesNotStartWith("UNSEEN");
            reached.add(seen.toString());
        }
        return reached;
    }
}
