package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.product.Reader;

@ExtendWith(DemoSite.class)
class CrawlTest {
    @Test
    void everyKindOfPageIsReachedFromTheFrontPageInBothDirections(Crawl crawl) {
        for (var kind : PageKind.values()) {
            assertThat(crawl.of(kind)).as("pages of kind %s", kind).isNotEmpty();
            assertThat(crawl.of(kind))
                    .as("right-to-left pages of kind %s", kind)
                    .anyMatch(Crawl.Visited::rightToLeft);
        }
        assertThat(crawl.pages()).as("notices of withdrawal").anyMatch(page -> page.status() == 410);
        assertThat(crawl.of(PageKind.STORY)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void noLinkLeadsNowhere(Crawl crawl) {
        assertThat(crawl.broken()).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldInTheReadersLanguageWithTheRightStatus(Reader reader) {
        assertThat(reader.status("/en/nowhere")).isEqualTo(404);
        assertThat(new String(reader.get("/en/nowhere").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<html lang=\"en\"");
    }
}
