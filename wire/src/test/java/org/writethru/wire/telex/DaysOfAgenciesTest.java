package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;

/** Messages as archives of agencies keep them, a day in one text. */
class DaysOfAgenciesTest {
    private static final String FIRST = """
            [03-NOV-26  00:00]

            HBR001 3 POL 0070 E HARBOUR-0001
            DAM/
            Vote on dam put off

               LENNA 03/11 (HBR-TNS) = The council put off the vote on the dam
            until Monday, its chair said.

            ./.
            031415 NOV 26
            """;

    private static final String SECOND = """

            HBR002 3 POL 0040 E HARBOUR-0002
            FERRY/
            Ferry is late

               LENNA 03/11 (HBR) = The ferry is late again.
            ./.
            031430 NOV 26
            """;

    @Test
    void headingBelowTheGroupBeginsAMessage() {
        var items = items(FIRST + SECOND);
        assertThat(items.stream().map(item -> item.headline().orElseThrow()))
                .containsExactly("Vote on dam put off", "Ferry is late");
        assertThat(items.stream().map(item -> item.dateline().orElseThrow()))
                .containsExactly("LENNA 03/11 (HBR-TNS)", "LENNA 03/11 (HBR)");
        assertThat(items.stream().map(item -> item.versionCreated().orElseThrow()))
                .containsExactly(OffsetDateTime.parse("2026-11-03T14:15Z"), OffsetDateTime.parse("2026-11-03T14:30Z"));
        assertThat(texts(items.getFirst()))
                .containsExactly("The council put off the vote on the dam until Monday, its chair said.");
        assertThat(texts(items.getLast())).containsExactly("The ferry is late again.");
        assertThat(items.stream().map(NewsItem::guid)).doesNotHaveDuplicates();
    }

    @Test
    void lineLikeAHeadingAmidTheCopyBeginsNone() {
        var items = items(FIRST.replace("./.\n031415", "HBR002 3 POL 0040 is the next message.\n\n./.\n031415"));
        assertThat(items).hasSize(1);
        assertThat(texts(items.getFirst())).contains("HBR002 3 POL 0040 is the next message.");
    }

    @Test
    void figureBelowTheLastColumnGoesOnWithTheTable() {
        var item = items("""
                HBR003 3 SPF 0070 E HARBOUR-0003
                ROWING/
                Results of the harbour race

                   LENNA 03/11 (HBR) = Results of the rowing race in the harbour on Tuesday:

                   Lenna Rowers (Len) - (+) Gulls (Low)                 0-1   0-3
                   Rowers of Vessa (Ves) - (+) Lower Harbour (Low)      2-1   1-3
                   Union of the Port (Por) - (+) Harbour of Older Vessa (Ves) 2-2
                   Gulls of Lenna (Gul) - (+) Port (Por)                1-1   1-0

                ./.
                031415 NOV 26
                """).getFirst();
        assertThat(item.dateline()).contains("LENNA 03/11 (HBR)");
        assertThat(item.copy().blocks()).hasSize(2);
    }

    @Test
    void pointGoesOnWhereItsWordsBegin() {
        var item = items("""
                HBR004 3 POL 0070 E HARBOUR-0004
                AGENDA/
                Agenda of the week

                   LENNA 03/11 (HBR) = The week in the harbour:

                   * The council votes on the dam, if the report of the engineers
                     is there in time
                   * The ferry has its birthday

                ./.
                031415 NOV 26
                """).getFirst();
        assertThat(texts(item))
                .containsExactly(
                        "The week in the harbour:",
                        "* The council votes on the dam, if the report of the engineers is there in time",
                        "* The ferry has its birthday");
    }

    private static List<NewsItem> items(String wire) {
        var bytes = wire.getBytes(StandardCharsets.ISO_8859_1);
        return WireReaders.recognising(bytes).orElseThrow().read(bytes, TelexReadings.NOTHING_AGREED).stream()
                .map(reading -> TelexReadings.legible(reading).value())
                .toList();
    }
}
