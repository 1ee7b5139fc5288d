package org.writethru.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether everybody can use a page: axe's rules for WCAG 2.2 AA, and nothing wider than the window.
 *
 * <p>axe runs in the page and only its verdict comes out. Its own way through Playwright opens another browser window for each page and
 * carries what it knows of every element there and back, which takes minutes for a long list.
 */
public final class Access {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = source();

    private static final String FAULTS = """
            async rules => {
              const { violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], iframes: false });
              const faults = violations.map(({ id, help, nodes }) =>
                `${id}: ${help} ${nodes.slice(0, 3).map(node => node.html).join(' ')}`);
              const { scrollWidth, clientWidth } = document.documentElement;
              return scrollWidth > clientWidth
                ? [...faults, `${scrollWidth} pixels wide in a window of ${clientWidth}`] : faults;
            }""";

    private Access() {}

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What shuts somebody out of the page as it stands. */
    public static List<String> faults(Page page) {
        page.evaluate(AXE);
        var faults = new ArrayList<String>();
        for (var fault : (List<?>) page.evaluate(FAULTS, WCAG_2_2_AA)) {
            faults.add(String.valueOf(fault));
        }
        return faults;
    }

    /** Expects that the page as it stands shuts nobody out. */
    public static void check(Page page) {
        assertThat(faults(page)).as(page.url()).isEmpty();
    }

    /** The same in the colours of the day and in those of the night. */
    public static void checkByDayAndNight(Page page) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(faults(page)).as("%s, %s", page.url(), scheme).isEmpty();
        }
    }
}
