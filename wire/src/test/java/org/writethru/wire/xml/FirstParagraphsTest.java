package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;

/** What senders put above the copy about the dam. */
class FirstParagraphsTest {
    private static String g2(String meta, String... paragraphs) {
        return "<newsItem guid='urn:h:7' xml:lang='en' xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta><provider literal='Harbour Works'/></itemMeta><contentMeta>"
                + meta
                + "<headline>Dam holds</headline></contentMeta><contentSet><inlineXML><html><body>"
                + Stream.of(paragraphs).map(words -> "<p>" + words + "</p>").collect(Collectors.joining())
                + "</body></html></inlineXML></contentSet></newsItem>";
    }

    @Test
    void lineThatNamesTheWriterIsTheByline() {
        var item =
                item(g2("<creator literal='Harbour'/>", "By Ana Orel", "LENNA, Nov 28 - The dam holds.", "It rained."));
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(words(item)).containsExactly("LENNA, Nov 28 - The dam holds.", "It rained.");
    }

    @Test
    void lineThatNamesTheWriterIsBetterThanABylineThatNamesNobody() {
        var item = item(g2("<by>By Staff Reporter, Harbour</by>", "By Ana Orel", "The dam holds.", "It rained."));
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void whereTheCopyStoodFirstIsForEditors() {
        var item = item(g2("", "This story first appeared in the Lenna Ledger.", "The dam holds.", "It rained."));
        assertThat(item.internalNote()).contains("This story first appeared in the Lenna Ledger.");
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void lineBelowANoteInBracketsIsTheBylineToo() {
        var item = item(g2("", "(Adds rain, details of the dam)", "By Ana Orel and Rui Vaz", "The dam holds."));
        assertThat(item.byline()).contains("By Ana Orel and Rui Vaz");
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.publicNote()).contains("Adds rain, details of the dam");
        assertThat(item.release()).isEqualTo(Kind.PUBLISHED);
    }

    @Test
    void lineBelowPointsIsTheBylineToo() {
        var item = item(g2("", "(Adds rain)", "* Gates opened", "* Vote on Friday", "By Ana Orel", "The dam holds."));
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(words(item)).containsExactly("* Gates opened", "* Vote on Friday", "The dam holds.");
    }

    @Test
    void noteInBracketsOnWhatIsCorrectedMakesACorrection() {
        var item = item(g2("", "(Corrects name of the river in second paragraph)", "The dam holds.", "It rained."));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("Corrects name of the river in second paragraph");
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void noteBelowAHeadingSaysWhatACorrectionDoes() {
        var correction = g2("", "%s", "The river is the Aras.", "The dam holds.", "It rained.")
                .replace("<itemMeta>", "<itemMeta><signal qcode='sig:correction'/>");
        var item = item(correction.formatted("CORRECTION"));
        assertThat(item.publicNote()).contains("The river is the Aras.");
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(words(item(correction.formatted("The correction of the river"))))
                .containsExactly(
                        "The correction of the river", "The river is the Aras.", "The dam holds.", "It rained.");
        assertThat(words(item(g2("", "CORRECTION", "The river is the Aras.", "The dam holds."))))
                .as("of what is no correction")
                .containsExactly("CORRECTION", "The river is the Aras.", "The dam holds.");
    }

    @Test
    void noteBetweenStrokesEndsWhereTheyDo() {
        var item = item(g2(
                        "",
                        "-----",
                        "KORREKTUR-HINWEIS",
                        "The river is the Aras.",
                        "The day is Friday.",
                        "-----",
                        "The dam holds.")
                .replace("<itemMeta>", "<itemMeta><signal qcode='sig:correction'/>"));
        assertThat(item.publicNote()).contains("The river is the Aras.\nThe day is Friday.");
        assertThat(words(item)).containsExactly("The dam holds.");
    }

    @Test
    void headlineAboveTheCopyIsNoneOfIt() {
        assertThat(words(item(g2("", "DAM HOLDS", "The dam holds.", "It rained."))))
                .containsExactly("The dam holds.", "It rained.");
        var credited = item(g2("", "The Harbour Desk", "Dam holds", "The dam holds."));
        assertThat(words(credited)).containsExactly("The dam holds.");
        assertThat(credited.internalNote()).contains("The Harbour Desk");
        assertThat(words(item(g2("", "Dam holds")))).containsExactly("Dam holds");
    }

    @Test
    void headlineBehindAMarkIsNoneOfTheCopyEither() {
        var again = g2("", "Dam holds at Port Lenna", "The dam holds.", "It rained.");
        var corrected = again.replace("<headline>Dam holds", "<headline>CORRECTION - Dam holds at Port Lenna");
        assertThat(words(item(corrected))).containsExactly("The dam holds.", "It rained.");
        var other = again.replace("<headline>Dam holds", "<headline>Lenna: Dam holds at Port Lenna");
        assertThat(words(item(other))).startsWith("Dam holds at Port Lenna");
    }

    @Test
    void lineThatNamesSomebodyElseThanTheItemStays() {
        var item = item(g2("<by>Rui Vaz</by>", "By Ana Orel", "The dam holds."));
        assertThat(item.byline()).contains("Rui Vaz");
        assertThat(words(item)).containsExactly("By Ana Orel", "The dam holds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"28.11.2026 16:02:09 CEST | Harbour Works | Annual report", "2026-11-28 | Rain | harbour works"})
    void lineOfTimeAndSenderIsLeftOut(String line) {
        var legible = one(g2("<by>Harbour Works</by>", line, "The dam holds.", "It rained."));
        assertThat(words(legible.value())).containsExactly("The dam holds.", "It rained.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("line of time and sender"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N i e u w bericht, vervangt: Dam Lenna | UPDATED | Nieuw bericht, vervangt: Dam Lenna
            New story, replaces: DAM-LENNA | UPDATED | New story, replaces: DAM-LENNA
            V e r b e t e r d: naam van de rivier in alinea 2 | CORRECTED | Verbeterd: naam van de rivier in alinea 2
            K o r r e k t u r im 2. Absatz | CORRECTED | Korrektur im 2. Absatz
            """)
    void noteWhoseFirstWordIsSetApartIsNoCopy(String line, Kind release, String note) {
        var item = item(g2("", line, "The dam holds.", "It rained."));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.release()).isEqualTo(release);
        assertThat(item.internalNote().or(item::publicNote)).contains(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT LENNA (LENNA), 28 (HARBOUR WORKS)", "Lenna, 28 Nov (Harbour Works).-"})
    void datelineThatIsAParagraphIsNoCopy(String line) {
        var item = item(g2("<dateline>28 Nov. 2026</dateline>", line, "The dam holds.", "It rained."));
        assertThat(item.dateline()).contains(line);
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28.11.2026 16:02 | Lenna | Level of the lake",
                "By the dam stood Ana Orel.",
                "Harbour Works | The dam",
                "Lenna holds (Rui Vaz)",
                "A B C D of the dam",
                "(The dam of Lenna)"
            })
    void otherFirstWordsStay(String first) {
        assertThat(words(item(g2("", first, "The dam holds.")))).containsExactly(first, "The dam holds.");
    }

    @Test
    void allThatThereIsStays() {
        assertThat(words(item(g2("", "By Ana Orel")))).containsExactly("By Ana Orel");
    }

    @Test
    void datelineOfAReleaseIsNoCopy() {
        var item = item(g2(
                "",
                "PORT LENNA, Lenna--(WORKS WIRE)--Nov 28, 2026--",
                "The dam holds.",
                "This press release features multimedia. View the full release here: https://h.example/7/en/",
                "It rained."));
        assertThat(item.dateline()).contains("PORT LENNA, Lenna--(WORKS WIRE)--Nov 28, 2026--");
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }
}
