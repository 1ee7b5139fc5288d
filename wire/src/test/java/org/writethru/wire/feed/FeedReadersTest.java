package org.writethru.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Kind;
import org.writethru.story.Story;
import org.writethru.wire.NewsItem;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Wires;

class FeedReadersTest {
    private static final Map<String, String> READERS = Map.of("atom", "atom", "rss", "rss", "json", "jsonfeed");

    @Test
    void ourOwnFeedsAreReadBack() {
        Stories.all().values().forEach(story -> FeedFormats.all().forEach(format -> readBack(story, format)));
        var generated = new GeneratedStories(77);
        for (int count = 0; count < 60; count++) {
            var story = generated.next();
            FeedFormats.all().forEach(format -> readBack(story, format));
        }
    }

    private static void readBack(Story story, FeedFormat format) {
        var feed = Feeds.of(story);
        var entry = feed.entries().getFirst();
        var bytes = format.write(feed);
        var reader = WireReaders.recognising(bytes).orElseThrow();
        assertThat(reader.name()).isEqualTo(READERS.get(format.name()));
        var item = Wires.one(reader, bytes);
        assertThat(item.guid()).isEqualTo(story.guid().uri());
        assertThat(item.version()).contains((long) entry.newest().number());
        assertThat(item.release()).isEqualTo(Kind.of(entry.release()));
        assertThat(item.publicNote().map(FeedReadersTest::words))
                .isEqualTo(Said.of(entry.release()).map(Said::text).map(FeedReadersTest::words));
        assertThat(item.versionCreated())
                .contains(entry.newest().moment().logged().atOffset(ZoneOffset.UTC));
        assertThat(item.status() == Status.CANCELED)
                .isEqualTo(entry.withdrawal().isPresent());
        entry.filing()
                .ifPresentOrElse(
                        filing -> {
                            assertThat(item.headline().map(FeedReadersTest::words))
                                    .contains(words(filing.headline()));
                            assertThat(item.language()).contains(filing.language());
                            assertThat(item.pictures().stream().map(PictureReference::href))
                                    .as(format.name())
                                    .isEqualTo(entry.pictures().stream()
                                            .map(shown -> shown.served().href())
                                            .distinct()
                                            .toList());
                            if (filing.copy().blocks().stream().anyMatch(FeedReadersTest::blank)) {
                                return;
                            }
                            assertThat(words(item.copy())).as(format.name()).isEqualTo(words(shown(filing.copy())));
                        },
                        () -> assertThat(item.copy().blocks()).isEmpty());
    }

    @Test
    void picturesOfOurOwnFeedsAreReadBackWithAllThatIsSaidOfThem() {
        var feed = Feeds.of(Stories.everyBlock());
        var served = feed.entries().getFirst().pictures().getFirst().served();
        for (var format : FeedFormats.all()) {
            var bytes = format.write(feed);
            var item = Wires.one(bytes);
            assertThat(item.pictures())
                    .as(format.name())
                    .containsExactly(new PictureReference(
                            served.href(),
                            Optional.of("image/jpeg"),
                            Optional.of(1200),
                            Optional.of(800),
                            Optional.of("The bridge on Monday."),
                            Optional.of("Harbour/Ana Orel"),
                            Optional.of("The bridge seen from the east bank")));
        }
    }

    /** Embeds are written as a link with their title, and pictures are read as references beside the copy. */
    private static Copy shown(Copy copy) {
        return new Copy(copy.blocks().stream()
                .filter(block -> !(block instanceof Block.Picture))
                .map(block -> switch (block) {
                    case Block.Embed embed -> Block.Paragraph.of(embed.title());
                    case Block.Picture _,
                            Block.Paragraph _,
                            Block.Subhead _,
                            Block.Quote _,
                            Block.Items _,
                            Block.Table _ -> block;
                })
                .toList());
    }

    /** HTML keeps no white space at the ends of blocks. */
    private static String words(Copy copy) {
        return words(copy.plain());
    }

    /** A byte order mark within a text is no character of it. */
    private static String words(String text) {
        return text.replace("\uFEFF", "").replaceAll("\\s+", " ").strip();
    }

