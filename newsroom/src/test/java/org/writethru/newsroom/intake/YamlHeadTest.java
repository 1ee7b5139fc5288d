package org.writethru.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;

class YamlHeadTest {
    private final Filing dam = Filing.of(
            new Language("en"), new Slug("dam-vote"), "politics", "Dam vote delayed", Copy.of("The vote is off."));

    @Test
    void fieldsThatAreNamedAreChangedAndTheOthersStay() {
        var filing = YamlHead.parse("urgency: 3\nplace: Kelmet\nkeywords: [dam, vote]")
                .over(dam);

        assertThat(filing.urgency()).isEqualTo(new Urgency(3));
        assertThat(filing.dateline().orElseThrow().place()).isEqualTo("Kelmet");
        assertThat(filing.keywords()).containsExactly("dam", "vote");
        assertThat(filing.section()).isEqualTo("politics");
    }

    @Test
    void storyThatIsReplacedIsKnownByItsGuid() {
        var filing = YamlHead.parse("replaces: tag:ostrel.example,2026-11-12:4k2m9s0q1v7t")
                .over(dam);

        assertThat(filing.replaces()).contains(new Guid("tag:ostrel.example,2026-11-12:4k2m9s0q1v7t"));
    }

    @Test
    void storyUnderAnotherNameIsRefusedRatherThanForgotten() {
        var head = YamlHead.parse("edition-of: dam-vote");
        assertThat(head.over(dam).editionOf()).isEmpty();

        assertThatThrownBy(() -> head.refuseUnknown(Set.of()))
                .isInstanceOf(Unfit.class)
                .hasMessage("“edition-of” in the head must be a story's guid (tag:…), not “dam-vote”.");
    }

    @Test
    void storyUnderAnotherNameIsLeftToWhoeverAsksForIt() {
        var head = YamlHead.parse("replaces: harbour-bid");
        head.over(dam);
        head.refuseUnknown(Set.of("replaces"));

        assertThat(head.rest(Set.of("replaces"))).containsEntry("replaces", "harbour-bid");
    }

    @Test
    void takeOfTheOriginalIsANumber() {
        assertThatThrownBy(() -> YamlHead.parse("edition-take: second").over(dam))
                .isInstanceOf(Unfit.class)
                .hasMessage("The take “second” in the head is not a number.");
    }

    @Test
    void misspeltKeyIsNamed() {
        var head = YamlHead.parse("urgancy: 3");
        head.over(dam);

        assertThatThrownBy(() -> head.refuseUnknown(Set.of()))
                .hasMessage("The head has the key “urgancy”, which is not a field of copy.");
    }

    @Test
    void brokenHeadIsShownAtItsLineOfTheFile() {
        assertThatThrownBy(() -> YamlHead.parse("slug: dam-vote\nsection: [politics"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("at line 3");
    }
}
