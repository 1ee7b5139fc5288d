package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.telex.TelexReadings.NOTHING_AGREED;
import static org.writethru.wire.telex.TelexReadings.bytes;
import static org.writethru.wire.telex.TelexReadings.one;
import static org.writethru.wire.telex.TelexReadings.paragraphs;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Status;

/** What agencies set above the text, each line by itself, though no sign or only that of the last line ends it. */
class HeadsOfAgenciesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL KILL KILL =",
                "*** ELIMINAR - ELIMINAR ***\nATENCION REDACCIONES =",
                "(Achtung) Die Meldung über den Damm wird zurückgezogen. Sie\nist nicht belegt. =",
            })
    void aMessageThatTakesAnotherBackIsAWithdrawal(String head) {
        var item = read7901("""
                {SOH}hbr0004 2 pl 40 hbr 0012
                Lenna/Damm/
                {STX}%s

                The story of the dam must not be used. It has not been confirmed.
                {ETX}221510 GMT Nov 26
                {EOT}""".formatted(head));
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.copy().blocks()).isEmpty();
        assertThat(item.internalNote())
                .hasValueSatisfying(note -> assertThat(note).contains("must not be used"));
    }

    @Test
    void kindOfTextAndNoteToEditorsAreNoneOfTheHeadline() {
        var item = read7901("""
                {SOH}hbr0005 4 pl 80 hbr 0013
                Lenna/dam/
                {STX}Correction
                2ND ROUNDUP
                Council puts off vote on the dam
                Eds: corrects the day in the 2nd paragraph
                By Ana Orel, hbr =

                Lenna (hbr) - The council put off its vote on Friday.

                It meets again on Monday.
                {ETX}221510 GMT Nov 26
                {EOT}""");
        assertThat(item.headline()).contains("Council puts off vote on the dam");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.byline()).contains("Ana Orel, hbr");
        assertThat(item.internalNote()).contains("2ND ROUNDUP\nEds: corrects the day in the 2nd paragraph");
        assertThat(paragraphs(item))
                .containsExactly("The council put off its vote on Friday.", "It meets again on Monday.");
    }

    @Test
    void embargoInTheBracketOfTheKindHolds() {
        var item = read7901("""
                {SOH}hbr0006 4 ku 80 hbr 0014
                Lenna/Preis/
                {STX}(KORR-Bericht Sperrfrist 1. Dezember 18.00 Uhr - frei für alle ab
                18.00 Uhr)
                Ein Preis für die Hafenstadt
                (Foto - Archiv) =

                Lenna (hbr) - Die Stadt bekommt einen Preis.
                {ETX}221510 GMT Nov 26
                {EOT}""");
        assertThat(item.headline()).contains("Ein Preis für die Hafenstadt");
        assertThat(item.embargo()).contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-01T18:00Z"))));
        assertThat(item.standfirst()).isEmpty();
    }

    @Test
    void wordsSetWideSayThatItIsALaterVersion() {
        var item = read7901("""
                {SOH}hbn0007 4 bin 40 HBN
                HAVEN-DAM
                {STX}N i e u w  bericht
                Stemming over dam uitgesteld

                LENNA (HBN) - De gemeenteraad heeft de stemming over de dam
                uitgesteld.
                {ETX}221510 nov 26
                {EOT}""");
        assertThat(item.headline()).contains("Stemming over dam uitgesteld");
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
    }

    @Test
    void keywordBelowTheHeadlineWithNotesAndBylineIsRead() {
        var item = read1312("""
                {SYN}{SYN}{SOH}a0117{LF}r a{DC3}{DC1} bc-Legal:-Ferry   11-05 0212
                {STX}LEN:Ferry operator fined over harbour crash
                Legal: Ferry 2nd update
                Embargo Content. Timestamp: 2026-12-01T03:30:00+00:00
                Updates throughout with quotes from the court
                By Ana Orel
                   LENNA, Nov 5 HBR - A ferry operator was fined over a crash in the
                harbour.
                   The court heard that nobody kept a lookout.

                HBR ao/jk
                {ETX}05-11-26 15-42-07{EOT}
                """);
        assertThat(item.headline()).contains("LEN:Ferry operator fined over harbour crash");
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
        assertThat(item.version()).contains(3L);
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-05T15:42Z"));
        assertThat(item.embargo()).contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-01T03:30Z"))));
        assertThat(item.internalNote())
                .hasValueSatisfying(note -> assertThat(note).contains("Updates throughout"));
        assertThat(paragraphs(item))
                .containsExactly(
                        "LENNA, Nov 5 HBR - A ferry operator was fined over a crash in the harbour.",
                        "The court heard that nobody kept a lookout.");
    }

    @Test
    void tableHasAHeadlineAboveIt() {
        var item = read1312("""
                {SYN}{SYN}{SOH}a0118{LF}r r{DC3}{DC2} bc-Regatta-Results   11-05 0101
                {STX}LENNA REGATTA RESULTS
                Regatta Results
                 1. Dove of Lenna      A Orel       58     4.40
                 2. Constant           L Kehl       58     7.00
                 3. Distant Sail       M Haddad     56     9.10

                {ETX}05-11-26 17-12-00{EOT}
                """);
        assertThat(item.headline()).contains("LENNA REGATTA RESULTS");
        assertThat(item.copy().blocks()).hasSize(1).first().isInstanceOf(Block.Table.class);
    }

    @Test
    void secondBylineAndPicturesAreNoStandfirst() {
        var item = read1312("""
                {SYN}{SYN}{SOH}a0512{US}czcus-
                r a {DC3}{DC1} BC-Levee 1stLd-Writethru 11-05 0402
                {STX}^BC-Levee, 1st Ld-Writethru,402<
                ^Crews race to mend the levee<
                ^LaserPhotos LN3, LN4; LaserGraphic<
                ^By ANA OREL<
                ^and JAN KEHL=
                ^Associated Press=
                {DC1}\tLENNA (AP) _ Crews worked through the night.
                \t``We have 12 hours,'' said an engineer.

                {ETX}AP-WF-11-05-26 1712GMT<
                {FF}{EOT}""");
        assertThat(item.byline()).contains("ANA OREL and JAN KEHL");
        assertThat(item.standfirst()).isEmpty();
        assertThat(item.internalNote()).contains("LaserPhotos LN3, LN4; LaserGraphic\nAssociated Press");
    }

    @Test
    void headLinesWithoutTheirSignsAreKnownByTheirWords() {
        var item = read1312("""
                a0803 czcus-
                u a AM-Levee 4thLd-Writethru a0800 11-05 1046
                AM-Levee, 4th Ld - Writethru, a0800,1072
                River Crests Below the Levee
                Eds: SUBS 5th graf, `At 10:30 ..., with 2 grafs to include the
                crest; picks up 6th graf: `Warnings ...
                LaserPhotos LN3, LN4
                By ANA OREL
                Associated Press Writer
                   LENNA (AP) _ The river crested below the top of the levee, and
                the city breathed again.
                   Nobody was hurt.

                AP-NR-11-05-26 0002EST
                """);
        assertThat(item.headline()).contains("River Crests Below the Levee");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(paragraphs(item))
                .containsExactly(
                        "The river crested below the top of the levee, and the city breathed again.",
                        "Nobody was hurt.");
    }

    @Test
    void headlineOfARingAndDayBelowTheKeywordsAreNoKeywords() {
        var ring = read7901("""
                ZCZC
                HBR0812 3 CRO 0 HBR CRO NAZ
                PORTO: URTO FRA DUE TRAGHETTI, NESSUN FERITO =
                Lenna, 22 nov. (Habor) - Due traghetti si sono urtati nel porto.

                NNNN
                """);
        assertThat(ring.headline()).contains("PORTO: URTO FRA DUE TRAGHETTI, NESSUN FERITO");
        var dated = read7901("""
                {SOH}hbr0231 4 inr 90
                TRAFIK-BRO
                DAT: 2026-11-22
                {STX}Bron i Lenna stängd
                   Bron är stängd sedan en lastbil kört in i räcket.
                {ETX}221420 nov 26
                {EOT}""");
        assertThat(dated.slug()).contains("TRAFIK-BRO");
    }

    private static NewsItem read7901(String message) {
        return one("iptc7901", bytes(message, StandardCharsets.ISO_8859_1), NOTHING_AGREED)
                .value();
    }

    private static NewsItem read1312(String message) {
        return one("anpa1312", bytes(message, StandardCharsets.ISO_8859_1), NOTHING_AGREED)
                .value();
    }
}
