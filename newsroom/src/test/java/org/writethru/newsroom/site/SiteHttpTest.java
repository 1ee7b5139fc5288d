package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.log.Entry;
import org.writethru.log.Reading;
import org.writethru.log.TlogProof;
import org.writethru.log.Verdict;
import org.writethru.log.VerifierKey;
import org.writethru.story.Digest;

/** Every address of the site, its status and its headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteHttpTest {
    private static final String[] FOR_PEOPLE = {"Accept", "text/html"};

    private TestSite site;
    private Stories stories;
    private String dam;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        stories = new Stories(site);
        dam = stories.dam.address().path();
    }

    @AfterAll
    void close() {
        site.close();
    }

    private int status(String path, String... headers) {
        return site.get(path, headers).statusCode();
    }

    @Test
    void everyAddressAnswersWithItsMediaType() {
        var html = "text/html;charset=utf-8";
        var types = new java.util.LinkedHashMap<String, String>();
        for (var page : List.of(
                "/en/",
                "/ru/",
                "/ar/",
                "/en/politics/",
                "/en/latest",
                "/en/corrections",
                "/en/about",
                "/en/2026/11/03/",
                dam,
                dam + "/takes/1",
                dam + "/takes/4",
                dam + "/takes/1...4",
                dam + "/takes/3...4")) {
            types.put(page, html);
        }
        types.put(dam + "/takes/2.json", "application/json");
        types.put(dam + "/takes/2.tlog-proof", "text/plain;charset=utf-8");
        types.put(dam + ".txt", "text/plain;charset=utf-8");
        types.put("/log/checkpoint", "text/plain;charset=utf-8");
        types.put("/log/vkey", "text/plain;charset=utf-8");
        types.put("/log/tile/0/000.p/9", "application/octet-stream");
        types.put("/log/tile/entries/000.p/9", "application/octet-stream");
        types.put("/sitemap.xml", "application/xml");
        types.put("/sitemap-pages.xml", "application/xml");
        types.put("/sitemap-en-2026-11.xml", "application/xml");
        types.put("/news-sitemap.xml", "application/xml");
        types.put("/robots.txt", "text/plain;charset=utf-8");
        types.put("/favicon.svg", "image/svg+xml");
        types.put(Style.path(), "text/css;charset=utf-8");
        types.put("/en/feed.atom", "application/atom+xml;charset=utf-8");
        types.put("/en/politics/feed.rss", "application/rss+xml;charset=utf-8");
        types.put("/ru/feed.json", "application/feed+json;charset=utf-8");

        types.forEach((path, type) -> {
            var response = site.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(TestSite.header(response, "Content-Type")
                            .replace(" ", "")
                            .toLowerCase(java.util.Locale.ROOT))
                    .as(path)
                    .startsWith(type.replace(";charset=utf-8", ""));
        });
    }

    @Test
    void whatIsNotThereIs404() {
        for (var path : List.of(
                "/xx/",
                "/en/nothing",
                "/en/nothing/",
                "/en/latest/2",
                "/en/latest/101",
                "/en/corrections/9",
                "/en/2026/11/04/",
                "/en/2026/13/40/",
                "/en/2026/11/03/nothing-abcdef123456",
                dam + "/takes/5",
                dam + "/takes/0",
                dam + "/takes/99999999999",
                dam + "/takes/4...5",
                dam + "/takes/2...2",
                dam + "/takes/5.json",
                dam + "/takes/5.tlog-proof",
                dam + "/takes/x",
                "/log/tile/0/001",
                "/log/tile/0/x",
                "/log/tile/entries/000",
                "/log/nothing",
                "/sitemap-en-2026-10.xml",
                "/sitemap-en-2026-99.xml",
                "/en/nothing/feed.atom",
                "/en/feed.opml",
                "/style.000000000000.css",
                "/error",
                "/favicon.ico")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void everyAnswerKeepsBrowsersSafe() {
        for (var path : List.of(
                "/", "/en/", dam, "/xx/", stories.forged.address().path(), "/log/checkpoint", "/en", "/en/feed.atom")) {
            safe(path, site.get(path).headers().map());
            safe(path + " again", site.get(path).headers().map());
        }
        safe("POST", site.send("POST", "/en/").headers().map());
        var etag = TestSite.header(site.get("/en/"), "ETag");
        safe("304", site.get("/en/", "If-None-Match", etag).headers().map());
    }

    private static void safe(String what, Map<String, List<String>> headers) {
        assertThat(headers.get("content-security-policy"))
                .as(what)
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.get("x-content-type-options")).as(what).containsExactly("nosniff");
        assertThat(headers.get("referrer-policy")).as(what).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.get("permissions-policy")).as(what).hasSize(1);
        assertThat(headers.get("x-frame-options")).as(what).containsExactly("DENY");
    }

    @Test
    void pagesAreCompressedOnceAndKnownByStrongTags() {
        var gzip = site.get("/en/", "Accept-Encoding", "gzip, br");
        var plain = site.get("/en/", "Accept-Encoding", "identity");

        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        assertThat(TestSite.header(gzip, "ETag")).startsWith("\"").isNotEqualTo(TestSite.header(plain, "ETag"));
        assertThat(TestSite.header(gzip, "Vary")).contains("Accept-Encoding");
        assertThat(TestSite.header(gzip, "Cache-Control"))
                .matches("public, max-age=\\d{1,2}, stale-while-revalidate=\\d{2}");
        assertThat(TestSite.header(gzip, "Surrogate-Key"))
                .contains("newest-en", "rail-en", "story-" + stories.dam.guid().shortId());
        assertThat(TestSite.header(gzip, "Cache-Groups")).contains("\"newest-en\"");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        for (var encoding : List.of("gzip", "identity")) {
            var page = site.get(dam, "Accept-Encoding", encoding);
            var again = site.get(
                    dam, "Accept-Encoding", encoding, "If-None-Match", "\"other\", W/" + TestSite.header(page, "ETag"));

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            for (var header : List.of("ETag", "Cache-Control", "Vary", "Surrogate-Key")) {
                assertThat(TestSite.header(again, header)).as(header).isEqualTo(TestSite.header(page, header));
            }
        }
        assertThat(status(dam, "If-None-Match", "\"other\"")).isEqualTo(200);
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        for (var path : List.of("/en/", dam, dam + "/takes/1.json", "/log/checkpoint", "/xx/")) {
            var get = site.get(path);
            var head = site.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
            assertThat(head.body()).as(path).isEmpty();
            assertThat(TestSite.header(head, "Content-Length"))
                    .as(path)
                    .isEqualTo(TestSite.header(get, "Content-Length"));
        }
    }

    @Test
    void questionsInTheAddressDoNotMakeOtherPages() {
        assertThat(site.read(dam + "?utm_source=x")).isEqualTo(site.read(dam));
    }

    @Test
    void rootLeadsToTheLanguageThatTheReaderReadsBest() {
        var wanted = Map.of(
                "ru-RU,ru;q=0.9,en;q=0.8",
                "/ru/",
                "ar-EG",
                "/ar/",
                "fr, de;q=0.5",
                "/en/",
                "en;q=0.1, ru;q=0.9",
                "/ru/",
                "*",
                "/en/",
                "not a language!!",
                "/en/",
                "x".repeat(5_000),
                "/en/");
        wanted.forEach((header, front) -> {
            var response = site.get("/", "Accept-Language", header);
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(TestSite.header(response, "Location")).as(header).isEqualTo(front);
            assertThat(TestSite.header(response, "Vary")).contains("Accept-Language");
        });
        assertThat(TestSite.header(site.get("/"), "Location")).isEqualTo("/en/");
    }

    @Test
    void addressesSpeltALittleWrongLeadToTheRightOnes() {
        var right = Map.of(
                "/en",
                "/en/",
                "/en/politics",
                "/en/politics/",
                "/en/2026/11/03",
                "/en/2026/11/03/",
                "/en/latest/",
                "/en/latest",
                "/en/about/",
                "/en/about",
                dam + "/",
                dam,
                "/EN/latest",
                "/en/latest",
                dam + "/takes/4...1",
                dam + "/takes/1...4");
        right.forEach((wrong, to) -> {
            var response = site.get(wrong);
            assertThat(response.statusCode()).as(wrong).isEqualTo(301);
            assertThat(TestSite.header(response, "Location")).as(wrong).isEqualTo(to);
            assertThat(TestSite.header(response, "Cache-Control")).doesNotContain("immutable");
        });
    }

    @Test
    void aStoryIsFoundUnderEverySlugItHad() {
        var before = site.publish(Stories.bank("Bank to decide"));
        var old = before.address().path();
        var after = site.update(
                before,
                Stories.bank("Bank decided")
                        .change()
                        .slug(new org.writethru.story.Slug("bank-decided"))
                        .filing(),
                false);
        var path = after.address().path();

        for (var rest : List.of("", ".txt", "/takes/1", "/takes/1.json", "/takes/1...2", "/takes/2.tlog-proof")) {
            var response = site.get(old + rest);
            assertThat(response.statusCode()).as(rest).isEqualTo(301);
            assertThat(TestSite.header(response, "Location")).isEqualTo(path + rest);
        }
        assertThat(status(path)).isEqualTo(200);
        assertThat(site.read("/en/economy/")).contains(path).doesNotContain(old);
    }

    @Test
    void failuresAreToldToPeopleInTheirLanguageAndToMachinesAsProblems() {
        var missing = site.get("/ru/nothing", FOR_PEOPLE);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(TestSite.text(missing)).contains("<html lang=\"ru\" dir=\"ltr\">", "Такой страницы нет");
        assertThat(TestSite.text(site.get("/nothing", "Accept", "text/html", "Accept-Language", "ar")))
                .contains("dir=\"rtl\"");

        var problem = site.get("/en/nothing", "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(TestSite.header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(TestSite.text(problem)).contains("\"status\":404", "\"title\":", "\"detail\":");
        assertThat(TestSite.header(site.get(dam + "/takes/77.json"), "Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void pagesTakeNoInput() {
        for (var method : List.of("POST", "PUT", "DELETE")) {
            var response = site.send(method, dam);
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(TestSite.header(response, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void recordIsWhatTheLogHoldsTheDigestOf() {
        var record = site.get(dam + "/takes/4.json");
        var kept = site.newsroom.archive.takes(stories.dam.guid()).get(3);

        assertThat(Digest.of(record.body())).isEqualTo(kept.digest());
        assertThat(TestSite.header(record, "Repr-Digest")).startsWith("sha-256=:");
        assertThat(TestSite.header(record, "Cache-Control")).doesNotContain("immutable", "stale");
        assertThat(TestSite.header(record, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void proofLeadsFromTheEntryToTheSignedRoot() {
        var key = legible(VerifierKey.read(site.read("/log/vkey").strip()));
        var proof = legible(TlogProof.read(site.get(dam + "/takes/4.tlog-proof").body()));
        var entry = proof.extra().orElseThrow();

        assertThat(proof.verify(entry, key)).isInstanceOf(Verdict.Proven.class);
        assertThat(new String(entry.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(Digest.of(site.get(dam + "/takes/4.json").body()).text());
        assertThat(proof.verify(Entry.of(new byte[] {1}), key)).isInstanceOf(Verdict.Refuted.class);
    }

    private static <T> T legible(Reading<T> reading) {
        return switch (reading) {
            case Reading.Legible<T>(var value) -> value;
            case Reading.Unreadable<T>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }

    @Test
    void logTilesAreKeptForEverAndCheckpointsForAMoment() {
        assertThat(TestSite.header(site.get("/log/tile/0/000.p/9"), "Cache-Control"))
                .contains("immutable");
        assertThat(TestSite.header(site.get("/log/checkpoint"), "Cache-Control"))
                .isEqualTo("public, max-age=1");
        assertThat(site.get("/log/tile/0/000.p/9").body()).hasSize(9 * 32);
        assertThat(status("/log/tile/0/000.p/8"))
                .as("a smaller tile, once signed")
                .isIn(200, 404);
    }

    @Test
    void unsignedTakeIsToldToBeAskedForAgain(@TempDir Path other) {
        try (var newsroom = org.writethru.newsroom.TestNewsroom.open(other, java.util.Optional.empty())) {
            var unsigned = new Site(
                    newsroom.database,
                    newsroom.archive,
                    newsroom.ledger,
                    newsroom.pictures,
                    newsroom.house,
                    TestSite.HOME,
                    site.shelf,
                    newsroom.clock);
            var receipt = newsroom.publish(org.writethru.newsroom.Filings.dam());
            var head = newsroom.archive.head(receipt.take().story()).orElseThrow();

            var proof = new ProofPage(unsigned).show(head, 1).orElseThrow();
            assertThat(proof.statusCode().value()).isEqualTo(503);
            assertThat(proof.headers().getFirst("Retry-After")).isEqualTo("1");
        }
    }
}
