package org.writethru.wire.anpa1312;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Published;
import org.writethru.wire.telex.TelexReadings;

class Anpa1312ReaderTest {
    private static final String STORY =
            "{SYN}{SYN}{SOH}v0220{US}hbr--{LF}u i{DC3}{DC1} BC-Dam 1stLd-Writethru v0119 11-13 0283\n"
                    + "{STX}^BC-Dam, 1st Ld-Writethru, v0119,283<\n^Vote on dam<\n^delayed again<\n^EDS: UPDATES with quote;\npicks up 3rd graf.<\n"
                    + "^By ANA OREL=\n^Harbour Writer=\n"
                    + "{DEL}\tPORT LENNA (HBR) -- The{DLE}council put off the vote on the\nVessa dam.\n\tIt was a well-\nknown delay.\n"
                    + "^A second dam<\n\tThe second dam is older.\n{BS}Gate    Level\n{BS}One     4 m\n\t-0-\n"
                    + "\t   {ETX}HBR-PL-11-13-26 1420EST<\n\n{FF}\n{EOT}";

    @Test
    void capturesOfOneNineNineFourAreRead() {
        var items = items("testfile.ap", "1994-04-29T00:00:00Z");
        assertThat(items.stream().map(item -> item.slug().orElseThrow()))
                .containsExactly(
                        "AP-HI--2ndSportsMinute", "AP-SJV--NewsWatch", "AP-NV--RNO-NevadaTempera", "BC-GamingRoundup");
        assertThat(items.stream().map(NewsItem::guid)).doesNotHaveDuplicates();
        assertThat(items.stream().map(NewsItem::version))
                .allMatch(version -> version.equals(java.util.Optional.of(1L)));
        assertThat(items.get(0).versionCreated()).contains(OffsetDateTime.parse("1994-04-28T14:20-04:00"));
        assertThat(items.get(2).copy().blocks()).hasSize(1).allMatch(block -> block instanceof Block.Table);
        assertThat(items.get(3).embargo()).isPresent();
        assertThat(items.get(3).headline().orElseThrow()).startsWith("Clinton Drops");
        assertThat(items.get(3).byline()).contains("The Associated Press");
        assertThat(items.get(3).copy().blocks()).hasSize(11);
        assertThat(items.get(0).copy().blocks()).hasSize(9);
        assertThat(items).allMatch(item -> item.language().orElseThrow().tag().equals("en"));
    }

    @Test
    void capturesOfOneNineNineFiveAreRead() {
        var items = items("testfile.baycity", "1995-04-22T12:00:00Z");
        assertThat(items).hasSize(17);
        assertThat(items.stream().map(item -> item.slug().orElseThrow()).limit(8))
                .containsExactly(
                        "bc-BONES",
                        "bc-AIRPORT",
                        "bc-THREATS",
                        "bc-HOLOGRAMS",
                        "bc-BONES47",
                        "bc-HOLOGRAMS",
                        "bc-DATEBOOK",
                        "bc-DATEBOOK");
        assertThat(items.stream().map(NewsItem::guid)).doesNotHaveDuplicates();
        assertThat(items.stream().filter(item -> item.release() == Kind.UPDATED))
                .hasSize(7);
        assertThat(items.get(0).versionCreated()).contains(OffsetDateTime.parse("1995-04-21T14:22-07:00"));
        assertThat(items.get(0).copy().blocks()).hasSize(7);
        assertThat(items.get(0).internalNote().orElseThrow()).startsWith("CONTACT: ");
        assertThat(items.get(4).copy().blocks()).hasSize(12);
        assertThat(items.get(4).dateline()).contains("LOS GATOS (BCN)");
        assertThat(items).allMatch(item -> item.urgency().orElseThrow().level() == 6);
    }

    private static List<NewsItem> items(String name, String received) {
        var agreement = Agreement.none(ZoneId.of("America/Los_Angeles"), Instant.parse(received));
        return new Anpa1312Reader()
                .read(Published.bytes("samples/anpa1312/" + name), agreement).stream()
                        .map(reading -> TelexReadings.legible(reading).value())
                        .toList();
    }

    @Test
    void everyPartOfAStoryIsFound() {
        var item = read(STORY);
        assertThat(item.slug()).contains("BC-Dam");
        assertThat(item.version()).contains(2L);
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
        assertThat(item.urgency()).contains(new Urgency(3));
        assertThat(item.provider()).contains("HBR");
        assertThat(item.headline()).contains("Vote on dam");
        assertThat(item.standfirst()).contains("delayed again");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(item.dateline()).contains("PORT LENNA (HBR)");
        assertThat(item.internalNote()).contains("EDS: UPDATES with quote; picks up 3rd graf.\nHarbour Writer");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-13T14:20-05:00"));
        assertThat(item.guidDerived()).isTrue();
        assertThat(item.copy().blocks())
                .containsExactly(
                        Block.Paragraph.of("The council put off the vote on the Vessa dam."),
                        Block.Paragraph.of("It was a well-known delay."),
                        new Block.Subhead("A second dam"),
                        Block.Paragraph.of("The second dam is older."),
                        new Block.Table(
                                java.util.Optional.empty(),
                                List.of(),
                                List.of(List.of("Gate", "Level"), List.of("One", "4 m"))));
    }

    @Test
    void retransmissionWithNoiseIsTheSameItem() {
        var noisy = STORY.replace("{SYN}{SYN}{SOH}", "xx{DEL}\n{SYN}{SYN}{DEL}{SOH}")
                .replace("{FF}", "{FF}{FF}");
        assertThat(read(noisy).guid()).isEqualTo(read(STORY).guid());
        assertThat(read(STORY.replace("v0220", "v0221")).guid())
                .isNotEqualTo(read(STORY).guid());
    }

