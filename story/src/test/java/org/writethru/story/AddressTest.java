package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressTest {
    private final Address dam =
            new Address(new Language("en"), LocalDate.of(2026, 11, 3), new Slug("dam-vote-delayed"), "4k2m9s0q1v7t");

    @Test
    void storyIsFoundUnderLanguageDaySlugAndId() {
        assertThat(dam.path()).isEqualTo("/en/2026/11/03/dam-vote-delayed-4k2m9s0q1v7t");
    }

    @Test
    void takesRecordsAndProofsStandBelowTheStory() {
        assertThat(dam.take(3)).isEqualTo(dam.path() + "/takes/3");
        assertThat(dam.changes(1, 3)).isEqualTo(dam.path() + "/takes/1...3");
        assertThat(dam.record(2)).isEqualTo(dam.path() + "/takes/2.json");
        assertThat(dam.proof(2)).isEqualTo(dam.path() + "/takes/2.tlog-proof");
        assertThat(dam.text()).isEqualTo(dam.path() + ".txt");
    }
}