    /** Generated stories have quotes without words, which are no copy to a reader. */
    private static boolean blank(Block block) {
        return switch (block) {
            case Block.Quote(var paragraphs, var _) ->
                paragraphs.isEmpty()
                        || paragraphs.stream().anyMatch(part -> part.plain().isBlank());
            case Block.Items(var _, var items) ->
                items.stream()
                        .anyMatch(item -> org.writethru.story.Inline.plain(item).isBlank());
            case Block.Paragraph _, Block.Subhead _, Block.Picture _, Block.Table _, Block.Embed _ ->
                block.plain().isBlank();
        };
    }

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Harbour News</title><link>https://harbour.example/</link><description>x</description><language>en-gb</language>%s</channel></rss>
            """;

    @Test
    void itemOfRssIsReadWhole() {
        var item = rss("""
                <item><title>Dam &amp;amp; bridge</title><link>https://harbour.example/dam</link><guid isPermaLink="false">dam-1</guid>
                <pubDate>Mon, 23 Nov 26 10:15 EST</pubDate><dc:creator>Ana Lima</dc:creator><dc:creator>R. Haddad</dc:creator><category>Weather</category><category>medtop:20000065</category>
                <description>Short.</description><content:encoded><![CDATA[<p>One.</p><p>Two with <a href="/x">link</a>.</p>]]></content:encoded>
                <media:content url="https://cdn.example/a.jpg" type="image/jpeg" width="640" height="480"><media:credit>R. Haddad</media:credit><media:description>The dam</media:description></media:content>
                <enclosure url="https://cdn.example/a.mp3" type="audio/mpeg" length="1"/></item>
                """);
        assertThat(item.guid()).isEqualTo("dam-1");
        assertThat(item.format()).isEqualTo("rss 2.0");
        assertThat(item.headline()).contains("Dam & bridge");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:15:00-05:00"));
        assertThat(item.byline()).contains("Ana Lima, R. Haddad");
        assertThat(item.provider()).contains("Harbour News");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en-GB");
        assertThat(item.keywords()).containsExactly("Weather");
        assertThat(item.subjects()).containsExactly("medtop:20000065");
        assertThat(item.standfirst()).contains("Short.");
        assertThat(texts(item)).containsExactly("One.", "Two with link.");
        assertThat(item.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.caption()).contains("The dam");
            assertThat(picture.credit()).contains("R. Haddad");
            assertThat(picture.width()).contains(640);
        });
    }

    @Test
    void itemWithoutGuidHasItsAddressElseADerivedOne() {
        assertThat(rss("<item><title>Dam</title><link>https://harbour.example/dam</link></item>")
                        .guid())
                .isEqualTo("https://harbour.example/dam");
        var derived = rss("<item><title>Dam</title><description>One.</description></item>");
        assertThat(derived.guidDerived()).isTrue();
        assertThat(derived.guid())
                .isEqualTo(rss("<item><title>Dam</title><description>Two.</description></item>")
                        .guid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 23 Nov 2026 10:15:00 GMT | 2026-11-23T10:15:00Z",
                "23 Nov 2026 10:15:00 +0400 | 2026-11-23T10:15:00+04:00",
                "Monday, 23-Nov-26 10:15:00 UT | 2026-11-23T10:15:00Z",
                "Mon, 23 Nov 2026 10:15:00 MSK | 2026-11-23T10:15:00+03:00",
                "2026-11-23T10:15:00.5-05:00 | 2026-11-23T10:15:00.5-05:00",
                "2026-11-23 10:15 | 2026-11-23T10:15:00+04:00",
                "Mon Nov 23 10:15:00 PST 2026 | 2026-11-23T10:15:00-08:00",
                "November 23, 2026 10:15 AM EST | 2026-11-23T10:15:00-05:00",
                "Mon, 23 Nov 2026 24:00:00 +0000 | 2026-11-24T00:00:00Z",
                "Seg, 23 Fev 2026 10:15:00 -0300 | 2026-02-23T10:15:00-03:00",
                "lun., 23 févr. 2026 10:15:00 +0100 | 2026-02-23T10:15:00+01:00",
                "Пн, 23 ноября 2026 10:15:00 +0300 | 2026-11-23T10:15:00+03:00",
                "Sun, 31 Sept 2026 10:15:00 GMT | -",
                "yesterday | -",
            })
    void strangeDatesAreRead(String written, String time) {
        var item = rss("<item><guid>1</guid><title>Dam</title><pubDate>" + written + "</pubDate></item>");
        assertThat(item.versionCreated())
                .isEqualTo(time.equals("-") ? Optional.empty() : Optional.of(OffsetDateTime.parse(time)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><guid>1</guid><title>Caf&eacute; & dam</title><description>One<br>Two</description></item>",
                "<item><guid>1</guid><title>Caf\u00e9 &amp; dam</title><description>One</item>",
                "<item><guid>1</guid><title>Caf&#233; \u0007&amp; dam</title><x:y>1</x:y></item>",
            })
    void brokenXmlIsReadAndNoted(String item) {
        var reading = Wires.legible(reader("rss"), RSS.formatted(item).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.value().headline()).contains("Café & dam");
        assertThat(reading.notes()).isNotEmpty();
    }

    @Test
    void documentTypesAndTheirEntitiesAreNotLookedAt() {
        var bomb =
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        var text = RSS.formatted("<item><guid>1</guid><title>Dam &b; &f;</title></item>")
                .replace("<rss", bomb + "<rss");
        var item = Wires.one(reader("rss"), text);
        assertThat(item.headline().orElseThrow())
                .doesNotContain("aaaa")
                .doesNotContain("root:")
                .startsWith("Dam");
        var old =
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n"
                        + "<rss version=\"0.91\"><channel><title>H</title><item><title>Caf&eacute;</title><link>https://x.example/</link></item></channel></rss>";
        assertThat(Wires.one(reader("rss"), old).headline()).contains("Café");
    }

    @Test
    void lyingEncodingIsFoundOut() {
        var text = RSS.formatted(
                "<item><guid>1</guid><title>Голосование о плотине отложено до понедельника</title></item>");
        assertThat(Wires.one(reader("rss"), text.getBytes(Charset.forName("windows-1251")))
                        .headline())
                .contains("Голосование о плотине отложено до понедельника");
    }

    @Test
    void rdfItemsStandBesideTheChannel() {
        var text = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://h.example/"><title>H</title></channel>
                <item rdf:about="https://h.example/1"><title>Dam</title><link>https://h.example/1</link><dc:date>2026-11-23T10:15:00+04:00</dc:date><description>One.</description></item></rdf:RDF>
                """;
        var item = Wires.one(reader("rss"), text);
        assertThat(item.format()).isEqualTo("rss 1.0");
        assertThat(item.guid()).isEqualTo("https://h.example/1");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:15:00+04:00"));
        assertThat(texts(item)).containsExactly("One.");
    }

    @Test
    void atomEntryIsReadWholeAndATombstoneIsAWithdrawal() {
        var text = """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="fr"><id>f</id><title>H</title><updated>2026-11-23T10:15:00Z</updated><author><name>Harbour</name></author>
                <entry xml:lang="en"><id>e1</id><title type="html">Dam &amp;amp; bridge</title><updated>2026-11-23T11:15:00Z</updated><published>2026-11-23T10:15:00Z</published><rights>Free.</rights>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
                <at:deleted-entry ref="e2" when="2026-11-23T12:00:00Z"><at:comment>Not genuine.</at:comment></at:deleted-entry></feed>
                """;
        var items = Wires.all(reader("atom"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(items.getFirst().headline()).contains("Dam & bridge");
        assertThat(texts(items.getFirst())).containsExactly("One.", "Two.");
        assertThat(items.getFirst().provider()).contains("Harbour");
        assertThat(items.getFirst().usageTerms()).contains("Free.");
        assertThat(items.getFirst().firstCreated()).contains(OffsetDateTime.parse("2026-11-23T10:15:00Z"));
        assertThat(items.getFirst().language().orElseThrow().tag()).isEqualTo("en");
        assertThat(items.get(1).release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(items.get(1).publicNote()).contains("Not genuine.");
    }

    @Test
    void emptyFeedHasNoItems() {
        assertThat(reader("rss").read(RSS.formatted("").getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .isEmpty();
    }

    @Test
    void hostileDepthIsNoHarm() {
        var deep = RSS.formatted("<item><guid>1</guid><title>Dam</title>" + "<a>".repeat(50_000) + "</item>");
        assertThat(reader("rss").read(deep.getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .isNotEmpty();
    }

    @Test
    void elementsOfXhtmlMayHaveAPrefix() {
        var item = Wires.one(reader("atom"), """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><id>f</id><title>H</title><updated>2026-11-23T10:15:00Z</updated>
                <entry><id>e</id><title>Dam holds</title><updated>2026-11-23T10:15:00Z</updated><summary type="xhtml"><h:div>It holds.</h:div></summary>
                <content type="xhtml"><h:div><h:p>The dam holds.</h:p><h:p>It rained.</h:p></h:div></content></entry></feed>""");
        assertThat(texts(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.standfirst()).contains("It holds.");
    }

    @Test
    void everyCaseOfTheFeedValidatorGivesAReading() {
        int legible = 0;
        for (var file : Wires.files("samples/feeds")) {
            for (var reading : WireReaders.read(Wires.bytes(file), Wires.AGREEMENT)) {
                switch (reading) {
                    case Reading.Legible<NewsItem> _ -> legible++;
                    case Reading.Unreadable<NewsItem>(var where, var why) ->
                        assertThat(List.of(where, why)).doesNotContain("");
                }
            }
        }
        assertThat(legible).isGreaterThan(900);
    }

    private static NewsItem rss(String item) {
        return Wires.one(reader("rss"), RSS.formatted(item));
    }

    private static WireReader reader(String name) {
        return WireReaders.named(name).orElseThrow();
    }
}
