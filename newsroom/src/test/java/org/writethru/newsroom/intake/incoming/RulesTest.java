package org.writethru.newsroom.intake.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.newsroom.intake.incoming.Rules.Act;
import org.writethru.story.Unfit;

class RulesTest {
    @Test
    void rulesAreShownAsTheyWereTyped() {
        var rules = Rules.of("\n word=dam -> draft section=politics \n\n* -> ignore\n");
        assertThat(rules.text()).isEqualTo("word=dam -> draft section=politics\n* -> ignore");
        assertThat(rules.rules()).hasSize(2);
        assertThat(rules.rules().getFirst().decision().act()).isEqualTo(Act.DRAFT);
        assertThat(Rules.of("").rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "word=dam ignore; has no “->”",
                "dam -> ignore; “dam” is not a condition",
                "word= -> ignore; “word=” is not a condition",
                "urgency<=0 -> ignore; is not a condition",
                "* -> delete; “delete” is not something to be done",
                "* -> urgency=10; is not something to be done",
                "* ->; is not something to be done"
            })
    void aLineThatIsNoRuleIsNamed(String line, String said) {
        assertThatThrownBy(() -> Rules.of("* -> list\n" + line))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("Line 2 of the rules")
                .hasMessageContaining(said);
    }
}
