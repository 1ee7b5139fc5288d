package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Reader;

/** Reading without a mouse. */
@ExtendWith({DemoSite.class, Chromium.class})
class KeyboardTest {
    private static final int MOST_STEPS = 600;

    /** What has the focus, and whether a reader sees that it has; scrolling to it may take some frames. */
    private static final String FOCUSED = """
            async () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const inView = box => box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              for (let frame = 0; frame < 120 && !inView(e.getBoundingClientRect()); frame++) {
                await new Promise(shown => requestAnimationFrame(shown));
              }
              const style = getComputedStyle(e);
              return [
                e.getAttribute('href') ?? e.tagName,
                style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none',
                inView(e.getBoundingClientRect()),
                `${location.pathname}: ${JSON.stringify(e.getBoundingClientRect())} of ${innerHeight}`
              ];
            }""";

    @Test
    void theFirstStopSkipsToTheText(Browser browser, Reader reader, Crawl crawl) {
        for (var example : crawl.examples()) {
            try (var page = View.ALL.getFirst().open(browser)) {
                page.navigate(reader.base().resolve(example.path()).toString());
                page.keyboard().press("Tab");
                assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
                        .as(example.path())
                        .isEqualTo("#main");
                page.keyboard().press("Enter");
                assertThat(page.evaluate("() => document.querySelector(':target')?.id"))
                        .isEqualTo("main");
                page.context().close();
            }
        }
    }

    @Test
    void everyLinkIsReachedAndSeenToHaveTheFocus(Browser browser, Reader reader, Crawl crawl) {
        for (var kind : List.of(PageKind.FRONT, PageKind.STORY, PageKind.CHANGES)) {
            var example = crawl.examples().stream()
                    .filter(page ->
                            PageKind.of(page.path()).filter(kind::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
            try (var page = View.ALL.getLast().open(browser)) {
                page.navigate(reader.base().resolve(example.path()).toString());
                assertThat(walk(page)).as(example.path()).containsAll(visibleLinks(page));
                page.context().close();
            }
        }
    }

    private static Set<Object> walk(Page page) {
        var reached = new HashSet<Object>();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUSED) instanceof List<?> focused)) {
                return reached;
            }
            assertThat(focused.subList(1, 3))
                    .as("outlined and in view: %s on %s", focused.getFirst(), focused.getLast())
                    .isEqualTo(List.of(true, true));
            reached.add(focused.getFirst());
        }
        throw new AssertionError("The focus never leaves the page");
    }

    private static List<Object> visibleLinks(Page page) {
        var links = page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))");
        return links instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
