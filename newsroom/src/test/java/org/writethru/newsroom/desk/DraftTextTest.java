package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Block;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Inline;
import org.writethru.story.Refusal;
import org.writethru.story.Source;

/** How a draft's text is read while it is unfinished, and what it becomes when it is not. */
class DraftTextTest {
    @Test
    void nothingAtAllIsAText() {
        var text = done(DraftText.read("{}"));
        assertThat(text.headline()).isEmpty();
        assertThat(text.words()).isZero();
        assertThat(text.listed()).isEqualTo(new Draft.Line("", "", "", "", 5, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"headline":7}                          | /headline
            {"copy":[{"block":"paragraph"},7]}      | /copy/1
            {"copy":[{}]}                           | /copy/0
            {"copy":{}}                             | /copy
            {"sources":[{"name":[]}]}               | /sources/0/name
            {"dateline":{"place":null}}             | /dateline/place
            {"urgency":"high"}                      | /urgency
            {"subjects":["a",1]}                    | /subjects/1
            {"title":"x"}                           | /title
            {"headline":"a","headline":"b"}         | line 1, column
            []                                      | ''
            """)
    void anotherShapeIsRefusedWithItsPlace(String json, String place) {
        assertThat(refused(DraftText.read(json)))
                .isInstanceOfSatisfying(
                        Refusal.Field.class, field -> assertThat(field.field()).startsWith(place));
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(refused(DraftText.read("{\"headline\":\"" + "a".repeat(DraftText.MOST_BYTES) + "\"}"))
                        .sentence())
                .contains("2,097,152");
        assertThat(refused(DraftText.read("{\"copy\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")))
                .isInstanceOf(Refusal.Field.class);
        assertThat(refused(DraftText.read(
                                "{\"copy\":[" + "{\"block\":\"subhead\"},".repeat(5_000) + "{\"block\":\"subhead\"}]}"))
                        .sentence())
                .contains("5,001 blocks");
    }

    @Test
    void wordsAreCountedInEveryBlockAndScript() {
        var text = done(DraftText.read("""
                {"copy":[{"block":"paragraph","runs":["Half",{"mark":"strong","runs":["way"]}," – done"]},
                 {"block":"quote","paragraphs":[["Yes."],["No, ",{"mark":"emphasis","runs":["never"]}]],"attribution":"Ana"},
                 {"block":"list","numbered":false,"items":[["Голосование завтра"],["التصويت غدا"]]},
                 {"block":"table","header":["Year"],"rows":[["2025","12 days"]]},
                 {"block":"picture","alternative":"unseen","caption":"The dam"}]}
                """));
        assertThat(text.words()).isEqualTo(2 + 4 + 4 + 4 + 2);
    }

    private static Filing filing(String json) {
        return DraftFiling.of(done(DraftText.read(json)), TestRules.NO_FRAME, TestRules.rules())
                .filing();
    }

    @Test
    void whatNobodyWroteIsNotFiled() {
        var filing = filing("""
                {"language":"en","section":"politics","headline":" Dam vote ","standfirst":"  ","byline":"",
                 "dateline":{"place":"","date":"","agency":""},"keywords":[""," dam "],
                 "sources":[{"name":"","link":""},{"name":"Ana Orel","role":"","where":"","link":"https://a.example/"}],
                 "copy":[{"block":"paragraph","runs":[]},{"block":"paragraph","runs":["  "]},{"block":"subhead","text":""},
                  {"block":"paragraph","runs":["a","","b",{"mark":"strong","runs":["c","d"]}]},
                  {"block":"quote","paragraphs":[["Yes."],[]],"attribution":""},
                  {"block":"list","numbered":true,"items":[["one"],[]]}]}
                """);
        assertThat(filing.headline()).isEqualTo("Dam vote");
        assertThat(filing.slug().text()).isEqualTo("dam-vote");
        assertThat(filing.standfirst()).isEmpty();
        assertThat(filing.dateline()).isEmpty();
        assertThat(filing.keywords()).containsExactly("dam");
        assertThat(filing.sources())
                .containsExactly(new Source(
                        "Ana Orel",
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.of("https://a.example/")));
        assertThat(filing.copy().blocks())
                .hasSize(3)
                .first()
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.runs()).first().isEqualTo(new Inline.Text("ab")));
    }

    @Test
    void dateAndAgencyFillThemselves() {
        var filing = filing("""
                {"language":"en","section":"politics","headline":"Dam","dateline":{"place":"Baku"},
                 "copy":[{"block":"subhead","text":"Dam"}]}
                """);
        assertThat(filing.dateline()).contains(Dateline.of("Baku", java.time.LocalDate.of(2026, 11, 3), "Halden"));
    }

    @Test
    void aDatelineThatWasPrintedElsewhereStaysAsItIsUntilItIsChanged() {
        var printed = new Dateline(
                "Baku",
                java.util.Optional.of(java.time.LocalDate.of(2022, 5, 11)),
                java.util.Optional.of("Turan"),
                java.util.Optional.of("BAKU, 11 May (Turan) -"));
        var before = filing("""
                {"language":"en","section":"politics","headline":"Dam","copy":[{"block":"subhead","text":"Dam"}]}
                """).change().dateline(printed).filing();
        var frame = new DraftFiling.Frame(
                java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of(before));
        var same = done(DraftText.read(DraftText.json(before, "en")));
        assertThat(DraftFiling.of(same, frame, TestRules.rules()).filing()).isEqualTo(before);
        var moved =
                done(DraftText.read(DraftText.json(before, "en").replace("\"place\":\"Baku\"", "\"place\":\"Ganja\"")));
        assertThat(DraftFiling.of(moved, frame, TestRules.rules())
                        .filing()
                        .dateline()
                        .orElseThrow()
                        .printed())
                .isEmpty();
    }
}
