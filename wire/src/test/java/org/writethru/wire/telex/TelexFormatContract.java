package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Copy;
import org.writethru.story.Release.Published;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.Written;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.text.Transliteration;

/** What both formats of teleprinter lines keep. */
public interface TelexFormatContract extends SubscriberFormatContract {
    /** It written with a number on the line. */
    Written numbered(Outgoing outgoing, Serial serial);

    /** What the format itself cannot carry of a story in English. */
    List<String> ownNotes();

    /** Text without the signs that steer the line. */
    String escaped(String text);

    @Override
    default Charset charset() {
        return StandardCharsets.US_ASCII;
    }

    @Override
    default String words(byte[] written) {
        return new String(written, StandardCharsets.US_ASCII)
                .replaceAll("\r\n(?:   |[\t^])", "\n")
                .replace("\r\n", " ");
    }

    @Override
    default String spelled(String text) {
        var spelled = new Transliteration(StandardCharsets.US_ASCII)
                .fitting(text)
                .replaceAll("\\s+", " ")
                .strip();
        return escaped(spelled);
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
    default void agreedCharacterSetIsWrittenByteForByteAsEver(String name, String charset) {
        var story = named(name);
        var plain = Outgoings.of(story);
        var outgoing = new Outgoing(
                plain.story(),
                plain.house(),
                plain.addresses(),
                Optional.empty(),
                Optional.of(Charset.forName(charset)));
        var written = format().write(outgoing);
        Golden.check(
                "wire-%s/%s-%s.%s".formatted(format().name(), name, charset.toLowerCase(Locale.ROOT), ending()),
                written.bytes());
        assertThat(new String(written.bytes(), Charset.forName(charset))).doesNotContain("\uFFFD");
    }

    @Test
    default void whatTheCharacterSetLacksIsToldAndNeverSilent() {
        assertThat(format().write(Outgoings.of(Stories.dam(1))).notes()).isEqualTo(ownNotes());
        assertThat(format().write(Outgoings.of(named("cyrillic"))).notes())
                .anyMatch(note -> note.startsWith("US-ASCII lacks ") && note.contains("written with others"));
        assertThat(format().write(Outgoings.of(named("arabic"))).notes())
                .anyMatch(note -> note.contains("a question mark stands for each"));
    }

    @Test
    default void embargoStandsInWords() {
        var written = words(format().write(Outgoings.embargoed(Stories.dam(1), Instant.parse("2026-11-05T06:00:00Z")))
                .bytes());
        assertThat(written).contains("EMBARGOED UNTIL 5 Nov 2026 06:00 GMT");
    }

    @Test
    default void numberOnTheLineMayBeGiven() {
        var outgoing = Outgoings.of(Stories.dam(1));
        var numbered = numbered(outgoing, new Serial(42)).bytes();
        assertThat(numbered).isNotEqualTo(format().write(outgoing).bytes());
        assertThat(words(numbered)).contains("0042");
    }

    @Test
    default void copyCannotSteerTheLine() {
        var nasty = "^Head< and NNNN, ZCZC; see\u2028\u0085? \u200f \u00ad";
        var story = Stories.story(
                "nasty0000001",
                List.of(new Published(
                        Stories.at(0),
                        Stories.filing(
                                "en",
                                "nasty",
                                "x " + nasty.replace("\u0085", ""),
                                Copy.of(nasty.replace("\u0085", ""))))));
        for (var charset :
                new String[] {"US-ASCII", "windows-1252", "UTF-8", "UTF-16", "IBM037", "ISO-2022-JP", "GB18030"}) {
            var plain = Outgoings.of(story);
            var written = format().write(new Outgoing(
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
