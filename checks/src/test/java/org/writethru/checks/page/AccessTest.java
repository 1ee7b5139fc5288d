package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Access;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Reader;

/** Whether everybody can use the pages: axe's rules for WCAG 2.2 AA in real Chromium, on phone and desk, by day and by night. */
@ExtendWith({DemoSite.class, Chromium.class})
class AccessTest {
    @Test
    void axeFindsAFaultWhereThereIsOne(Browser browser) {
        try (var page = View.ALL.getFirst().open(browser)) {
            page.setContent("<!doctype html><html lang=en><title>x</title><main><img src='data:,'></main>");
            assertThat(Access.faults(page)).singleElement().asString().startsWith("image-alt");
        }
    }

    @Test
    void whatIsWiderThanTheWindowIsAFault(Browser browser) {
        try (var page = View.ALL.getFirst().open(browser)) {
            page.setContent(
                    "<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>x</title>"
                            + "<main style='width: 900px'>x</main>");
            assertThat(Access.faults(page)).singleElement().asString().contains("pixels wide");
        }
    }

    @Test
    void noKindOfPageShutsAnybodyOut(Browser browser, Reader reader, Crawl crawl) {
        var found = new ArrayList<String>();
        for (var view : View.ALL) {
            try (var page = view.open(browser)) {
                for (var example : crawl.examples()) {
                    page.navigate(reader.base().resolve(example.path()).toString());
                    Access.faults(page)
                            .forEach(fault -> found.add("%s, %s: %s".formatted(example.path(), view, fault)));
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
                Access.check(page);
            }
        }
    }
}
