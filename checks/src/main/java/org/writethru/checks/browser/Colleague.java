package org.writethru.checks.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium.View;

/** Somebody at the desk, with a browser of their own: a phone is touched, and clicked is what stands on a desk. */
public record Colleague(DeskSite desk, Page page) {
    /** Somebody whom the chief invites and who signs in at a desktop. */
    public static Colleague invited(DeskSite desk, String name, String login, String role) {
        return new Colleague(desk, desk.invite(login, name, role, View.DESKTOP));
    }

    /** Somebody with an account, who signs in. */
    public static Colleague at(DeskSite desk, String login, View view) {
        return new Colleague(desk, desk.signIn(login, view));
    }

    /** Another page of the same browser. */
    public Colleague again() {
        return new Colleague(desk, page.context().newPage());
    }

    /** Goes to an address of the desk. */
    public Colleague go(String path) {
        page.navigate(desk.at(path));
        return this;
    }

    private Colleague touch(Locator what) {
        if (page.viewportSize().width == View.PHONE.width()) {
            what.tap();
        } else {
            what.click();
        }
        return this;
    }

    /** Presses a button. */
    public Colleague press(String button) {
        return touch(page.getByRole(AriaRole.BUTTON, DeskSite.named(button)));
    }

    /** Presses a button that saves first, and waits for the page behind it. */
    public Colleague press(String button, String addressEnd) {
        press(button);
        page.waitForURL(Pattern.compile(addressEnd + "$"));
        return this;
    }

    /** Follows a link. */
    public Colleague follow(String link) {
        return touch(page.getByRole(AriaRole.LINK, DeskSite.named(link)).first());
    }

    /** Opens what is folded under this word. */
    public Colleague unfold(String word) {
        return touch(page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("^" + word + "$"))));
    }

    /** Fills in a field, found by its label without the hint behind it. */
    public Colleague fill(String label, String text) {
        page.getByLabel(Pattern.compile("^%s( .*)?$".formatted(label))).first().fill(text);
        return this;
    }

    /** Chooses one of several. */
    public Colleague choose(String choice) {
        return touch(
                page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + choice))));
    }

    /** Ticks a box. */
    public Colleague tick(String box) {
        return touch(page.getByLabel(box));
    }

    /** Sends a form and does not wait for the answer. */
    public Colleague submit(String form) {
        page.evaluate("form => document.querySelector(form).requestSubmit()", form);
        return this;
    }

    /** Fills in the time of a release, to the second, which a person cannot: a check has no minute to wait. */
    public Colleague at(Duration fromNow) {
        var due = Instant.now().plus(fromNow).atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        page.locator("#time").evaluate("field => { field.step = 1 }");
        return fill("Day", due.toLocalDate().toString())
                .fill("Time", due.format(DateTimeFormatter.ISO_LOCAL_TIME))
                .fill("Time zone", "UTC");
    }

    /** Begins a new story. */
    public Colleague begin(String language, String section) {
        go("/desk/drafts/new");
        page.getByLabel("Language").selectOption(language);
        page.getByLabel("Section").selectOption(section);
        press("Begin writing");
        page.waitForURL(Pattern.compile(".*/desk/drafts/[0-9a-v]{12}"));
        return awaitState("Up to date|Saved.*");
    }

    /** The draft that the page shows. */
    public Manuscript draft() {
        return new Manuscript(page);
    }

    /** Types these paragraphs at the end of the text. */
    public Colleague type(String... paragraphs) {
        touch(draft().copy());
        page.keyboard().press("Control+End");
        for (int at = 0; at < paragraphs.length; at++) {
            if (at > 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().type(paragraphs[at]);
        }
        return this;
    }

    /** Puts the cursor behind a paragraph that is one line long. */
    public Colleague atEndOf(int paragraph) {
        touch(draft().copy().locator("p").nth(paragraph));
        page.keyboard().press("End");
        return this;
    }

    /** Waits until everything that was typed is on the server. */
    public Colleague saved() {
        return awaitState("Saved .*|Up to date");
    }

    /** Waits until the state line says this. */
    public Colleague awaitState(String pattern) {
        draft().awaitState(pattern);
        return this;
    }

    /** Waits until the text shows these words. */
    public Colleague awaitText(String words) {
        draft().awaitText(words);
        return this;
    }

    /** Waits until the text is these paragraphs. */
    public Colleague awaitParagraphs(List<String> expected) {
        draft().awaitParagraphs(expected);
        return this;
    }

    /** Waits until the page shows these words. */
    public Colleague awaitShown(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Loses the network, or has it again. */
    public Colleague network(boolean there) {
        page.context().setOffline(!there);
        return this;
    }

    /** Lets time pass in the browser, whose clock must have been installed: whatever its page waits for comes as it would. */
    public Colleague passes(Duration time) {
        page.clock().runFor(time.toMillis());
        return this;
    }

    /** What the page says now. */
    public String shown() {
        return page.locator("main").innerText();
    }

    /** The path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }
}
