package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.product.Reader;
import org.writethru.checks.product.SharedFiles;
import tools.jackson.databind.json.JsonMapper;

/** The demo's feeds as served, read by programs that others wrote. */
@ExtendWith(DemoSite.class)
class FeedTest {
    private static final String HOST = "https://json.schemastore.org/";
    private static final List<String> FORMATS = List.of("feed.atom", "feed.rss", "feed.json");

    @Test
    void atomAndRssTellTheSameStoriesNewestFirst(Reader reader) throws Exception {
        var atom = read(reader, "/en/feed.atom");
        var rss = read(reader, "/en/feed.rss");
        assertThat(atom.getEntries()).hasSizeGreaterThan(10);
        assertThat(links(atom)).isEqualTo(live(reader, links(rss)));
        assertThat(atom.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        assertThat(links(atom)).allMatch(link -> reader.get(link).statusCode() == 200);
    }

    /** RSS has no tombstones; there a withdrawn story stays as an item that says so. */
    private static List<String> live(Reader reader, List<String> links) {
        return links.stream()
                .filter(link -> reader.get(link).statusCode() != 410)
                .toList();
    }

    @Test
    void withdrawnStoriesAreTombstonesInEveryFormat(Reader reader) {
        assertThat(reader.text("/en/feed.atom")).contains("deleted-entry");
        var withdrawn = JsonMapper.shared()
                .readTree(reader.bytes("/en/feed.json"))
                .path("items")
                .valueStream()
                .map(item -> item.path("url").asString(""))
                .filter(link -> reader.get(link).statusCode() == 410);
        assertThat(withdrawn).isNotEmpty();
    }

    @Test
    void everyFeedOfEverySectionIsServedAsWhatItIs(Reader reader, Crawl crawl) {
        var sections = crawl.of(PageKind.SECTION);
        assertThat(sections).isNotEmpty();
        for (var section : sections) {
            for (var format : FORMATS) {
                var answer = reader.get(section.path() + format);
                assertThat(answer.statusCode()).as(section.path() + format).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type(format));
                assertThat(answer.headers().firstValue("ETag")).isPresent();
            }
        }
    }

    private static String type(String format) {
        return switch (format) {
            case "feed.atom" -> "application/atom+xml";
            case "feed.rss" -> "application/rss+xml";
            default -> "application/feed+json";
        };
    }

    @Test
    void jsonFeedsHoldToTheirSchema(Reader reader, Crawl crawl) throws IOException {
        var schemas = Map.of(
                HOST + "feed.json", Files.readString(SharedFiles.file("schemas/jsonfeed/feed.json")),
                HOST + "feed-1", Files.readString(SharedFiles.file("schemas/jsonfeed/feed-1.json")));
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(HOST + "feed.json"));
        for (var front : crawl.of(PageKind.FRONT)) {
            var feed = JsonMapper.shared().readTree(reader.bytes(front.path() + "feed.json"));
            assertThat(schema.validate(feed)).as(front.path()).isEmpty();
            assertThat(feed.path("items").size()).isPositive();
        }
        assertThat(schema.validate(JsonMapper.shared().readTree("{\"title\": 1}")))
                .isNotEmpty();
    }

    private static SyndFeed read(Reader reader, String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(reader.text(path)));
    }

    private static List<String> links(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getLink).toList();
    }
}
