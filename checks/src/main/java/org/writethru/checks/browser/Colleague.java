package org.writethru.checks.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium.View;

/** Somebody at the desk, with a browser of their own. */
public record Colleague(DeskSite desk, Page page) {
    private static final double PATIENCE_MILLIS = 60_000;

    /** Somebody whom the chief invites and who signs in. */
    public static Colleague invited(DeskSite desk, String name, String login, String role) {
        desk.invite(login, name, role);
        return new Colleague(desk, desk.signIn(login, View.ALL.get(2)));
    }

    /** Goes to an address of the desk. */
    public Colleague go(String path) {
        page.navigate(desk.at(path));
        return this;
    }

    /** Presses a button. */
    public Colleague press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Presses a button that saves first, and waits for the page behind it. */
    public Colleague press(String button, String addressEnd) {
        press(button);
        page.waitForURL(Pattern.compile(addressEnd + "$"));
        return this;
    }

    /** Follows a link. */
    public Colleague follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Begins a new story. */
    public Colleague begin(String language, String section) {
        go("/desk/drafts/new");
        page.getByLabel("Language").selectOption(language);
        page.getByLabel("Section").selectOption(section);
        press("Begin writing");
        page.waitForURL(Pattern.compile(".*/desk/drafts/[0-9a-v]{12}"));
        awaitState("Up to date|Saved.*");
        return this;
    }

    /** The headline's field. */
    public Locator headline() {
        return page.locator("textarea.headline");
    }

    /** The text's own place. */
    public Locator copy() {
        return page.locator("#editor .copy");
    }

    /** The words of the text, without the names at the others' cursors. */
    public String text() {
        return (String) copy().evaluate("""
                copy => {
                  const words = copy.cloneNode(true);
                  words.querySelectorAll('.caret').forEach(caret => caret.remove());
                  return words.textContent.replaceAll('\\u2060', '');
                }""");
    }

    /** Types at the end of the text. */
    public Colleague type(String text) {
        copy().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
        return this;
    }

    /** Waits until everything that was typed is on the server. */
    public Colleague saved() {
        return awaitState("Saved .*|Up to date");
    }

    /** Waits for a word of the state line. */
    public Colleague awaitState(String pattern) {
        page.waitForCondition(
                () -> page.locator(".state").first().innerText().strip().matches(pattern),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** Waits until the text shows these words. */
    public Colleague awaitText(String words) {
        page.waitForCondition(
                () -> copy().innerText().contains(words),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** What the page says now. */
    public String shown() {
        return page.locator("main").innerText();
    }

    /** The path of the page. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }
}
