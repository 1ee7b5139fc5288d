package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Reader;

/** What a page costs a reader: bytes, requests, scripts, and nobody else learning of it. */
@ExtendWith({DemoSite.class, Chromium.class})
class LightnessTest {
    /** A page with its style, unpacked. */
    private static final int MOST_BYTES = 50_000;

    @Test
    void everyPageWithItsStyleIsBelowFiftyKilobytesAndAsksNobodyElse(Browser browser, Reader reader, Crawl crawl) {
        for (var example : crawl.examples()) {
            try (var page = View.ALL.getFirst().open(browser)) {
                var made = new ArrayList<Request>();
                page.onRequest(made::add);
                page.navigate(reader.base().resolve(example.path()).toString());
                page.waitForLoadState(LoadState.NETWORKIDLE);
                var requests = List.copyOf(made);
                assertThat(requests)
                        .as(example.path())
                        .isNotEmpty()
                        .allMatch(request -> own(request.url(), reader.base()));
                assertThat(unpackedBytes(requests))
                        .as("bytes of %s", example.path())
                        .isBetween(500, MOST_BYTES);
                assertThat(sentBytes(requests))
                        .as("bytes sent for %s", example.path())
                        .isBetween(200L, (long) MOST_BYTES / 2);
                page.context().close();
            }
        }
    }

    private static boolean own(String address, URI base) {
        return address.startsWith("data:") || address.startsWith(base.toString());
    }

    private static int unpackedBytes(List<Request> requests) {
        return requests.stream()
                .map(Request::response)
                .filter(response -> response != null && !response.url().startsWith("data:"))
                .mapToInt(response -> response.body().length)
                .sum();
    }

    private static long sentBytes(List<Request> requests) {
        return requests.stream()
                .filter(request -> !request.url().startsWith("data:"))
                .map(Request::sizes)
                .mapToLong(sizes -> (long) sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    @Test
    void withoutScriptsEveryPageShowsTheSame(Browser browser, Reader reader, Crawl crawl) {
        var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (context;
                var page = context.newPage()) {
            for (var example : crawl.examples()) {
                Response response =
                        page.navigate(reader.base().resolve(example.path()).toString());
                assertThat(response).isNotNull();
                assertThat(response.status()).isEqualTo(example.status());
                assertThat(page.locator("main").innerText()).as(example.path()).isNotBlank();
                assertThat(page.locator("script:not([type='application/ld+json'])")
                                .count())
                        .as("scripts of %s", example.path())
                        .isZero();
            }
        }
    }

    @Test
    void theBrowserRefusesWhatTheContentSecurityPolicyForbids(Browser browser, Reader reader, Crawl crawl) {
        try (var page = View.ALL.getFirst().open(browser)) {
            page.navigate(
                    reader.base().resolve(crawl.examples().getFirst().path()).toString());
            page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.intruder = 1';"
                    + " document.head.append(s); }");
            assertThat(page.evaluate("() => window.intruder === undefined")).isEqualTo(true);
            page.context().close();
        }
    }
}
