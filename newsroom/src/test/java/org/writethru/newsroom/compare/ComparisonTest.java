package org.writethru.newsroom.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Inline;

class ComparisonTest {
    private static final Words WORDS = Words.of(TestHouse.ENGLISH);

    private static Comparison between(Filing before, Filing after) {
        return Comparison.between(before, after, TestHouse.house());
    }

    private static String marked(List<ComparedRun> runs) {
        return runs.stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> run.text();
                    case ADDED -> "{+" + run.text() + "+}";
                    case REMOVED -> "[-" + run.text() + "-]";
                })
                .collect(Collectors.joining());
    }

    private static List<String> marked(Comparison comparison) {
        return comparison.blocks().stream()
                .map(ComparedBlock::runs)
                .map(ComparisonTest::marked)
                .toList();
    }

    @Test
    void aFigureThatWasPutRightIsTheOnlyChange() {
        var comparison = between(
                Filings.dam("Flood", "About 312 houses were flooded in Kelmet.", "Nobody was hurt."),
                Filings.dam("Flood", "About 212 houses were flooded in Kelmet.", "Nobody was hurt."));

        assertThat(marked(comparison))
                .containsExactly("About [-312-]{+212+} houses were flooded in Kelmet.", "Nobody was hurt.");
        assertThat(comparison.summary(WORDS)).containsExactly("Paragraph 1: “312” became “212”.");
    }

    @Test
    void paragraphsThatCameAndWentAreTold() {
        var comparison = between(
                Filings.dam("Vote", "The vote was put off.", "No reason was given.", "Rain is expected."),
                Filings.dam("Vote", "The vote was put off.", "Rain is expected.", "It will be held on Thursday."));

        assertThat(comparison.summary(WORDS))
                .containsExactly(
                        "Paragraph 2 was removed: “No reason was given.”",
                        "Paragraph 3 was added: “It will be held on Thursday.”");
    }

    @Test
    void aParagraphMostlyRewrittenIsTheSameParagraph() {
        var comparison = between(
                Filings.dam(
                        "Flood",
                        "About 312 houses were flooded, the service said in its morning report: 248 in Kelmet."),
                Filings.dam("Flood", "The flooded houses number 212, the service said: 148 in Kelmet."));

        assertThat(comparison.blocks()).hasSize(1);
        assertThat(comparison.summary(WORDS)).noneMatch(sentence -> sentence.contains("was added: “The flooded"));
    }

    @Test
    void headlineAndFieldsAreCompared() {
        var before = Filings.dam("Dam vote delayed", "Text.")
                .change()
                .byline("Ann Moor")
                .filing();
        var after = Filings.dam("Dam vote set for Thursday", "Text.")
                .change()
                .byline("Ann Moore")
                .filing();

        assertThat(marked(between(before, after).headlineRuns())).isEqualTo("Dam vote [-delayed-]{+set for Thursday+}");
        assertThat(between(before, after).summary(WORDS))
                .containsExactly(
                        "The headline was “Dam vote delayed” and is now “Dam vote set for Thursday”.",
                        "Byline: “Moor” became “Moore”.");
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        assertThat(between(linked("https://one.example/"), linked("https://two.example/"))
                        .summary(WORDS))
                .containsExactly("Paragraph 1: a link or the emphasis changed, the words did not.");
    }

    private static Filing linked(String href) {
        var runs = List.<Inline>of(new Inline.Text("See "), new Inline.Link(href, Inline.text("the report")));
        return Filings.dam("Report", "x")
                .change()
                .copy(new Copy(List.of(new org.writethru.story.Block.Paragraph(runs))))
                .filing();
    }

    @Test
    void equalTextSaysThatReadersSeeNoChange() {
        assertThat(between(Filings.dam(), Filings.dam()).summary(WORDS))
                .containsExactly("Nothing that readers see changed.");
    }

    @Test
    void wordsAreCutWhereTheirScriptCutsThem() {
        assertThat(marked(WordDiff.of(words("Сегодня в Баку дождь"), words("Сегодня в Баку снег")).stream()
                        .map(edit -> new ComparedRun(edit.fate(), edit.text(), Optional.empty()))
                        .toList()))
                .isEqualTo("Сегодня в Баку [-дождь-]{+снег+}");
    }

    private static List<Word> words(String text) {
        return new WordCutter(TestHouse.RUSSIAN).cut(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keptAndAddedAreTheLaterTakeKeptAndRemovedTheEarlier(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            var before = scrambled(random);
            var after = scrambled(random);
            var comparison = between(before, after);

            assertThat(text(comparison, Fate.ADDED)).isEqualTo(paragraphs(after));
            assertThat(text(comparison, Fate.REMOVED)).isEqualTo(paragraphs(before));
        }
    }

    private static Filing scrambled(Random random) {
        var vocabulary = List.of("dam", "vote", "the", "of", "river", "Kura", "rose", "fell", "two", "three", "metres");
        var paragraphs = new String[1 + random.nextInt(6)];
        for (int at = 0; at < paragraphs.length; at++) {
            var words = new ArrayList<String>();
            for (int word = 0; word < 1 + random.nextInt(12); word++) {
                words.add(vocabulary.get(random.nextInt(vocabulary.size())));
            }
            paragraphs[at] = String.join(" ", words) + ".";
        }
        return Filings.dam("Dam", paragraphs);
    }

    private static List<String> paragraphs(Filing filing) {
        return filing.copy().blocks().stream()
                .map(org.writethru.story.Block::plain)
                .toList();
    }

    /** The blocks of one of the takes, put together from the comparison. */
    private static List<String> text(Comparison comparison, Fate side) {
        return comparison.blocks().stream()
                .filter(block -> block.fate() == Fate.KEPT || block.fate() == side)
                .map(block -> block.runs().stream()
                        .filter(run -> run.fate() == Fate.KEPT || run.fate() == side)
                        .map(ComparedRun::text)
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void theLargestCopyIsComparedInTime() {
        var before = Filings.dam("Long", paragraphs(2_400, "before "));
        var after = Filings.dam("Long", paragraphs(2_400, "after "));
        var long1 = Filings.dam("Long", "a b c ".repeat(60_000));
        var long2 = Filings.dam("Long", "d e f ".repeat(60_000));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
                    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> between(before, after));
                    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> between(long1, long2));
                }))
                .isNull();
    }

    private static String[] paragraphs(int count, String word) {
        var paragraphs = new String[count];
        for (int at = 0; at < count; at++) {
            paragraphs[at] = word + at + " " + word.repeat(8);
        }
        return paragraphs;
    }
}
