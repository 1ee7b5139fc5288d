package org.writethru.checks.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium.View;

/** Somebody who has a keyboard and no mouse: they reach what Tab reaches, and see where they are. */
public record Keyboard(DeskSite desk, Page page) {
    /** Steps of Tab after which somebody gives up. */
    private static final int MOST_STEPS = 150;

    /** How the element with the focus is called, by its label without the hint, and whether it is seen to have the focus. */
    private static final String HERE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) return '';
              const label = here.labels?.[0]?.cloneNode(true);
              label?.querySelectorAll('.hint').forEach(hint => hint.remove());
              const name = here.getAttribute('aria-label') || label?.textContent || here.textContent;
              const { outlineStyle, boxShadow } = getComputedStyle(here);
              const writing = here.isContentEditable || here.localName === 'textarea' || here.localName === 'input';
              const seen = outlineStyle !== 'none' || boxShadow !== 'none' || writing;
              return (seen ? '' : 'UNSEEN ') + name.trim().replaceAll(/\\s+/g, ' ');
            }""";

    /** Signs somebody in who has an account. */
    public static Keyboard at(DeskSite desk, String login) {
        var hands = new Keyboard(desk, desk.open(new View(1280, 900, ColorScheme.DARK)));
        hands.page.navigate(desk.at("/desk/sign-in"));
        hands.reach("Login")
                .type(login)
                .reach("Password")
                .type(DeskSite.PASSWORD)
                .press("Enter");
        hands.page.waitForURL("**/desk/");
        return hands;
    }

    /** Types an address into the browser. */
    public Keyboard go(String path) {
        page.navigate(desk.at(path));
        return this;
    }

    /** Presses Tab until the focus is on what is called so. */
    public Keyboard reach(String name) {
        return reach("Tab", name);
    }

    /** The same towards the top of the page. */
    public Keyboard reachBack(String name) {
        return reach("Shift+Tab", name);
    }

    private Keyboard reach(String key, String name) {
        var passed = new ArrayList<String>();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press(key);
            var here = String.valueOf(page.evaluate(HERE));
            if (here.startsWith("UNSEEN ")) {
                throw new AssertionError("Nobody sees that “%s” has the focus".formatted(here));
            }
            if (here.equals(name)) {
                return this;
            }
            passed.add(here);
        }
        throw new AssertionError("%s does not lead to “%s” but to %s".formatted(key, name, passed));
    }

    /** Presses a key, or several together such as {@code Control+S}. */
    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses a key that leads to another page. */
    public Keyboard press(String key, String addressEnd) {
        page.keyboard().press(key);
        page.waitForURL(Pattern.compile(addressEnd + "$"));
        return this;
    }

    /** Types a text where the focus is. */
    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** The same person as somebody whose page can be read and waited for. */
    public Colleague eyes() {
        return new Colleague(desk, page);
    }

    /** The path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }
}
