package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.product.Reader;
import org.writethru.checks.product.SharedFiles;

/** What search engines are told of the demo. */
@ExtendWith(DemoSite.class)
class SitemapTest {
    @Test
    void sitemapsHoldToTheirSchemaAndNameEveryLiveStory(Reader reader, Crawl crawl) throws Exception {
        var schema = schema();
        var named = new ArrayList<String>();
        for (var address : locations(reader.bytes("/sitemap.xml"), "sitemap > loc")) {
            var sitemap = reader.bytes(path(address));
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(sitemap)));
            named.addAll(locations(sitemap, "url > loc").stream()
                    .map(SitemapTest::path)
                    .toList());
        }
        var live = crawl.of(PageKind.STORY).stream()
                .filter(page -> page.status() == 200)
                .map(Crawl.Visited::path)
                .toList();
        assertThat(named).containsAll(live).doesNotHaveDuplicates();
        assertThat(named).allMatch(path -> reader.status(path) == 200);
    }

    @Test
    void theSchemaRefusesWhatIsNoSitemap() throws Exception {
        var schema = schema();
        assertThatThrownBy(() -> schema.newValidator()
                        .validate(new StreamSource(new StringReader(
                                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url/></urlset>"))))
                .isInstanceOf(org.xml.sax.SAXException.class);
    }

    @Test
    void theNewsSitemapNamesOnlyStoriesOfTheLastTwoDays(Reader reader) {
        var news = Jsoup.parse(reader.text("/news-sitemap.xml"), "", Parser.xmlParser());
        var dates = news.select("news|publication_date").eachText();
        assertThat(dates).hasSameSizeAs(news.select("url"));
        assertThat(dates)
                .isNotEmpty()
                .allSatisfy(date -> assertThat(java.time.OffsetDateTime.parse(date))
                        .isAfter(java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)
                                .minusDays(3)));
    }

    @Test
    void robotsAreToldWhereTheSitemapIs(Reader reader) {
        assertThat(reader.text("/robots.txt")).contains("Sitemap: " + reader.base() + "/sitemap.xml");
    }

    private static Schema schema() throws org.xml.sax.SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SharedFiles.file("schemas/sitemap/sitemap.xsd").toFile());
    }

    private static List<String> locations(byte[] sitemap, String selector) {
        var locations = Jsoup.parse(new String(sitemap, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .select(selector)
                .eachText();
        assertThat(locations).isNotEmpty();
        return locations;
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
