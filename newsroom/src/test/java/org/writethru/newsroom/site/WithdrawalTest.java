package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.archive.StoryHead;

/** A withdrawn story leaves its reason and its record, and no word of its takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawalTest {
    /** Words that stand in headlines, copy or correction of the withdrawn story alone. */
    private static final List<String> ITS_WORDS = List.of("zanzibar", "quixotic", "nothing at all");

    private TestSite site;
    private StoryHead gone;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        gone = new Stories(site).forged;
    }

    @AfterAll
    void close() {
        site.close();
    }

    private List<String> ownAddresses() {
        var address = gone.address();
        var addresses = new ArrayList<>(List.of(
                address.path(), address.text(), address.changes(1, 2), address.changes(1, 3), address.changes(2, 3)));
        for (int take = 1; take <= 3; take++) {
            addresses.addAll(List.of(address.take(take), address.record(take), address.proof(take)));
        }
        return addresses;
    }

    @Test
    void noAddressServesAWordOfIt() {
        var all = new ArrayList<>(ownAddresses());
        for (var language : List.of("/en/", "/ru/")) {
            for (var page : List.of(
                    "",
                    "latest",
                    "corrections",
                    "about",
                    "politics/",
                    "2026/11/03/",
                    "feed.atom",
                    "feed.rss",
                    "feed.json",
                    "politics/feed.atom",
                    "politics/feed.rss",
                    "politics/feed.json")) {
                all.add(language + page);
            }
        }
        all.addAll(List.of(
                "/sitemap.xml",
                "/sitemap-en-2026-11.xml",
                "/news-sitemap.xml",
                "/log/tile/entries/000.p/9",
                "/nowhere"));
        for (var path : all) {
            for (var accept : List.of("text/html", "application/json", "*/*")) {
                var body = new String(site.get(path, "Accept", accept).body(), StandardCharsets.ISO_8859_1);
                assertThat(withoutAddresses(body))
                        .as("%s for %s", path, accept)
                        .doesNotContainIgnoringCase(ITS_WORDS.toArray(String[]::new));
            }
        }
    }

    /** The slug is a part of the address, which stays for ever. */
    private String withoutAddresses(String body) {
        return body.toLowerCase(Locale.ROOT).replace(gone.slug().text(), "");
    }

    @Test
    void theStoryAndItsTakesAreGoneWithTheReason() {
        var address = gone.address();
        for (var path : List.of(address.path(), address.take(1), address.take(3), address.changes(1, 2))) {
            var response = site.get(path, "Accept", "text/html");
            assertThat(response.statusCode()).as(path).isEqualTo(410);
            assertThat(TestSite.text(response))
                    .contains(
                            "This story was withdrawn",
                            "The announcement was forged.",
                            "noindex",
                            "Take 1 of 3",
                            "Corrected");
            assertThat(TestSite.header(response, "Cache-Control")).isEqualTo("no-store");
        }
        assertThat(site.get(address.text()).statusCode()).isEqualTo(410);
        assertThat(TestSite.text(site.get(address.text()))).contains("The announcement was forged.");
    }

    @Test
    void machinesAreToldTheReason() {
        for (var path : List.of(gone.address().record(1), gone.address().record(2))) {
            var response = site.get(path);
            assertThat(response.statusCode()).isEqualTo(410);
            assertThat(TestSite.header(response, "Content-Type")).startsWith("application/problem+json");
            assertThat(TestSite.text(response))
                    .contains("The announcement was forged.", gone.guid().uri(), "\"takes\":3");
        }
        assertThat(site.get(gone.address().path(), "Accept", "application/json").statusCode())
                .isEqualTo(410);
    }

    @Test
    void digestsProofsAndTheRecordOfTheWithdrawalStay() {
        var page = TestSite.text(site.get(gone.address().path()));
        for (var kept : site.newsroom.archive.takes(gone.guid())) {
            assertThat(page).contains(kept.digest().text());
            assertThat(site.get(gone.address().proof(kept.number())).statusCode())
                    .isEqualTo(200);
        }
        assertThat(site.get(gone.address().record(3)).statusCode()).isEqualTo(200);
    }

    @Test
    void theCorrectionsPageTellsOfItWithoutItsHeadline() {
        assertThat(site.read("/en/corrections"))
                .contains("A story that was withdrawn", "The announcement was forged.")
                .doesNotContain("The Zanzibar fleet was not sold.");
    }

    @Test
    void theWordsThatAreLookedForWereReallyThere() throws Exception {
        var take =
                site.newsroom.archive.story(gone.guid()).orElseThrow().takes().get(1);
        assertThat((take.filing().orElseThrow().headline()
                                + take.filing().orElseThrow().copy().plain())
                        .toLowerCase(Locale.ROOT))
                .contains(ITS_WORDS);
    }
}
