package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** Teleprinter copy as it comes out of the systems of agencies: without control bytes, with lines of their own. */
class ShapesOfAgenciesTest {
    private static final String GERMAN =
            "\001hbr0123 3 pl 60\r\nDamm/\r\n\002Abstimmung über Damm verschoben=\r\n   Lenna (hbr) - Der Rat hat die Abstimmung über den Vessa-Damm auf Montag\r\nverschoben, sagte die Vorsitzende. Größere Änderungen gäbe es nicht.\r\n   Die Mitglieder hätten um mehr Zeit gebeten, den Bericht zu lesen.\r\n\003031415 GMT Nov 26\r\n\004";

    @Test
    void notebookBehindTheTextIsForEditors() {
        var item = read("""
                hba0003 3 i 380  hbr 0045

                Vessa/dam/vote/
                REFILE
                1ST LEAD
                Council of Lenna joins those who put off the vote
                By hbr correspondents =

                Port Lenna (tns/hbr) - The council of Lenna put off the vote on the
                dam, it said on Wednesday.

                It "wants to wait for the report of the engineers."

                # Notebook

                ## Note to editors
                - adds chair in grafs 7-11

                * * * *
                The following information is not intended for publication

                ## Editorial contacts
                - Reporting by: Ana Orel in Lenna

                hbr al rm

                212322 GMT Nov 26
                """);
        assertThat(item.headline()).contains("Council of Lenna joins those who put off the vote");
        assertThat(item.byline()).contains("hbr correspondents");
        assertThat(item.dateline()).contains("Port Lenna (tns/hbr)");
        assertThat(item.slug()).contains("Vessa/dam/vote");
        assertThat(item.version()).contains(2L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(texts(item))
                .containsExactly(
                        "The council of Lenna put off the vote on the dam, it said on Wednesday.",
                        "It \"wants to wait for the report of the engineers.\"");
        assertThat(item.internalNote().orElseThrow()).contains("adds chair in grafs 7-11", "Ana Orel in Lenna");
    }

    @Test
    void wordsOfTheVersionAboveTheHeadlineAreNoneOfIt() {
        var item = read(
                "\001hba0003 3 i 380\r\n\r\nVessa/dam/\r\n\002REFILE\r\n1ST LEAD\r\nCouncil of Lenna puts off the vote\r\nBy hbr correspondents =\r\n\r\nLenna (hbr) - The council put off the vote on the dam.\r\n\003212322 GMT Nov 26\r\n\004");
        assertThat(item.headline()).contains("Council of Lenna puts off the vote");
        assertThat(item.byline()).contains("hbr correspondents");
        assertThat(item.version()).contains(2L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
    }

    @Test
    void headlineMayStandBelowLinesThatSignsName() {
        var item = read("""
                ZCZC HBR
                %HBRALL XX
                $J
                :
                :Harbour Works Authority
                *X
                Media release: Works put off in Lenna harbour

                The Harbour Works Authority today put off the works in the harbour of Lenna until Monday.

                Members had asked for more time to read the report.
                NNNN""");
        assertThat(item.headline()).contains("Media release: Works put off in Lenna harbour");
        assertThat(texts(item))
                .containsExactly(
                        "The Harbour Works Authority today put off the works in the harbour of Lenna until Monday.",
                        "Members had asked for more time to read the report.");
    }

    @Test
    void linesOfTheRingThatSignsNameAreItsHead() {
        var item = read("""
                ZCZC HBR
                %A
                #Vote: Dam_BC6
                $Council puts off vote on dam\u0020

                :(LENNA)
                &HBR\\Orel
                *02000000
                @Vessa
                The council put off the vote on the Vessa dam until Monday, its chair said.

                   Members had asked for more time to read the report.
                NNNN""");
        assertThat(item.headline()).contains("Council puts off vote on dam");
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote on the Vessa dam until Monday, its chair said.",
                        "Members had asked for more time to read the report.");
        assertThat(item.internalNote().orElseThrow()).contains("#Vote: Dam_BC6", "*02000000");
    }

    @Test
    void headLinesWithoutSignsAreFound() {
        var item = read("""
                a0105HARBRhbhb-
                d s BC-Rowing-Vessa-Cup   09-12 0344
                BC-Rowing-Vessa-Cup
                Rowing: Lenna claims seventh Vessa Cup by beating Port+
                     LENNA, Vessa, Dec. 9 Kyodo - Lenna claimed their seventh
                Vessa Cup on Sunday after beating Port by two lengths.
                     "We have trained for that," the coach said.
                ==Kyodo
                KWS-21:37-09-12-26
                """);
        assertThat(item.headline()).contains("Rowing: Lenna claims seventh Vessa Cup by beating Port");
        assertThat(item.dateline()).contains("LENNA, Vessa, Dec. 9 Kyodo");
        assertThat(item.versionCreated().orElseThrow().toLocalDateTime()).isEqualTo("2026-12-09T21:37:00");
        assertThat(texts(item))
                .containsExactly(
                        "Lenna claimed their seventh Vessa Cup on Sunday after beating Port by two lengths.",
                        "\"We have trained for that,\" the coach said.");
    }

    @Test
    void amountOfMoneyIsAHeadlineAndNoCode() {
        var item = read(
                "H7787hbrsm\nr d BC-VS--GiantPikeDeath 1stLd-Writethru   08-29 0590\n^BC-VS--Giant Pike Death, 1st Ld-Writethru,127<\n^$210 pike is found dead<\n"
                        + "^Eds: Changes short headline.<\n\t   LENNA (HB) _ A pike of the harbour died, its keeper said.\n\n\t   HB-WF-08-29-26 1626GMT<\n");
        assertThat(item.headline()).contains("$210 pike is found dead");
        assertThat(item.internalNote()).contains("Eds: Changes short headline.");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
    }

    @Test
    void ringWithoutAHeadingIsAMessage() {
        var item = read("""
                ZCZC0123/SXA
                XEF40123
                R EST S0A QBXB
                DIGA, VOTO RINVIATO A LUNEDI'

                   (ANSA) - LENNA, 3 NOV - Il consiglio ha rinviato a lunedi' il
                voto sulla diga, ha detto il presidente.
                   I membri avevano chiesto piu' tempo per leggere il rapporto.

                     AL/JK
                03-NOV-26 14:15 NNNN
                """);
        assertThat(item.headline()).contains("DIGA, VOTO RINVIATO A LUNEDI'");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("it");
        assertThat(item.versionCreated().orElseThrow().toLocalDateTime()).isEqualTo("2026-11-03T14:15:00");
        assertThat(texts(item))
                .containsExactly(
                        "Il consiglio ha rinviato a lunedi' il voto sulla diga, ha detto il presidente.",
                        "I membri avevano chiesto piu' tempo per leggere il rapporto.");
    }

    @Test
    void datelineWithAYearAndAByBelowTheHeadlineAreRead() {
        var item = read(
                "ZCZC\r\nPTE0123 3 I 0060 LEN /HBR-AB12\r\nDam-vote lead\r\n\r\nVote on dam put off\r\n   by Ann Lee\r\n\r\n"
                        + "   LENNA, Nov 3, 2026 (AFP) - The council put off the vote on the dam\r\nuntil Monday, its chair said.\r\nal/jk\r\n\r\nAFP 031415 GMT NOV 26\r\nNNNN\r\n");
        assertThat(item.byline()).contains("Ann Lee");
        assertThat(item.dateline()).contains("LENNA, Nov 3, 2026 (AFP)");
        assertThat(item.slug()).contains("Dam-vote");
        assertThat(item.version()).contains(2L);
        assertThat(texts(item))
                .containsExactly("The council put off the vote on the dam until Monday, its chair said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "windows-1252", "x-MacRoman", "UTF-8"})
    void lettersOfOldMachinesAreRecognised(String charset) {
        var item = read(GERMAN.getBytes(Charset.forName(charset)));
        assertThat(item.headline()).contains("Abstimmung über Damm verschoben");
        assertThat(texts(item).getFirst()).endsWith("Größere Änderungen gäbe es nicht.");
    }

    @Test
    void nationalLettersAreReadByTheLanguageOfTheWords() {
        var item = read(GERMAN.replace('Ä', '[')
                .replace('ä', '{')
                .replace('ö', '|')
                .replace('ü', '}')
                .replace('ß', '~'));
        assertThat(item.headline()).contains("Abstimmung über Damm verschoben");
        assertThat(texts(item).getFirst()).endsWith("Größere Änderungen gäbe es nicht.");
    }

    @Test
    void bracketsOfEnglishCopyStay() {
        var item = read(
                "\001hbr0123 3 pl 60\nDam/\n\002Vote put off=\n   Lenna (hbr) - The [new] vote on the {dam} was put off, she~said of it.\n\003031415 GMT Nov 26\n\004");
        assertThat(texts(item)).containsExactly("The [new] vote on the {dam} was put off, she~said of it.");
    }

    @Test
    void lineFeedBeforeCarriageReturnIsOneLineEnd() {
        var turned = read(GERMAN.replace("\r\n", "\n\r").getBytes(StandardCharsets.UTF_8));
        assertThat(texts(turned))
                .isEqualTo(texts(read(GERMAN.getBytes(StandardCharsets.UTF_8))))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM-DamVote KILL", "PM-DamVote KILL", "BC-DamVote KILL"})
    void killsOfEveryCycleAreWithdrawals(String keyword) {
        assertThat(TakeWords.read(keyword.replace(' ', '/')).release()).isEqualTo(Kind.WITHDRAWN);
    }

    @Test
    void correctionIsTheHeadlineWhereThereIsNoOther() {
        var item = read(
                "\001hbr1299 2 pl 60\r\nDam-vote/CORRECTION/\r\n\002CORRECTION: Vote on dam put off=\r\nCORRECTION: Corrects day in first paragraph to Monday=\r\n   Lenna (hbr) - The council put off the vote.\r\n\003031415 GMT Nov 26\r\n\004");
        assertThat(item.headline()).contains("Vote on dam put off");
        assertThat(item.publicNote()).contains("Corrects day in first paragraph to Monday");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
    }

    @Test
    void subtitleAndEndOfGermanCopyAreFound() {
        var item = read(
                "\001hbr0042 5 II 0120 HBR0042\r\nDamm/Lenna\r\n\002Abstimmung verschoben\r\n\r\n   Utl.: Vorsitzende: Mehr Zeit noetig =\r\n\r\n   Lenna (HBR) - Der Rat hat die Abstimmung auf Montag verschoben.\r\n   (Schluss) al/jk\r\n\r\nHBR0042    2026-11-03/14:15\r\n\003031415 Nov 26\r\n\004");
        assertThat(item.standfirst()).contains("Vorsitzende: Mehr Zeit noetig");
        assertThat(texts(item)).containsExactly("Der Rat hat die Abstimmung auf Montag verschoben.");
    }

    @Test
    void wholeLinesAreParagraphs() {
        var item = read(
                "hbr1234 3 pol 60\nDam-vote/\nVote on dam put off\nLenna (hbr) - The council put off the vote on the dam until Monday, its chair said.\nMembers had asked for more time to read the report, which has 300 pages.\n031415 GMT Nov 26\n");
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote on the dam until Monday, its chair said.",
                        "Members had asked for more time to read the report, which has 300 pages.");
    }

    @Test
    void flashIsNoHeadline() {
        var item = read(
                "\026\026\001a0001\037bc---\r\nf a \023\021 BC-DamVote 11-03 0010\r\n\002^BC-Dam Vote,10<\r\n^FLASH<\r\n^Council puts off dam vote<\r\n\tLENNA (HB) _ The council put off the vote.\r\n\t\003HB-NY-11-03-26 1415EST<\r\n\004");
        assertThat(item.headline()).contains("Council puts off dam vote");
    }

    @Test
    void embargoHasTheZoneBehindTheHour() {
        var item = read(
                "\001hbr1300 4 pol 60\r\nDamm/\r\n\002Sperrfrist: 4. November 2026, 06:00 Uhr MEZ=\r\nAbstimmung verschoben=\r\n   Lenna (hbr) - Der Rat hat die Abstimmung verschoben.\r\n\003031415 GMT Nov 26\r\n\004");
        assertThat(item.embargo().flatMap(embargo -> embargo.until()))
                .contains(OffsetDateTime.parse("2026-11-04T06:00+01:00"));
    }

    private static NewsItem read(String wire) {
        return read(wire.getBytes(StandardCharsets.UTF_8));
    }

    private static NewsItem read(byte[] wire) {
        return Wires.one(WireReaders.recognising(wire).orElseThrow(), wire);
    }
}
