package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks out, in one page, for anything of somebody's text that acts instead of being read: what it runs sets {@code window.ran}, opens a
 * dialog or asks for {@code /ran}; what the policy of the site stopped is reported on the console, and is a fault as well.
 */
final class Watch {
    /** Text that acts wherever it is not taken for text. */
    static final String HOSTILE = "\"'><img src=/ran onerror=ran=1><svg onload=ran=1></textarea></title></script>"
            + "<script>ran=1</script><!--{{7*7}}${ran=1}";

    private final Page page;
    private final List<String> seen = new ArrayList<>();

    Watch(Page page) {
        this.page = page;
        page.onDialog(dialog -> {
            seen.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> seen.add("an error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                seen.add("stopped by the policy: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (request.url().endsWith("/ran")) {
                seen.add("asked for: " + request.url());
            }
        });
    }

    /** Expects that nothing has run. */
    void quiet() {
        assertThat(page.evaluate("() => 'ran' in window")).as(page.url()).isEqualTo(false);
        assertThat(page.locator("[onerror], [onload], [src='/ran'], script:not([src], [type$=json])")
                        .count())
                .as("elements of the text on %s", page.url())
                .isZero();
        assertThat(seen).as(page.url()).isEmpty();
    }
}
