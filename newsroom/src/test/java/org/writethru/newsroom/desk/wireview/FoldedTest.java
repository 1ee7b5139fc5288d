package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {
    private static String folded(String text) {
        return Folded.of(text).line();
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(folded("Élysée ÉLYSÉE Straße Øresund Łódź")).isEqualTo("elysee strasse oresund lodz");
    }

    @Test
    void azerbaijaniLettersAreFoundWithPlainOnes() {
        assertThat(folded("İlham ƏLİYEV Bakı BAKI ilham Çıraqqala Şuşa Göyçay"))
                .isEqualTo("ilham eliyev baki ciraqqala susa goycay");
    }

    @Test
    void russianYoIsYeAndShortIStaysItself() {
        assertThat(folded("Алёна АЛЁНА Алена")).isEqualTo("алена");
        assertThat(folded("Мой МОЙ мои")).isEqualTo("мой мои");
    }

    @Test
    void arabicVowelMarksHamzasAndStretchesDoNotCount() {
        assertThat(folded("أَحْمَد إحمد احـــمد")).isEqualTo("احمد");
    }

    @Test
    void slugsAndApostrophesMakeTheWordsThatPeopleType() {
        assertThat(folded("kura-dam_vote/2026: O’Neil, d'Or")).isEqualTo("kura dam vote 2026 oneil dor");
    }

    @Test
    void allWordsMustBeContained() {
        var text = Folded.of("Dam vote delayed", "By Ana Orel");
        assertThat(text.contains(Folded.sought("ORE vot"))).isTrue();
        assertThat(text.contains(Folded.sought("orel held"))).isFalse();
    }

    @Test
    void searchIsBoundedInWordsAndCharacters() {
        assertThat(Folded.sought("a b c d e f g h i j k").words()).hasSize(Folded.MOST_WORDS);
        assertThat(Folded.sought("😀x".repeat(500)).line().length()).isLessThanOrEqualTo(Folded.MOST_CHARACTERS);
        assertThat(Folded.sought("x".repeat(5_000)).line()).hasSize(Folded.MOST_CHARACTERS);
    }

    @Test
    void nothingThatLikeTakesForAPatternRemains() {
        assertThat(Folded.sought("100%_\\ ' \" --").patterns()).containsExactly("%100%");
    }
}
