package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.DeskSite;

/** Passkeys in a browser, with an authenticator that Chromium itself plays. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyTest {
    private static final View PHONE = View.ALL.get(1);
    private static final View DESK = View.ALL.get(2);

    private DeskSite site;

    @BeforeAll
    void open(Browser browser) {
        site = DeskSite.empty(browser);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private Page heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
        return page;
    }

    private void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign out").setExact(true))
                .first()
                .click();
        heading(page, "Sign in");
    }

    private void showPasskey(Page page) {
        page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign in with a passkey"))
                .click();
    }

    private void givePassword(Page page, String login) {
        page.navigate(site.at("/desk/sign-in"));
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password").fill(DeskSite.PASSWORD);
        page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign in")).click();
        heading(page, "One thing more");
    }

    private static void isIn(Page page) {
        page.waitForURL("**/desk/");
        assertThat(page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign out"))).isVisible();
    }

    @Test
    void aPasskeyLetsInAloneOrAfterThePasswordUntilItIsRemoved() {
        try (var page = site.person("reporter", DESK)) {
            VirtualKey.in(page);
            VirtualKey.add(site, page, "This laptop");
            assertThat(page.locator(".recovery li")).hasCount(10);
            Access.check(page);
            DeskSite.picture(page, "passkeys-recovery");
            signOut(page);
            Access.check(page);
            DeskSite.picture(page, "passkeys-sign-in");

            showPasskey(page);
            isIn(page);
            page.navigate(site.at("/desk/account/passkeys"));
            assertThat(page.locator(".passkeys li")).containsText("last used");
            Access.check(page);
            DeskSite.picture(page, "passkeys-list");
            signOut(page);

            givePassword(page, "reporter1");
            Access.check(page);
            DeskSite.picture(page, "passkeys-second");
            page.getByRole(AriaRole.BUTTON, DeskSite.named("Use your passkey")).click();
            isIn(page);

            page.navigate(site.at("/desk/account/passkeys"));
            page.getByText("Remove", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".passkeys").getByLabel("Present password").fill(DeskSite.PASSWORD);
            page.getByRole(AriaRole.BUTTON, DeskSite.named("Remove This laptop"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("The passkey is removed.");
            signOut(page);
            showPasskey(page);
            assertThat(page.locator("#fault")).containsText("That passkey does not let you in here");
            page.context().close();
        }
    }

    @Test
    void aCopyThatCountsBehindIsRefused() {
        try (var page = site.person("editor", PHONE)) {
            var key = VirtualKey.in(page);
            VirtualKey.add(site, page, "This phone");
            Access.check(page);
            var early = key.passkey();
            signOut(page);
            for (int time = 0; time < 2; time++) {
                showPasskey(page);
                isIn(page);
                signOut(page);
            }
            key.replaceBy(early);
            showPasskey(page);
            assertThat(page.locator("#fault")).containsText("does not let you in here");
            Access.check(page);
            DeskSite.picture(page, "passkeys-refused");

            var chief = site.chief(DESK);
            chief.navigate(site.at("/desk/audit"));
            assertThat(chief.getByText("there may be a copy of it")).isVisible();
            chief.context().close();
            page.context().close();
        }
    }

    @Test
    void whoIsNotVerifiedUsesThePassword() {
        try (var page = site.person("chief", DESK)) {
            var key = VirtualKey.in(page);
            VirtualKey.add(site, page, "Desktop");
            signOut(page);
            key.verifies(false);
            showPasskey(page);
            assertThat(said(page)).containsText("No passkey was used");
            Access.check(page);
            assertThat(page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign in with a passkey")))
                    .isFocused();
            page.context().close();
        }
    }

    @Test
    void withoutScriptNothingIsOfferedThatDoesNotWork(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.navigate(site.at("/desk/sign-in"));
            assertThat(page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign in with a passkey")))
                    .isHidden();
            page.getByLabel("Login").fill(DeskSite.CHIEF);
            page.getByLabel("Password").fill(DeskSite.PASSWORD);
            page.getByRole(AriaRole.BUTTON, DeskSite.named("Sign in")).click();
            page.waitForURL("**/desk/");
            page.navigate(site.at("/desk/account/passkeys"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("This needs JavaScript");
            assertThat(page.getByRole(AriaRole.BUTTON, DeskSite.named("Add a passkey")))
                    .isHidden();
        }
    }

    private static Locator said(Page page) {
        return page.locator("[data-passkey-fault]");
    }
}
