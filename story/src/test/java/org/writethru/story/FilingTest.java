package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {
    @Test
    void aChangeLeavesEverythingElse() {
        var changed =
                Dam.FILING.change().byline("Mara Venn").headline("Vote delayed").filing();
        assertThat(changed.byline()).contains("Mara Venn");
        assertThat(changed.copy()).isEqualTo(Dam.FILING.copy());
        assertThat(changed.change()
                        .byline("x")
                        .headline(Dam.FILING.headline())
                        .filing()
                        .slug())
                .isEqualTo(Dam.FILING.slug());
    }

    @Test
    void fieldsAreBoundedAndSayWhichIsTooLong() {
        assertThatThrownBy(() -> Dam.FILING
                        .change()
                        .headline("x".repeat(Limits.HEADLINE + 1))
                        .filing())
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo("headline"))
                .hasMessage("The headline has 401 characters; at most 400 are allowed.");
        assertThatThrownBy(() -> Dam.FILING
                        .change()
                        .keywords(Collections.nCopies(Limits.ENTRIES + 1, "dam"))
                        .filing())
                .isInstanceOf(Unfit.class);
    }

    @Test
    void aHeadlineIsOneLine() {
        assertThatThrownBy(() -> Dam.FILING.change().headline("Dam\nvote").filing())
                .isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "\ud800 alone", "a\ufffeb"})
    void whatNoWireCanCarryIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> Dam.FILING.change().headline(text).filing())
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("at position");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Плотина прорвана", "السد", "Պատվար", "ბზარი", "🌊 flood", "Bənd"})
    void everyScriptIsWelcome(String headline) {
        assertThatCode(() -> Dam.FILING.change().headline(headline).filing()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org/", "//example.org", "https://", "http://a b", "data:x"
            })
    void aLinkLeadsToTheWebOrNowhere(String href) {
        assertThatThrownBy(() -> new Inline.Link(href, Inline.text("here"))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new Source("Speaker", Optional.empty(), Optional.empty(), Optional.of(href)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void marksCannotBeNestedForEver() {
        List<Inline> runs = Inline.text("deep");
        for (int depth = 0; depth <= Limits.DEPTH; depth++) {
            runs = List.of(new Inline.Strong(runs));
        }
        var tooDeep = runs;
        assertThatThrownBy(() -> new Copy(List.of(new Block.Paragraph(tooDeep))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void everyRowOfATableHasTheSameCells() {
        assertThatThrownBy(() ->
                        new Block.Table(Optional.empty(), List.of("Party", "Seats"), List.of(List.of("Civic Union"))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void plainTextOfABlockHasItsWordsAndNoMarks() {
        var quote = new Block.Quote(
                List.of(new Block.Paragraph(List.of(
                        new Inline.Text("We need "), new Inline.Emphasis(Inline.text("time")), new Inline.Text(".")))),
                Optional.of("Ilse Korran"));
        assertThat(new Copy(List.of(quote)).plain()).isEqualTo("We need time.\n— Ilse Korran");
    }
}
