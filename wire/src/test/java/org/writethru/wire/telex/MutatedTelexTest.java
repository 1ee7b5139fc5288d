package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writethru.wire.WireFormats;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Effort;
import org.writethru.wire.sample.Mutations;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

/**
 * Messages with bytes changed, cut out, doubled and moved: whatever is read, nothing is thrown, nothing takes two seconds. {@code
 * -Dfuzz.inputs=1000000} reads as many.
 */
class MutatedTelexTest {
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final List<String> SPICES = List.of(
            "{SOH}",
            "{STX}",
            "{ETX}",
            "{EOT}",
            "{SYN}{SYN}{SOH}",
            "\n",
            "{LF}{LF}",
            "\t",
            "   ",
            "{BS}",
            "{DEL}{DEL}",
            "ZCZC ",
            "NNNN\n",
            "^",
            "<",
            "=",
            "{US}",
            "{DC3}{DC2}",
            "KILL/",
            "1st Ld",
            "EMBARGOED UNTIL 99 Nov",
            "By A B\n",
            "LENNA (dpa) - ",
            "999999 GMT Xyz",
            "310299 GMT Feb 99",
            "13-45-99 9999EST",
            "\u00ff",
            "\u0000",
            "(((((",
            "2nd ",
            "a   b   c\n",
            "Eds: ",
            "STORY x take 1 2 en",
            "The following information is not for publication\n",
            "12345678901234567890 ");

    @Test
    void nothingIsThrownAndNothingHangs() {
        int inputs = Integer.getInteger("fuzz.inputs", 4_000);
        var random = new Random(7_901);
        var spices = SPICES.stream().map(TelexReadings::bytes).toList();
        var mutations = new Mutations(seeds(), spices);
        for (int count = 0; count < inputs; count++) {
            var mutated = mutations.next(random);
            for (var name : List.of("iptc7901", "anpa1312")) {
                var start = Effort.from();
                var readings = WireReaders.named(name).orElseThrow().read(mutated, TelexReadings.NOTHING_AGREED);
                start.within(MOST, "input %d, %s".formatted(count, name));
                assertThat(readings).isNotEmpty();
            }
        }
    }

    @Test
    void largestInputsOfOneKindOfByteAreReadInTime() {
        for (var unit : List.of(
                "\u0001",
                "\u0002\u0003",
                "a",
                " ",
                "\n",
                "a   b\r\n",
                "(",
                "/",
                "\t\n",
                "^\n",
                "\b\r\n",
                "12345",
                "=\n",
                "-\n",
                "ZCZC\n",
                "\u0001abc0123 4 a 1\r\n\u0002",
                "A (",
                "1st ",
                "a-",
                "\u00ff",
                "EMBARGO ",
                "\u0001a0001\u001fb\nr a \u0013\u0011 ")) {
            var bytes = unit.repeat(1_000_000 / unit.length()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            for (var name : List.of("iptc7901", "anpa1312")) {
                for (var start : List.of(
                        "",
                        "\u0001dpa0123 4 pl 275\r\nx/\r\n\u0002",
                        "\u0016\u0016\u0001a0043\u001fbagm-\nd n \u0013\u0011 x 04-21 0277\r\n\u0002^")) {
                    var whole = joined(start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), bytes);
                    var begun = Effort.from();
                    assertThat(WireReaders.named(name).orElseThrow().read(whole, TelexReadings.NOTHING_AGREED))
                            .isNotEmpty();
                    begun.within(MOST.multipliedBy(5), unit + start);
                }
            }
        }
    }

    private static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        for (var format : List.of("iptc7901", "anpa1312")) {
            for (var story : Stories.all().values()) {
                var plain = Outgoings.of(story);
                for (var charset : List.of("US-ASCII", "windows-1251", "UTF-8")) {
                    seeds.add(WireFormats.named(format)
                            .orElseThrow()
                            .write(new org.writethru.wire.Outgoing(
                                    plain.story(),
                                    plain.house(),
                                    plain.addresses(),
                                    plain.embargo(),
                                    java.util.Optional.of(Charset.forName(charset))))
                            .bytes());
                }
            }
        }
        seeds.add(joined(seeds.get(0), joined(seeds.get(4), seeds.get(40))));
        return seeds;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
