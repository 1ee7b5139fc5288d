package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void aGuidIsATagOfTheAgencyAndEndsInTheShortId() {
        var guid = Guid.of("ostrel.example", LocalDate.of(2026, 11, 3), "4k2m9s0q1v7t");
        assertThat(guid).isEqualTo(Dam.GUID);
        assertThat(guid.shortId()).isEqualTo("4k2m9s0q1v7t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tag:x", "tag:a.example,2026-11-3:abcdef", "tag:a.example,2026-11-03:ABCDEF", "urn:x:abcdef"
            })
    void whatIsNoGuidIsRefused(String uri) {
        assertThatThrownBy(() -> new Guid(uri)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dam", "dam--vote", "-dam", "dam-", "dam vote", "плотина", "dam/vote"})
    void whatIsNoSlugIsRefused(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"EN,en,ltr", "ar,ar,rtl", "az-arab,az-Arab,rtl", "pt-br,pt-BR,ltr", "fa,fa,rtl", "ku-latn,ku-Latn,ltr"})
    void aLanguageIsWrittenCanonicallyAndKnowsItsDirection(String written, String tag, String direction) {
        assertThat(new Language(written).tag()).isEqualTo(tag);
        assertThat(new Language(written).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "english language", "x y"})
    void whatIsNoLanguageIsRefused(String tag) {
        assertThatThrownBy(() -> new Language(tag)).isInstanceOf(Unfit.class);
    }

    @Test
    void urgencyRunsFromFlashToNine() {
        assertThat(new Urgency(1).word()).isEqualTo("flash");
        assertThatThrownBy(() -> new Urgency(0)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new Urgency(10)).isInstanceOf(Unfit.class);
    }

    @Test
    void aDigestIsThatOfFips180() {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
