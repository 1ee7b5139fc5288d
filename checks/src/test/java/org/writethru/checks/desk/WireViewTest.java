package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** The wire view in real Chromium: live, by keyboard alone, on a phone, without script, for everybody. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireViewTest {
    /** Notes in the page when a row with these words appears, by the clock of this machine. */
    private static final String WATCH = """
            words => { window.appeared = new Promise(seen => {
              const look = () => document.getElementById('rows').textContent.includes(words) && seen(Date.now());
              new MutationObserver(look).observe(document.getElementById('rows'), { childList: true, subtree: true }); look() }) }
            """;

    private static final Pattern LOGGED = Pattern.compile("\"logged\":\"([^\"]+)\"");

    private DeskSite desk;
    private Colleague chief;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.demo(browser);
        chief = desk.chief();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private Page wire() {
        return wire("/desk/");
    }

    private Page wire(String path) {
        chief.go(path);
        chief.page()
                .waitForCondition(
                        () -> "live".equals(chief.page().locator("#line").getAttribute("data-state")));
        return chief.page();
    }

    private static Locator focused(Page page) {
        return page.locator("*:focus");
    }

    private static String focusedKey(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.closest('.row')?.dataset.key ?? ''"));
    }

    private static List<String> keys(Page page) {
        return page.locator("#rows > .row").all().stream()
                .map(row -> row.getAttribute("data-key"))
                .toList();
    }

    @Test
    void releaseOfSomebodyElseAppearsWithinASecond() {
        var page = wire();
        page.evaluate(WATCH, "Ferry back in service");
        var story = desk.release("Ferry back in service", 4);
        var appeared = ((Number) page.evaluate("() => window.appeared")).longValue();
        assertThat(Duration.between(logged(story), Instant.ofEpochMilli(appeared)))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(page.locator("#rows > .row").first().innerText()).contains("Ferry back in service");
    }

    /** When the story's first take entered the log, by its public record. */
    private Instant logged(String story) {
        var record = LOGGED.matcher(desk.reader().text(story + "/takes/1.json"));
        assertThat(record.find()).isTrue();
        return Instant.parse(record.group(1));
    }

    @Test
    void flashIsSeenSpokenAndHeardOnce(Browser browser) {
        var page = wire("/desk/?section=sport");
        page.evaluate(
                "() => { window.tones = 0; const start = OscillatorNode.prototype.start;"
                        + " OscillatorNode.prototype.start = function (...when) { window.tones++; return start.apply(this, when) } }");
        page.locator("#sound").click();
        assertThat(page.locator("#sound").getAttribute("aria-pressed")).isEqualTo("true");
        var atSwitch = ((Number) page.evaluate("() => window.tones")).intValue();
        assertThat(atSwitch).as("the switch lets it be heard once").isPositive();

        desk.release("Strong quake shakes Tessim", 1);
        page.waitForCondition(() -> page.title().contains("FLASH"));
        assertThat(page.title()).contains("Strong quake shakes Tessim");
        assertThat(page.locator("#flash-said[role=alert]").innerText()).isEqualTo("Flash: Strong quake shakes Tessim");
        assertThat(page.evaluate("() => window.tones")).isEqualTo(2 * atSwitch);

        wire();
        var row = page.locator(".row.flash", new Page.LocatorOptions().setHasText("Strong quake shakes Tessim"));
        assertThat(row.locator(".urgency").innerText()).containsIgnoringCase("flash");
        DeskSite.picture(page, "wire-flash");
        assertThat(page.locator("#sound").getAttribute("aria-pressed"))
                .as("remembered")
                .isEqualTo("true");
        assertThat(page.title()).doesNotContain("FLASH");
    }

    @Test
    void keysLeadThroughTheListAndWhatCanBeDone() {
        var page = wire("/desk/?state=released");
        var keys = keys(page);
        page.keyboard().press("j");
        assertThat(focusedKey(page)).isEqualTo(keys.get(0));
        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        assertThat(focusedKey(page)).isEqualTo(keys.get(2));
        page.keyboard().press("k");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("k");
        assertThat(focusedKey(page)).isEqualTo(keys.get(0));

        page.keyboard().press("/");
        assertThat(focused(page).getAttribute("id")).isEqualTo("q");
        page.keyboard().type("jkencuw?/");
        assertThat(page.locator("#q").inputValue())
                .as("keys are letters in a field")
                .isEqualTo("jkencuw?/");

        wire("/desk/?state=released");
        page.keyboard().press("?");
        assertThat(page.locator("#keys[open]").innerText()).contains("next story", "withdraw");
        escape(page);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/stories/" + keys.get(0));
        assertThat(chief.shown()).contains("Takes", "Proof");

        wire("/desk/?state=released");
        page.keyboard().press("j");
        page.keyboard().press("u");
        page.waitForURL("**/desk/stories/" + keys.get(0) + "/update");
    }

    /** The browser closes a dialog after the key, not with it. */
    private static void escape(Page page) {
        page.keyboard().press("Escape");
        page.waitForFunction("() => !document.querySelector('dialog[open]')");
    }

    @Test
    void lettersCanBeSwitchedOffAndArrowsStay() {
        var page = wire();
        page.keyboard().press("?");
        page.getByLabel("Single letters act as keys").uncheck();
        escape(page);
        page.locator("#rows a.open").first().focus();
        var first = focusedKey(page);
        page.keyboard().press("j");
        assertThat(focusedKey(page)).isEqualTo(first);
        page.keyboard().press("ArrowDown");
        assertThat(focusedKey(page)).isNotEqualTo(first);
        wire();
        page.keyboard().press("/");
        assertThat(focused(page).count()).as("it is remembered").isZero();
        page.locator("#keys-open").click();
        page.getByLabel("Single letters act as keys").check();
    }

    @Test
    void listIsOneStepOfTabAndFocusStaysWhenRowsAreRenewed() {
        var page = wire();
        page.locator("#rows a.open").nth(3).focus();
        var key = focusedKey(page);
        page.evaluate(WATCH, "Harbour dredging begins");
        desk.release("Harbour dredging begins", 5);
        page.evaluate("() => window.appeared");
        assertThat(focusedKey(page)).isEqualTo(key);
        assertThat(keys(page).indexOf(key)).isEqualTo(4);
        page.keyboard().press("Shift+Tab");
        assertThat(focusedKey(page)).isEmpty();
    }

    @Test
    void nobodyIsShutOut() {
        var found = new ArrayList<String>();
        var story = wire("/desk/?state=released").locator("a.open").first().getAttribute("href");
        for (var view : View.ALL) {
            try (var page = desk.chief(view)) {
                for (var path :
                        List.of("/desk/", "/desk/?section=politics&urgency=5", "/desk/?q=nothing+at+all", story)) {
                    page.navigate(desk.at(path));
                    Access.faults(page).forEach(fault -> found.add("%s %s: %s".formatted(path, view, fault)));
                    DeskSite.picture(
                            page,
                            "wire-%s-%d-%s".formatted(path.replaceAll("[^a-z]+", "-"), view.width(), view.scheme()));
                }
                page.context().close();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void withoutScriptItIsAPlainList(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(chief.page().context().storageState()));
                var page = context.newPage()) {
            page.navigate(desk.at("/desk/"));
            assertThat(page.locator("#rows > .row").count()).isGreaterThan(10);
            assertThat(page.locator("#sound").isVisible()).isFalse();
            assertThat(page.locator("#keys").isVisible()).isFalse();
            page.locator("#q").fill("ferry");
            page.locator("#q").press("Enter");
            assertThat(page.url()).contains("q=ferry");
            assertThat(page.locator("#rows > .row").count()).isPositive();
        }
    }
}
