package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.main.settings.SettingKey;

/** Signing in through a provider as a browser does, in a newsroom that is set so. */
class ProviderHttpTest {
    private static TestDesk desk(Path folder, TestProvider provider) {
        return TestDesk.with(
                folder,
                Map.of(
                        SettingKey.PROVIDER, provider.issuer().toString(),
                        SettingKey.PROVIDER_CLIENT, TestProvider.CLIENT,
                        SettingKey.PROVIDER_SECRET, TestProvider.SECRET,
                        SettingKey.PROVIDER_NAME, "Halden ID",
                        SettingKey.PROVIDER_MAKES, "true",
                        SettingKey.PROVIDER_ROLE, "groups",
                        SettingKey.PROVIDER_ROLES, "newsdesk=editor, reporters=reporter"));
    }

    private static String back(Map<String, String> returned) {
        return "%s?state=%s&code=%s"
                .formatted(
                        ProviderSignIn.BACK,
                        TestProvider.field(returned, "state"),
                        encoded(TestProvider.field(returned, "code")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(TestBrowser browser, String path) {
        return browser.get(path, "Accept", "text/html")
                .headers()
                .firstValue("location")
                .orElse("");
    }

    @Test
    void theButtonLeadsToTheProviderAndBackToWhatWasWanted(@TempDir Path folder) throws IOException {
        var clock = new SettableClock(Instant.parse("2026-11-03T08:00:00Z").toString());
        try (var provider = new TestProvider(clock);
                var desk = desk(folder, provider)) {
            provider.claims =
                    right -> right.claim("preferred_username", "carla").claim("groups", "newsdesk");
            var browser = desk.nobody();
            assertThat(browser.get("/desk/sign-in?to=/desk/account", "Accept", "text/html")
                            .body())
                    .contains("Sign in with Halden ID", "/desk/sign-in/provider?to=");
            var where = URI.create(location(browser, ProviderPage.PATH + "?to=/desk/account"));
            assertThat(where.toString()).startsWith(provider.issuer() + "/authorize?");
            var returned = provider.signIn(where);
            assertThat(desk.nobody().get(back(returned), "Accept", "text/html").statusCode())
                    .as("another browser")
                    .isEqualTo(403);
            assertThat(location(browser, back(returned))).isEqualTo("/desk/account");
            assertThat(browser.get("/desk/account", "Accept", "text/html").body())
                    .contains("Login <strong>carla</strong>, role editor");
            assertThat(browser.get(back(returned), "Accept", "text/html").statusCode())
                    .as("the same answer again")
                    .isEqualTo(403);
            assertThat(browser.get(ProviderSignIn.BACK + "?error=access_denied", "Accept", "text/html")
                            .body())
                    .contains("Halden ID did not let you in");
        }
    }

    @Test
    void withoutAProviderThereIsNothingAtItsAddresses(@TempDir Path folder) {
        try (var desk = TestDesk.open(folder)) {
            assertThat(desk.nobody().get("/desk/sign-in", "Accept", "text/html").body())
                    .doesNotContain("Sign in with Halden", "sign-in/provider");
            assertThat(desk.nobody()
                            .get(ProviderPage.PATH, "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(desk.nobody()
                            .get(ProviderSignIn.BACK, "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
