package org.writethru.wire.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.Status;
import org.writethru.wire.telex.TelexReadings;

class Iptc7901ReaderTest {
    private static final String STORY =
            "junk\n{SYN}{SOH}hbr0123 3 pl 275 hbr 0543\nPolitics/Vessa/Dam/1st Lead/\n{STX}Vote on dam delayed until Monday, says\nthe chair =\n"
                    + "By Ana Orel, hbr\n   Lenna (hbr) - The council put off the vote on the Vessa dam until\nFriday, its chair said.  It is the {DEL}{DEL}third.\n"
                    + "   \"We decide on Monday,\" she said on a short-\nterm basis.\n* * * *\nThe following information is not for publication\n"
                    + "## Editorial contacts\n- Ana Orel, tel 123\nhbr wsz jln npr\n{ETX}131137 GMT Nov 13\n{EOT}\n";

    @Test
    void everyPartOfAStoryIsFound() {
        var item = read(STORY);
        assertThat(item.slug()).contains("Politics/Vessa/Dam");
        assertThat(item.keywords()).containsExactly("Politics", "Vessa", "Dam", "1st Lead");
        assertThat(item.version()).contains(2L);
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
        assertThat(item.urgency()).contains(new Urgency(3));
        assertThat(item.provider()).contains("hbr");
        assertThat(item.headline()).contains("Vote on dam delayed until Monday, says the chair");
        assertThat(item.byline()).contains("Ana Orel, hbr");
        assertThat(item.dateline()).contains("Lenna (hbr)");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.internalNote().orElseThrow())
                .contains("Ana Orel, tel 123")
                .doesNotContain("wsz");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-13T11:37Z"));
        assertThat(TelexReadings.paragraphs(item))
                .containsExactly(
                        "The council put off the vote on the Vessa dam until Friday, its chair said. It is the third.",
                        "\"We decide on Monday,\" she said on a short-term basis.");
    }

    @ParameterizedTest
    @CsvSource({
        "Dam/, 1, PUBLISHED", "Dam/2nd Ld-Writethru/, 3, UPDATED", "'Dam,3rdlead', 4, UPDATED",
                "Dam/UPDATE 2/, 3, UPDATED",
        "Dam/LEAD/, 2, UPDATED", "Dam/CORRECTION TAKE 4/, 4, CORRECTED", "Dam (CORRECTION), 2, CORRECTED",
                "Дамба/исправление/, 2, CORRECTED",
        "Dam/Kill/, 2, WITHDRAWN", "Police-Kill-Dam, 1, PUBLISHED", "Lead-paint/, 1, PUBLISHED",
                "Dam/1st Add/, 1, PUBLISHED",
        "Dam/Writethru/, 2, UPDATED", "Dam/1. Zusammenfassung/, 2, UPDATED"
    })
    void keywordLineSaysVersionAndRelease(String keyword, long version, Kind release) {
        var item = read(STORY.replace("Politics/Vessa/Dam/1st Lead/", keyword), Charset.forName("windows-1251"));
        assertThat(item.version()).contains(version);
        assertThat(item.release()).isEqualTo(release);
        assertThat(item.status()).isEqualTo(release == Kind.WITHDRAWN ? Status.CANCELED : Status.USABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "EMBARGOED UNTIL 1800 GMT Nov 23, 2026-11-23T18:00Z",
        "Sperrfrist: 24.11.2026 10:00 MEZ, 2026-11-24T10:00+01:00",
        "Эмбарго до 24 ноября 10:00 мск, 2026-11-24T10:00+03:00",
        "HOLD FOR RELEASE at noon,",
        "EMBARGOED until the speech is held,"
    })
    void embargoInWordsHolds(String words, @org.jspecify.annotations.Nullable String until) {
        var item =
                read(STORY.replace("By Ana Orel, hbr", words + "=\nBy Ana Orel, hbr"), Charset.forName("windows-1251"));
        assertThat(item.embargo())
                .contains(new Embargo(Optional.ofNullable(until).map(OffsetDateTime::parse)));
        assertThat(item.internalNote().orElseThrow()).contains(words);
        assertThat(TelexReadings.paragraphs(item)).hasSize(2);
    }

    @Test
    void tradeEmbargoIsNone() {
        assertThat(read(STORY.replace("   \"We", "   Embargo on arms for Vessa goes on.\n   \"We"))
                        .embargo())
                .isEmpty();
    }

    @Test
    void missingStxIsForgiven() {
        assertThat(TelexReadings.paragraphs(read(STORY.replace("{STX}", ""))))
                .isEqualTo(TelexReadings.paragraphs(read(STORY)));
    }

    @Test
    void missingSohIsForgiven() {
        assertThat(read(STORY.replace("{SYN}{SOH}", "")).guid())
                .isEqualTo(read(STORY).guid());
    }

    @Test
    void missingEtxIsForgiven() {
        var item = read(STORY.replace("{ETX}131137 GMT Nov 13\n", ""));
        assertThat(TelexReadings.paragraphs(item)).hasSize(2);
    }

    @Test
    void ringSignalsAreNoCopy() {
        var ring = "ZCZC HBR123\n" + STORY.substring(STORY.indexOf("{SOH}")).replace("{EOT}", "NNNN");
        var readings =
                new Iptc7901Reader().read(TelexReadings.bytes(ring + "\n\n" + ring), TelexReadings.NOTHING_AGREED);
        assertThat(readings)
                .hasSize(2)
                .allMatch(reading -> TelexReadings.legible(reading)
                        .value()
                        .guid()
                        .equals(read(STORY).guid()));
    }

    @Test
    void ringWithoutControlBytesIsRead() {
        var item = read(
                "ZCZC\nhbr0123 3 pl 275\nPolitics/Dam/\nVote on dam delayed =\n   Lenna (hbr) - It was put off.\nNNNN\n");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(TelexReadings.paragraphs(item)).containsExactly("It was put off.");
    }

    @Test
    void messagesAfterEachOtherAreItemsAndTheEndOfAnotherIsTold() {
        var tail = "the rest of a story whose beginning is not in this capture at all.\n{ETX}131136 GMT Nov 13\n{EOT}";
        var readings = new Iptc7901Reader()
                .read(TelexReadings.bytes(tail + STORY + STORY.replace("0123", "0124")), TelexReadings.NOTHING_AGREED);
        assertThat(readings).hasSize(2);
        assertThat(TelexReadings.legible(readings.getFirst()).notes())
                .anyMatch(note -> note.contains("whose beginning is not here"));
    }

    @Test
    void doubledLineEndsSayNothing() {
        var text = TelexReadings.bytes(STORY);
        var doubled = new String(text, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TelexReadings.paragraphs(TelexReadings.one("iptc7901", doubled, TelexReadings.NOTHING_AGREED)
                        .value()))
                .isEqualTo(TelexReadings.paragraphs(read(STORY)));
    }

    @Test
    void paragraphsMayBeDividedByEmptyLines() {
        var item = read(
                "{SOH}hbr0001 4 pl 20\nDam/\n{STX}Vote on dam delayed\n\nLENNA, 13 ноября. /ХБР/. The vote was\nput off.\n\nIt is the\nthird time.\n\n30\n{ETX}131137 GMT Nov\n{EOT}",
                Charset.forName("windows-1251"));
        assertThat(TelexReadings.paragraphs(item)).containsExactly("The vote was put off.", "It is the third time.");
        assertThat(item.dateline()).contains("LENNA, 13 ноября. /ХБР/");
    }

    @Test
    void alignedColumnsAreATable() {
        var item = read(STORY.replace(
                "   \"We", "\nGate      Level   Flow\nOne       4 m     12\nTwo       5 m     3\n\n   \"We"));
        assertThat(item.copy().blocks().get(1)).isInstanceOf(Block.Table.class);
        assertThat(item.copy().blocks().get(1).plain()).isEqualTo("Gate\tLevel\tFlow\nOne\t4 m\t12\nTwo\t5 m\t3");
    }

    @Test
    void bytesOutsideTheAgreedSetAreCounted() {
        var bytes = TelexReadings.bytes(STORY.replace("third", "th\u00e9\u00e9rd"));
        var reading = TelexReadings.one("iptc7901", bytes, TelexReadings.agreed(StandardCharsets.US_ASCII));
        assertThat(reading.notes()).anyMatch(note -> note.startsWith("2 bytes are no characters of US-ASCII"));
    }

    @Test
    void tooLongMessageIsSkippedAndTheNextOneRead() {
        var huge = "{SOH}hbr0001 4 pl 20\nDam/\n{STX}" + "   word word\n".repeat(100_000);
        var readings =
                new Iptc7901Reader().read(TelexReadings.bytes(huge + STORY.substring(5)), TelexReadings.NOTHING_AGREED);
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst()).isInstanceOf(Unreadable.class);
        assertThat(TelexReadings.legible(readings.getLast()).value()).isEqualTo(read(STORY));
    }

    @Test
    void correctionNoteIsPublic() {
        var item = read(STORY.replace("By Ana", "(Corrects day in first paragraph)=\nBy Ana"));
        assertThat(item.publicNote()).contains("Corrects day in first paragraph");
    }

    private static NewsItem read(String message) {
        return read(message, StandardCharsets.ISO_8859_1);
    }

    private static NewsItem read(String message, Charset charset) {
        return TelexReadings.one("iptc7901", TelexReadings.bytes(message, charset), TelexReadings.NOTHING_AGREED)
                .value();
    }

    /** As agencies save their wire as text files: no control bytes, the version below the keywords, no zone in the date-time group. */
    @Test
    void textFileWithoutControlBytesIsRead() {
        var item = read(
                "hbe00075 3 i 210    hbr 1003\n\n/politics/dam/vote/\n2ND LEAD\nVote on dam is put off again\nBy Ana Orel, hbr  =\n \n"
                        + "Lenna (hbr) - The council put off the vote on the\ndam.\n\nIt meets again on Friday.\n\nhbr ao mk\n\n221137 Nov 26\n");
        assertThat(item.headline()).contains("Vote on dam is put off again");
        assertThat(item.version()).contains(3L);
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
        assertThat(item.byline()).contains("Ana Orel, hbr");
        assertThat(item.dateline()).contains("Lenna (hbr)");
        assertThat(item.versionCreated()).contains(java.time.OffsetDateTime.parse("2026-11-22T11:37Z"));
        assertThat(TelexReadings.paragraphs(item))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Friday.");
    }
}
