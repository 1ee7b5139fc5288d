package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.DeskSite;

/** Another agency's story comes in, becomes a draft, and is taken back by its sender while somebody writes. */
@ExtendWith(Chromium.class)
class IncomingTest {
    private static final String MESSAGE = """
            {"uri":"tag:north.example,2026:ferry","version":"%d","pubStatus":"%s","urgency":3,"language":"en",
             "versionCreated":"2026-11-03T10:1%d:00Z","slugline":"ferry","edNote":"%s",
             "headlines":[{"role":"main","value":"Ferries stop in the strait"}],
             "bodies":[{"role":"main","contentType":"text/html","value":"<p>The ferries stopped at noon.</p><p>Nobody was hurt.</p>"}]}
            """;

    @Test
    void whatComesInBecomesADraftAndItsWithdrawalIsSeen(Browser browser) throws Exception {
        try (var desk = DeskSite.empty(browser)) {
            var chief = desk.chief(View.DESKTOP);
            var token = source(desk, chief);
            var reporter = desk.person("reporter", View.PHONE);
            reporter.navigate(desk.at("/desk/incoming"));
            Access.checkByDayAndNight(reporter);

            assertThat(push(desk, token, MESSAGE.formatted(1, "usable", 0, ""))).isEqualTo(202);
            assertThat(reporter.getByText("Ferries stop in the strait").first()).isVisible();
            Access.checkByDayAndNight(reporter);
            DeskSite.picture(reporter, "incoming-phone");
            reporter.getByText("Ferries stop in the strait").first().tap();
            Access.checkByDayAndNight(reporter);
            DeskSite.picture(reporter, "incoming-item-phone");
            reporter.getByRole(AriaRole.BUTTON, DeskSite.named("Open a draft")).tap();
            reporter.waitForURL(Pattern.compile(".*/desk/drafts/[0-9a-v]{12}.*"));
            assertThat(reporter.locator("#editor .copy")).containsText("Nobody was hurt.");

            chief.navigate(desk.at("/desk/"));
            assertThat(push(desk, token, MESSAGE.formatted(2, "canceled", 5, "The report was false.")))
                    .isEqualTo(202);
            assertThat(chief.getByRole(AriaRole.MAIN))
                    .containsText(Pattern.compile("withdr[ae]", Pattern.CASE_INSENSITIVE));
            Access.checkByDayAndNight(chief);
            DeskSite.picture(chief, "incoming-withdrawn-on-the-wire");
            assertThat(push(desk, "wrong", MESSAGE.formatted(3, "usable", 6, "")))
                    .isEqualTo(401);
            assertThat(push(desk, token, "{\"uri\":")).isEqualTo(422);
            chief.navigate(desk.at("/desk/incoming/quarantine"));
            Access.checkByDayAndNight(chief);
            DeskSite.picture(chief, "incoming-quarantine");
        }
    }

    private static String source(DeskSite desk, Page chief) {
        chief.navigate(desk.at("/desk/incoming/sources"));
        Access.checkByDayAndNight(chief);
        chief.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Wire North");
        chief.getByLabel("Short name").fill("north");
        var password = chief.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
        var place = chief.getByLabel("Place", new Page.GetByLabelOptions().setExact(true));
        assertThat(password).isHidden();
        assertThat(place).isHidden();
        chief.getByLabel("How its copy comes in").selectOption("imap");
        assertThat(password).isVisible();
        assertThat(chief.getByLabel("Fingerprint of the server’s key")).isHidden();
        assertThat(place).hasAccessibleDescription("such as imaps://mail.example/INBOX; imap:// begins TLS on the way");
        DeskSite.picture(chief, "incoming-sources-mailbox");
        chief.getByLabel("How its copy comes in").selectOption("push");
        chief.getByRole(AriaRole.BUTTON, DeskSite.named("Add")).click();
        var token = chief.locator("#token").inputValue();
        Access.checkByDayAndNight(chief);
        DeskSite.picture(chief, "incoming-sources");
        return token;
    }

    private static int push(DeskSite desk, String token, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(desk.at("/intake/north")))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }
}
