package org.writethru.wire.anpa1312;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Copy;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.WireFormat;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.telex.Serial;
import org.writethru.wire.text.Transliteration;

class Anpa1312Test implements SubscriberFormatContract {
    private final Anpa1312 format = new Anpa1312();

    @Override
    public WireFormat format() {
        return format;
    }

    @Override
    public Charset charset() {
        return StandardCharsets.US_ASCII;
    }

    @Override
    public String ending() {
        return "anpa";
    }

    @Override
    public String words(byte[] written) {
        return new String(written, StandardCharsets.US_ASCII)
                .replaceAll("\r\n(?:   |[\t^])", "\n")
                .replace("\r\n", " ");
    }

    /** What is looked for is looked for as it is spelled in ISO 646. */
    @Override
    @Test
    public void noWordOfAWithdrawnStoryIsWritten() {
        var stories = new GeneratedStories(8);
        int withdrawn = 0;
        for (int count = 0; count < 500; count++) {
            var story = stories.next();
            if (story.takes().getLast().release() instanceof Withdrawn(var _, var _, var reason)) {
                var written = words(format.write(Outgoings.of(story)).bytes());
                assertThat(written).contains(spelled(reason.lines().findFirst().orElseThrow()));
                story.takes().stream()
                        .flatMap(take -> take.release() instanceof WithCopy told
                                ? java.util.stream.Stream.of(
                                        spelled(told.filing().headline()))
                                : java.util.stream.Stream.empty())
                        .filter(headline ->
                                headline.length() > 8 && !spelled(reason).contains(headline))
                        .forEach(headline -> assertThat(written).doesNotContain(headline));
                withdrawn++;
            }
        }
        assertThat(withdrawn).isGreaterThan(20);
    }

    private static String spelled(String text) {
        var spelled = new Transliteration(StandardCharsets.US_ASCII)
                .fitting(text)
                .replaceAll("\\s+", " ")
                .strip();
        return spelled.replace('<', '[').replace('>', ']');
    }

    @ParameterizedTest
    @CsvSource({
        "cyrillic, windows-1251",
        "cyrillic, KOI8-R",
        "cyrillic, IBM866",
        "arabic, windows-1256",
        "armenian, UTF-8",
        "azerbaijani-emoji, windows-1254",
        "every-block, windows-1252"
    })
    void agreedCharacterSetIsWrittenByteForByteAsEver(String name, String charset) {
        var story = named(name);
        var plain = Outgoings.of(story);
        var outgoing = new Outgoing(
                plain.story(),
                plain.house(),
                plain.addresses(),
                Optional.empty(),
                Optional.of(Charset.forName(charset)));
        var written = format.write(outgoing);
        Golden.check(
                "wire-anpa1312/%s-%s.anpa".formatted(name, charset.toLowerCase(java.util.Locale.ROOT)),
                written.bytes());
        assertThat(new String(written.bytes(), Charset.forName(charset))).doesNotContain("\uFFFD");
    }

    @Test
    void whatTheCharacterSetLacksIsToldAndNeverSilent() {
        assertThat(format.write(Outgoings.of(Stories.dam(1))).notes())
                .containsExactly("The urgency 5 is sent as the priority r.");
        assertThat(format.write(Outgoings.of(named("cyrillic"))).notes())
                .anyMatch(note -> note.startsWith("US-ASCII lacks ") && note.contains("written with others"));
        assertThat(format.write(Outgoings.of(named("arabic"))).notes())
                .anyMatch(note -> note.contains("a question mark stands for each"));
    }

    @Test
    void embargoStandsInWords() {
        var written = words(format.write(Outgoings.embargoed(Stories.dam(1), Instant.parse("2026-11-05T06:00:00Z")))
                .bytes());
        assertThat(written).contains("EMBARGOED UNTIL 5 Nov 2026 06:00 GMT");
    }

    @Test
    void numberOnTheLineMayBeGiven() {
        var outgoing = Outgoings.of(Stories.dam(1));
        assertThat(format.write(outgoing, 'v', new Serial(42)).bytes())
                .isNotEqualTo(format.write(outgoing).bytes());
        assertThat(words(format.write(outgoing, 'v', new Serial(42)).bytes())).contains("v0042");
    }

    @Test
    void copyCannotSteerTheLine() {
        var nasty = "^Head< and NNNN, ZCZC; see\u2028\u0085? \u200f \u00ad";
        var story = Stories.story(
                "nasty0000001",
                java.util.List.of(new Published(
                        Stories.at(0),
                        Stories.filing(
                                "en",
                                "nasty",
                                "x " + nasty.replace("\u0085", ""),
                                Copy.of(nasty.replace("\u0085", ""))))));
        for (var charset :
                new String[] {"US-ASCII", "windows-1252", "UTF-8", "UTF-16", "IBM037", "ISO-2022-JP", "GB18030"}) {
            var plain = Outgoings.of(story);
            var written = format.write(new Outgoing(
                    story, plain.house(), plain.addresses(), Optional.empty(), Optional.of(Charset.forName(charset))));
            for (byte control : new byte[] {1, 2, 3, 4}) {
                assertThat(count(written.bytes(), control))
                        .as(charset + " " + control)
                        .isEqualTo(1);
            }
            assertThat(new String(written.bytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("NNNN")
                    .doesNotContain("ZCZC");
        }
    }

    private static Story named(String name) {
        return Objects.requireNonNull(Stories.all().get(name));
    }

    private static int count(byte[] bytes, byte wanted) {
        int count = 0;
        for (byte each : bytes) {
            count += each == wanted ? 1 : 0;
        }
        return count;
    }
}
