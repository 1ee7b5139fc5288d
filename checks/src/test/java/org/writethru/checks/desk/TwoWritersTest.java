package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** Several people in one draft, while the server and the network fail. */
@ExtendWith(Chromium.class)
class TwoWritersTest {
    @Test
    void whatIsTypedOfflineIsKeptInTheBrowserAndMerged(Browser browser) {
        try (var desk = DeskSite.empty(browser)) {
            var ana = Colleague.invited(desk, "Ana Orel", "ana", "reporter").begin("en", "politics");
            var tom = Colleague.invited(desk, "Tom Birch", "tom", "editor").go(ana.path());
            ana.type("Together. ").saved();
            tom.awaitText("Together.");
            ana.page().context().setOffline(true);
            ana.page().keyboard().type("Ana in the tunnel. ");
            ana.awaitState("Offline, kept here");
            tom.type("Tom at the desk. ").saved();
            ana.page().context().setOffline(false);
            ana.saved();
            tom.awaitText("Ana in the tunnel.");
            ana.awaitText("Tom at the desk.");
            assertThat(ana.text()).isEqualTo(tom.text());
        }
    }
}
