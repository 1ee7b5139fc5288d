package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Unfit;

class WireFilterTest {
    @Test
    void queryLeadsBackToTheSameFilter() {
        var query =
                "?state=filed&section=economy&language=az-Latn&person=%C6%8Fliyev+M&urgency=3&kind=corrected&q=a%26b&page=4";
        var filter = WireFilter.parse(query);
        assertThat(filter.query()).isEqualTo(query);
        assertThat(WireFilter.parse(filter.query())).isEqualTo(filter);
        assertThat(filter.person()).isEqualTo("Əliyev M");
        assertThat(filter.sought()).isEqualTo("a&b");
    }

    @Test
    void emptyFieldsOfAFormAreNoFilter() {
        assertThat(WireFilter.parse("state=&section=&language=&person=+&urgency=&kind=&q="))
                .isEqualTo(WireFilter.ALL);
        assertThat(WireFilter.ALL.query()).isEmpty();
        assertThat(WireFilter.ALL.parameters()).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=lost | There is no state “lost” on the wire.",
                "urgency=0 | The urgency is a number from 1 (flash) to 9, not 0.",
                "urgency=soon | The urgency is a number, not “soon”.",
                "kind=deleted | There is no kind of release “deleted”.",
                "page=31 | Pages are numbered 1 to 30, not 31.",
                "page=99999999999 | The page is a number, not “99999999999”.",
                "section=%0A%0Ax%0Ay | The section of a filter is one line of at most 200 characters."
            })
    void whatCannotBeIsSaidInASentence(String query, String sentence) {
        assertThatThrownBy(() -> WireFilter.parse(query))
                .isInstanceOf(Unfit.class)
                .hasMessage(sentence);
    }
}
