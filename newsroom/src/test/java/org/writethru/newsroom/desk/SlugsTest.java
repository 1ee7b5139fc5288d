package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {
    @Test
    void headlineInLatinLettersIsItsOwnSlug() {
        assertThat(Desk.slug("Dam vote delayed: “not before Thursday”").text())
                .isEqualTo("dam-vote-delayed-not-before-thursday");
        assertThat(Desk.slug("The minister's 2nd visit").text()).isEqualTo("the-ministers-2nd-visit");
    }

    @Test
    void otherScriptsAreWrittenInLatinLetters() {
        assertThat(Desk.slug("Голосование по плотине").text()).isEqualTo("golosovanie-po-plotine");
        assertThat(Desk.slug("Bəndin səsverməsi təxirə salındı").text()).isEqualTo("bendin-sesvermesi-texire-salindi");
        assertThat(Desk.slug("تأجيل التصويت").text()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void longHeadlineIsCutBetweenWords() {
        assertThat(Desk.slug("one two three four five six seven eight nine ten").text())
                .isEqualTo("one-two-three-four-five-six-seven-eight");
        assertThat(Desk.slug("x".repeat(100) + " dam").text()).isEqualTo("dam");
    }

    @Test
    void headlineWithoutLettersStillGetsSlug() {
        assertThat(Desk.slug("— … !").text()).isEqualTo("story");
    }
}
