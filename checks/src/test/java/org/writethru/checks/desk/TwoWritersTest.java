package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** Two people in one draft, while the server and the network fail. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWritersTest {
    private DeskSite desk;
    private Colleague ana;
    private Colleague tom;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.empty(browser);
        ana = Colleague.invited(desk, "Ana Orel", "ana", "reporter");
        tom = Colleague.invited(desk, "Tom Birch", "tom", "editor");
        ana.page().context().clock().install();
        tom.page().context().clock().install();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void connect() {
        ana.network(true);
        tom.network(true);
    }

    /** A new draft that both have open, with these paragraphs. */
    private void share(String... paragraphs) {
        ana.begin("en", "politics").fill("Headline", "Flood at Halden");
        ana.type(paragraphs).saved();
        tom.go(ana.path()).awaitText(paragraphs[paragraphs.length - 1]).saved();
    }

    @Test
    void nothingIsLostWhenTheServerIsKilledBetweenKeystrokes() {
        share("Ana writes: ", "Tom writes: ");
        var one = new Typing(ana.atEndOf(0));
        var other = new Typing(tom.atEndOf(1));
        for (int round = 0; round < 3; round++) {
            Typing.together(one, other, 20 + 7 * round, () -> true);
            desk.kill();
            Typing.together(one, other, 20, () -> true);
            ana.awaitState("Offline, kept here");
            tom.awaitState("Offline, kept here");
            var restarted = CompletableFuture.runAsync(desk::restart);
            Typing.together(one, other, 20, restarted::isDone);
            restarted.join();
        }
        converged(List.of("Ana writes: " + one.typed(), "Tom writes: " + other.typed()));
    }

    @Test
    void whatBothWriteInAMinuteWithoutNetworkIsMerged() {
        share("Ana writes: ", "Tom writes: ");
        var one = new Typing(ana.atEndOf(0));
        var other = new Typing(tom.atEndOf(1));
        for (var person : List.of(ana, tom)) {
            person.network(false).awaitState("Offline, kept here");
        }
        Typing.together(one, other, 60, () -> true);
        for (var person : List.of(ana, tom)) {
            person.passes(Duration.ofMinutes(1))
                    .awaitState("Offline, kept here")
                    .network(true);
        }
        Typing.together(one, other, 10, () -> true);
        for (var person : List.of(ana, tom)) {
            person.awaitState("Saved \\d\\d:\\d\\d:\\d\\d");
        }
        converged(List.of("Ana writes: " + one.typed(), "Tom writes: " + other.typed()));
    }

    @Test
    void whatWasWrittenBeforeTheLaptopWasClosedOfflineComesBackWithIt() {
        share("Ana writes: ", "Tom writes: ");
        var one = new Typing(ana.atEndOf(0));
        var other = new Typing(tom.atEndOf(1));
        var draft = ana.path();
        ana.network(false).awaitState("Offline, kept here");
        Typing.together(one, other, 40, () -> true);
        // The browser's store writes beside the page; a lid takes longer to close than a key to be kept.
        ana.page().waitForTimeout(500);
        ana.page().close();
        tom.saved();
        desk.kill();
        desk.restart();
        ana = ana.again().network(true).go(draft);
        converged(List.of("Ana writes: " + one.typed(), "Tom writes: " + other.typed()));
    }

    /** Both see this, somebody who comes with another browser gets this from the server, and readers get it too. */
    private void converged(List<String> text) {
        for (var person : List.of(ana, tom)) {
            person.awaitParagraphs(text).awaitState("Saved .*");
        }
        var third = new Colleague(desk, desk.signIn("tom", View.DESKTOP)).go(ana.path());
        third.awaitParagraphs(text).saved();
        third.press("Release…", "/release.*").press("Release", "released=.*");
        var address = third.page().getByText("Readers’ page").getAttribute("href");
        for (var paragraph : text) {
            assertThat(desk.reader().text(address + ".txt").replaceAll("\\s+", " "))
                    .contains(paragraph.strip());
        }
        third.page().context().close();
    }
}
