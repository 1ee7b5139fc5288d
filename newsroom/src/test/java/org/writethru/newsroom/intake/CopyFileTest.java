package org.writethru.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.story.Filing;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;

class CopyFileTest {
    private static Filing read(String text) {
        return CopyFile.read(text.getBytes(StandardCharsets.UTF_8), TestHouse.house(), Set.of())
                .filing();
    }

    @Test
    void fileWithAHeadIsMarkdown() {
        var filing = read("---\nheadline: Dam vote delayed\nurgency: 3\n---\nThe vote is *off*.\n");

        assertThat(filing.headline()).isEqualTo("Dam vote delayed");
        assertThat(filing.urgency()).isEqualTo(new Urgency(3));
        assertThat(filing.copy().plain()).isEqualTo("The vote is off.");
    }

    @Test
    void fileWithoutHeadIsHouseText() {
        var filing = read("""
                Dam vote delayed /UPDATED/

                Kelmet / 03.11.26 / Halden: Parliament put off the vote on the dam.
                > We need a week.
                > — Ilya Moor
                No reason was given.-0-
                * * *
                2026 November 03 (Tuesday) 12:00:00
                Dam vote today
                Kelmet / 03.11.26 / Halden: Parliament votes on the dam today.
                """);

        assertThat(filing.headline()).isEqualTo("Dam vote delayed");
        assertThat(filing.language()).isEqualTo(new Language("en"));
        assertThat(filing.dateline().orElseThrow().place()).isEqualTo("Kelmet");
        assertThat(filing.copy().blocks()).hasSize(3);
        assertThat(filing.copy().plain()).endsWith("— Ilya Moor\nNo reason was given.");
    }

    @Test
    void languageOfHouseTextIsRecognised() {
        assertThat(read("Голосование отложено\n\nПарламент отложил голосование по плотине на четверг.")
                        .language())
                .isEqualTo(TestHouse.RUSSIAN);
    }

    @Test
    void nextTakeInHouseTextKeepsWhatHouseTextDoesNotPrint() {
        var newest = Filings.dam().change().urgency(new Urgency(2)).filing();

        var next = CopyFile.readOver(
                        "Dam vote on Thursday\n\nParliament votes on Thursday.".getBytes(StandardCharsets.UTF_8),
                        newest,
                        TestHouse.house(),
                        Set.of())
                .filing();

        assertThat(next.urgency()).isEqualTo(new Urgency(2));
        assertThat(next.slug()).isEqualTo(newest.slug());
        assertThat(next.headline()).isEqualTo("Dam vote on Thursday");
        assertThat(next.copy().plain()).isEqualTo("Parliament votes on Thursday.");
    }

    @Test
    void emptyFileIsRefusedInWords() {
        assertThatThrownBy(() -> read("\n\n")).isInstanceOf(Unfit.class).hasMessageContaining("There is no headline.");
    }
}