    @Test
    void messageWithoutEndCostsNothingButItself() {
        var cut = STORY.substring(0, STORY.indexOf("{BS}"));
        var readings = new Anpa1312Reader().read(TelexReadings.bytes(cut + STORY), TelexReadings.NOTHING_AGREED);
        assertThat(readings).hasSize(2);
        assertThat(TelexReadings.paragraphs(
                        TelexReadings.legible(readings.get(1)).value()))
                .hasSize(5);
    }

    @Test
    void parityIsTakenOff() {
        var bytes = TelexReadings.bytes(STORY);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] |= (byte) (Integer.bitCount(bytes[at]) % 2 == 1 ? 0x80 : 0);
        }
        assertThat(TelexReadings.one("anpa1312", bytes, TelexReadings.NOTHING_AGREED)
                        .value())
                .isEqualTo(read(STORY));
    }

    @Test
    void killIsAWithdrawal() {
        var item = read("{SYN}{SYN}{SOH}v0300{US}hbr--{LF}b i{DC3}{DC1} BC-Dam Kill v0220 11-13 0020\n"
                + "{STX}^BC-Dam, KILL<\n^Eds: Kill BC-Dam, v0220.<\n{ETX}HBR-PL-11-13-26 1520EST<\n{EOT}");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.copy().blocks()).isEmpty();
        assertThat(item.internalNote().orElseThrow()).contains("Kill BC-Dam, v0220");
    }

    private static NewsItem read(String message) {
        return TelexReadings.one("anpa1312", TelexReadings.bytes(message), TelexReadings.NOTHING_AGREED)
                .value();
    }

    /** As agencies save their wire as text files: the control bytes are gone, the marks of head lines are not. */
    @Test
    void textFileWithoutControlBytesIsRead() {
        var bytes = TelexReadings.bytes(
                "v0312-----\nr z BC-HBR--Dam-Vote 1stLd-Writethru   11-20 0283\n^BC-HBR--Dam-Vote, 1st Ld-Writethru,283< \n^Vote on dam is put off< \n"
                        + "^HBR Photo HBRX101, HBRX102< \n^Eds: Updates with quote.< \n^The council waits until Friday.< \n^By ANA OREL= \n^Harbour Writer= \n"
                        + "\t   The council put off the vote. \n\t   ``We wait,'' it said. \n\n\t   HBR-PL-11-20-26 0411GMT<\n");
        var item = TelexReadings.one("anpa1312", bytes, TelexReadings.NOTHING_AGREED)
                .value();
        assertThat(item.headline()).contains("Vote on dam is put off");
        assertThat(item.standfirst()).contains("The council waits until Friday.");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(item.version()).contains(2L);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-20T04:11Z"));
        assertThat(item.internalNote().orElseThrow()).contains("HBRX101", "Updates with quote");
        assertThat(TelexReadings.paragraphs(item))
                .containsExactly("The council put off the vote.", "``We wait,'' it said.");
    }

    @Test
    void headingOfATextFileMayLackTheNumberOfWords() {
        var bytes = TelexReadings.bytes(
                "s0284-----\nr s BC-HBR--RegattaGlance     08-18 \n^BC-HBR--Regatta Glance<\n^Regatta Glance=\n^By The Harbour Press=\n"
                        + "^Saturday's Races=\n\t   Lenna 6, Vessa 5\n\t   Orel 4, Tarn 3\n\n\t   HBR-PL-08-18-26 2017GMT<\n");
        var item = TelexReadings.one("anpa1312", bytes, TelexReadings.NOTHING_AGREED)
                .value();
        assertThat(item.headline()).contains("Regatta Glance");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-08-18T20:17Z"));
        assertThat(TelexReadings.paragraphs(item)).contains("Lenna 6, Vessa 5", "Orel 4, Tarn 3");
        assertThat(new Anpa1312Reader().recognises(Beginning.of(bytes))).isTrue();
    }

    /** As archives keep it: the date-time group stands above, and no sign marks the head lines. */
    @Test
    void groupAboveTheHeadingIsThatOfTheText() {
        var bytes = TelexReadings.bytes(
                "HBR-PL-11-20-26 0411GMT\nu a AM-Dam 4thLd-Writethru a0800 11-20 0283\nAM-Dam, 4th Ld-Writethru, a0800,283\nVote on Dam Is Put Off\n"
                        + "Eds: SUBS 5th graf to update; picks up 6th graf: `The council ...\nLaserPhotos PL3, PL4\nBy ANA OREL\nHarbour Press Writer\nPORT LENNA (HBR)\n"
                        + "The council put off the vote on the dam until Monday, its chair\nsaid in the harbour.\n");
        var item = TelexReadings.one("anpa1312", bytes, TelexReadings.NOTHING_AGREED)
                .value();
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-20T04:11Z"));
        assertThat(item.provider()).contains("HBR");
        assertThat(item.headline()).contains("Vote on Dam Is Put Off");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(item.dateline()).contains("PORT LENNA (HBR)");
        assertThat(item.internalNote().orElseThrow()).contains("SUBS 5th graf", "LaserPhotos PL3, PL4");
        assertThat(TelexReadings.paragraphs(item))
                .containsExactly(
                        "The council put off the vote on the dam until Monday, its chair said in the harbour.");
    }
}
