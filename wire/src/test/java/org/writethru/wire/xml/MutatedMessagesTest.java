package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItemJson;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Effort;
import org.writethru.wire.sample.Messages;
import org.writethru.wire.sample.Mutations;

/**
 * Messages with bytes changed, cut out, doubled and moved, given to each reader of XML whatever they are: nothing is thrown, nothing
 * takes long. {@code -Dfuzz.inputs=1000000} makes it long.
 */
class MutatedMessagesTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_500);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final List<String> READERS = List.of("newsml-g2", "newsml-1", "nitf");
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    private static final List<String> OWN = List.of(
            "<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf baselang='en'><head><docdata management-status='embargoed'><doc-id id-string='h'/>"
                    + "<date.release norm='20261128T130000+0400'/><urgency ed-urg='3'/></docdata></head><body><body.head><hedline><hl1>Dam</hl1></hedline>"
                    + "</body.head><body.content><p>One <em>two</em></p><table><tr><td>1</td><td>2</td></tr></table><pre>a   b\nc   d</pre>"
                    + "<media media-type='image'><media-reference source='a.jpg'/></media></body.content></body></nitf>",
            "<newsMessage><itemSet><newsItem guid='g' version='2'><itemMeta><pubStatus qcode='stat:usable'/><embargoed/><edNote role='x:public'>n</edNote>"
                    + "</itemMeta><contentMeta><headline>Dam</headline><subject qcode='medtop:20000065'/></contentMeta><contentSet><inlineData>"
                    + "<![CDATA[<p>One<br>two</p>]]></inlineData></contentSet></newsItem></itemSet></newsMessage>",
            "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>i</NewsItemId><RevisionId>2</RevisionId><PublicIdentifier>urn:newsml:a:b:i:2"
                    + "</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName='Usable'/></NewsManagement><NewsComponent>"
                    + "<NewsLines><HeadLine>Dam</HeadLine></NewsLines><ContentItem Href='a.jpg'><DataContent>One &lt;b&gt;two&lt;/b&gt;\n\nthree</DataContent>"
                    + "</ContentItem></NewsComponent></NewsItem></NewsML>");

    private static final List<String> SPICES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&#x1;",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE x [",
            "<?xml ?>",
            "\"",
            "'",
            "=",
            "\0",
            "\u00ff",
            "<nitf>",
            "<p>",
            "</p>",
            "<NewsItem>",
            "<newsItem guid='x'>",
            "<br/>",
            "<table>",
            "<td>",
            "<pre>",
            "xml:lang='x'",
            "-",
            "<body.content>",
            "99999999999999999999",
            "20269999T999999Z",
            "\n",
            "   ",
            "<div>".repeat(300),
            "<NewsComponent>".repeat(60));

    @Test
    void nothingIsThrownAndNothingTakesLong() throws IOException {
        var random = new Random(20_261_128);
        var mutations = new Mutations(seeds(), Mutations.bytes(SPICES, StandardCharsets.ISO_8859_1));
        for (int round = 0; round < INPUTS; round++) {
            var message = mutations.next(random);
            for (var name : READERS) {
                read(WireReaders.named(name).orElseThrow(), message, round);
            }
        }
    }

    private static void read(WireReader reader, byte[] message, int round) {
        var start = Effort.from();
        try {
            var readings = reader.read(message, Messages.AGREEMENT);
            assertThat(readings).isNotEmpty();
            readings.forEach(
                    reading -> assertThat(NewsItemJson.write("a", reading)).isNotEmpty());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(
                    "Reader %s, input %d: %s"
                            .formatted(reader.name(), round, new String(message, StandardCharsets.ISO_8859_1)),
                    e);
        }
        start.within(LONGEST, "input %d of %s".formatted(round, reader.name()));
    }

    private static List<byte[]> seeds() throws IOException {
        var seeds = new ArrayList<byte[]>();
        OWN.forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
        for (var folder : List.of("newsml-g2", "newsml-1", "nitf")) {
            if (Files.isDirectory(SAMPLES.resolve(folder))) {
                try (var files = Files.walk(SAMPLES.resolve(folder))) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return seeds;
    }
}
