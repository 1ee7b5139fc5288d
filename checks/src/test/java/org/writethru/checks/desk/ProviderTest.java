package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.DeskSite;

/** Signing in through an OpenID provider that others wrote, on its own sign-in page. */
@ExtendWith(Chromium.class)
class ProviderTest {
    private MockOAuth2Server provider;

    @BeforeEach
    void startProvider() {
        provider = new MockOAuth2Server(new OAuth2Config(true));
        provider.start();
    }

    @AfterEach
    void endProvider() {
        provider.shutdown();
    }

    private DeskSite site(Browser browser) {
        return DeskSite.set(browser, """
                oidc-issuer: %s
                oidc-client: writethru
                oidc-secret: not to be told
                oidc-name: Halden ID
                oidc-makes-accounts: true
                oidc-role-claim: groups
                oidc-roles: newsdesk=editor
                """.formatted(provider.issuerUrl("house")));
    }

    /** Begins at an address of the desk and fills in the provider’s page. */
    private static void signIn(Page page, String from, String user, String claims) {
        page.navigate(from);
        page.getByRole(AriaRole.LINK, DeskSite.named("Sign in with Halden ID")).click();
        page.locator("input[name=username]").fill(user);
        page.locator("textarea[name=claims]").fill(claims);
        page.locator("input[type=submit]").click();
    }

    @Test
    void whoIsKnownThereComesInAndIsWhatTheirGroupsSay(Browser browser) {
        try (var site = site(browser);
                var page = site.open(View.PHONE)) {
            page.navigate(site.at("/desk/sign-in"));
            Access.check(page);
            DeskSite.picture(page, "provider-sign-in");
            signIn(
                    page,
                    site.at("/desk/account"),
                    "sub-17",
                    "{\"preferred_username\": \"rosa\", \"name\": \"Rosa Lind\", \"groups\": [\"newsdesk\"]}");
            page.waitForURL("**/desk/account");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("rosa");
            page.navigate(site.at("/desk/"));
            assertThat(page.getByRole(AriaRole.BANNER)).containsText("Rosa Lind");
            Access.check(page);
            var chief = site.chief(View.DESKTOP);
            chief.navigate(site.at("/desk/people"));
            assertThat(chief.getByRole(AriaRole.COMBOBOX, DeskSite.named("Role of Rosa Lind")))
                    .hasValue("editor");
        }
    }

    @Test
    void whoHasNoRoleThereIsNotLetInAndReadsWhy(Browser browser) {
        try (var site = site(browser);
                var page = site.open(View.DESKTOP)) {
            signIn(
                    page,
                    site.at("/desk/sign-in"),
                    "sub-18",
                    "{\"preferred_username\": \"ivar\", \"groups\": [\"canteen\"]}");
            assertThat(page.getByRole(AriaRole.HEADING, DeskSite.named("Not let in")))
                    .isVisible();
            Access.check(page);
            DeskSite.picture(page, "provider-not-let-in");
        }
    }
}
