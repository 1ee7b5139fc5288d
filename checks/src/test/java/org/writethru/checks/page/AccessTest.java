package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Reader;

/** Whether everybody can use the pages: axe's rules for WCAG 2.2 AA in real Chromium, on phone and desk, by day and by night. */
@ExtendWith({DemoSite.class, Chromium.class})
class AccessTest {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void axeFindsAFaultWhereThereIsOne(Browser browser) {
        try (var page = View.ALL.getFirst().open(browser)) {
            page.setContent("<!doctype html><html lang=en><title>x</title><main><img src='data:,'></main>");
            assertThat(violations(page)).singleElement().asString().startsWith("image-alt");
        }
    }

    @Test
    void noKindOfPageShutsAnybodyOut(Browser browser, Reader reader, Crawl crawl) {
        var found = new ArrayList<String>();
        for (var view : View.ALL) {
            try (var page = view.open(browser)) {
                for (var example : crawl.examples()) {
                    page.navigate(reader.base().resolve(example.path()).toString());
                    violations(page)
                            .forEach(violation -> found.add("%s, %s: %s".formatted(example.path(), view, violation)));
                    if (wider(page)) {
                        found.add("%s, %s: it is wider than the window".formatted(example.path(), view));
                    }
                }
                page.context().close();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void thePageForWhatIsNotThereShutsNobodyOut(Browser browser, Reader reader) {
        for (var view : View.ALL) {
            try (var page = view.open(browser)) {
                page.navigate(reader.base().resolve("/en/nowhere").toString());
                assertThat(violations(page)).isEmpty();
            }
        }
    }

    private static boolean wider(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(AccessTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return "%s: %s %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList());
    }
}
