package org.writethru.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Release.Published;
import org.writethru.story.Unfit;
import org.writethru.wire.feed.atom.Atom;
import org.writethru.wire.feed.rss.Rss;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;

class XmlCharactersTest {
    /** XML 1.0, production 2. */
    private static boolean legal(int point) {
        return point == 0x9
                || point == 0xA
                || point == 0xD
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    @Test
    void storyHoldsNoCharacterThatXmlForbids() {
        var held = held();
        assertThat(held).hasSizeGreaterThan(1_000_000).allMatch(XmlCharactersTest::legal);
        assertThat(held).contains((int) 'a', 0x0437, 0x0627, 0x1F30A).doesNotContain(0, 0xB, 0x1B, 0xD800, 0xFFFF);
    }

    @Test
    void everyCharacterThatAStoryHoldsComesThroughTheFeeds() {
        var held = held();
        for (int from = 0; from < held.size(); from += 100_000) {
            var text = new StringBuilder();
            held.subList(from, Math.min(held.size(), from + 100_000)).forEach(text::appendCodePoint);
            var copy = new Copy(List.of(Block.Paragraph.of(text.toString())));
            var story = Stories.story(
                    "characters01",
                    List.of(new Published(Stories.at(0), Stories.filing("en", "characters", "Characters", copy))));
            var feed = Feeds.of(story);
            for (var format : List.of(new Atom(), new Rss())) {
                var content = Xml.parse(format.write(feed)).getDocumentElement().getTextContent();
                assertThat(content).contains(feed.entries().getFirst().html().orElseThrow());
            }
            assertThat(Jsoup.parseBodyFragment(feed.entries().getFirst().html().orElseThrow())
                            .body())
                    .isNotNull();
        }
    }

    private static List<Integer> held() {
        var held = new ArrayList<Integer>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(point -> {
            try {
                held.add(Block.Paragraph.of(Character.toString(point)).plain().codePointAt(0));
            } catch (Unfit e) {
                assertThat(e.field()).isEqualTo("text");
            }
        });
        return held;
    }
}
