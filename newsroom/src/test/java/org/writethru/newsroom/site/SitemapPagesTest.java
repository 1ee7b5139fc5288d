package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.platform.web.Answer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapPagesTest {
    private static final Path SCHEMAS = Path.of("../../shared/schemas/sitemap");

    private TestSite site;
    private Stories stories;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        stories = new Stories(site);
        site.newsroom.clock.move(Duration.ofDays(40));
        site.publish(Stories.bank("Bank in December"));
        site.publish(Stories.bank("Bank in December again"));
        site.newsroom.clock.move(Duration.ofDays(1));
        site.publish(Stories.bank("Bank a day later"));
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static List<String> values(String xml, String element) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var nodes = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getElementsByTagNameNS("*", element);
        var values = new ArrayList<String>();
        for (int at = 0; at < nodes.getLength(); at++) {
            values.add(nodes.item(at).getTextContent());
        }
        return values;
    }

    @Test
    void indexNamesEachMonthInWhichStoriesBegan() throws Exception {
        assertThat(values(site.read("/sitemap.xml"), "loc"))
                .containsExactly(
                        TestSite.HOME + "/sitemap-pages.xml",
                        TestSite.HOME + "/sitemap-en-2026-11.xml",
                        TestSite.HOME + "/sitemap-en-2026-12.xml",
                        TestSite.HOME + "/sitemap-ru-2026-11.xml");
    }

    @Test
    void everySitemapOfTheIndexAnswersWithLiveStories() throws Exception {
        var addresses = new ArrayList<String>();
        for (var sitemap : values(site.read("/sitemap.xml"), "loc")) {
            addresses.addAll(values(site.read(sitemap.substring(TestSite.HOME.length())), "loc"));
        }
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains(
                        TestSite.HOME + stories.dam.address().path(),
                        TestSite.HOME + "/en/",
                        TestSite.HOME + "/ar/politics/")
                .doesNotContain(TestSite.HOME + stories.forged.address().path())
                .allSatisfy(address -> assertThat(site.get(address.substring(TestSite.HOME.length()))
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void lastChangeIsThatOfTheNewestTake() throws Exception {
        assertThat(values(site.read("/sitemap-en-2026-11.xml"), "lastmod")).contains("2026-11-03T13:20:00+04:00");
    }

    @Test
    void monthWithTooManyStoriesIsDividedIntoDays() throws Exception {
        var small = new SitemapPages(site.site, 2);
        site.shelf.clear();
        var index = body(small.index());
        site.shelf.clear();

        assertThat(values(index, "loc"))
                .contains(TestSite.HOME + "/sitemap-en-2026-12-13.xml", TestSite.HOME + "/sitemap-en-2026-12-14.xml")
                .doesNotContain(TestSite.HOME + "/sitemap-en-2026-12.xml");
        assertThat(values(site.read("/sitemap-en-2026-12-13.xml"), "loc")).hasSize(2);
        assertThat(site.get("/sitemap-en-2026-12-15.xml").statusCode()).isEqualTo(404);
    }

    private static String body(org.springframework.web.servlet.function.ServerResponse response) {
        return new String(((Answer) response).page().body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void newsAreThoseOfTwoDays() throws Exception {
        var news = site.read("/news-sitemap.xml");

        assertThat(values(news, "title"))
                .containsExactly("Bank a day later", "Bank in December again", "Bank in December");
        assertThat(values(news, "language")).containsOnly("en");
        assertThat(values(news, "name")).containsOnly("Halden Press Agency");
        assertThat(values(news, "publication_date").getFirst()).isEqualTo("2026-12-14T14:20:00+04:00");
    }

    @Test
    void sitemapsKeepToTheirSchemas() throws Exception {
        var schemas = SCHEMAS.toFile().listFiles((folder, name) -> name.endsWith(".xsd"));
        org.junit.jupiter.api.Assumptions.assumeTrue(schemas != null, "the published schemas are not here");
        validate("/sitemap-pages.xml", "sitemap.xsd");
        validate("/sitemap-en-2026-11.xml", "sitemap.xsd");
    }

    private void validate(String path, String schema) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMAS.resolve(schema).toFile())
                .newValidator()
                .validate(
                        new StreamSource(new ByteArrayInputStream(site.get(path).body())));
    }

    @Test
    void robotsAreLedToBothSitemaps() {
        assertThat(site.read("/robots.txt"))
                .contains(
                        "Sitemap: " + TestSite.HOME + "/sitemap.xml",
                        "Sitemap: " + TestSite.HOME + "/news-sitemap.xml",
                        "Disallow: /desk/");
    }
}
