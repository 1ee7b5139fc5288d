package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** The lines that rings and their services put above and below copy. */
class LinesOfRingsTest {
    private static final String END = "\n\n\t   {ETX}HB-WF-11-03-26 1415GMT<\n{EOT}";

    @Test
    void keywordInFullHasNoNumberOfWords() {
        var item = anpa("V4644{US}-----\nr e {DC3}{DC1} HB-Top-Harbour-Headlines     11-03 0121\n"
                + "{STX}^HB-Top-Harbour-Headlines of Noon,0176<\n^Top harbour news<\n\t   The ferry is late.");
        assertThat(item.slug()).contains("HB-Top-Harbour-Headlines of Noon");
    }

    @Test
    void bracketsBelowTheKeywordsAreForEditors() {
        var item = read("\u0001hbr0123 4 rs 46  hbr 0027\r\n\r\nDam/Vote/\r\n(Achtung)\r\n\u0002Vote put off =\r\n\r\n"
                + "   Lenna (hbr) - The council put off the vote.\r\n\u0003\r\n031415 GMT Nov 26\r\n\u0004");
        assertThat(item.slug()).contains("Dam/Vote");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.internalNote()).contains("(Achtung)");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
    }

    private static NewsItem anpa(String text) {
        return Wires.one(
                WireReaders.named("anpa1312").orElseThrow(), TelexReadings.bytes("{SYN}{SYN}{SOH}" + text + END));
    }

    private static NewsItem read(String wire) {
        var bytes = wire.getBytes(StandardCharsets.UTF_8);
        return Wires.one(WireReaders.recognising(bytes).orElseThrow(), bytes);
    }
}
