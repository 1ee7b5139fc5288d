package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "Café Gruß Łódź Ærø, Cafe Gruss Lodz AEro",
        "“Well” – said…, '\"Well\" - said...'",
        "Голосование в Щёлкове, Golosovanie v Shchyolkove",
        "Կորոշի, Koroshi",
        "Əliyev İlıca Şura ağ, Aliyev Ilica Sura ag",
        "თბილისი, tbilisi",
        "Αθήνα, Athina",
        "№ 5 — 3 €, No. 5 - 3 EUR",
        "e\u0301te\u0301, ete"
    })
    void lettersThatAsciiLacksAreSpelled(String text, String spelled) {
        var letters = new Transliteration(StandardCharsets.US_ASCII);
        assertThat(letters.fitting(text)).isEqualTo(spelled);
        assertThat(letters.notes()).singleElement().asString().startsWith("US-ASCII lacks ");
    }

    @Test
    void whatHasNoHonestSpellingIsAQuestionMarkAndCounted() {
        var letters = new Transliteration(StandardCharsets.US_ASCII);
        assertThat(letters.fitting("سد 🌊")).isEqualTo("?? ?");
        assertThat(letters.notes())
                .containsExactly(
                        "US-ASCII lacks 3 characters of the copy that no others can spell; a question mark stands for each: د س 🌊.");
    }

    @Test
    void whatTheSetHasStays() {
        var letters = new Transliteration(Charset.forName("windows-1251"));
        assertThat(letters.fitting("«Совет» — №")).isEqualTo("«Совет» — №");
        assertThat(letters.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "IBM037", "ISO-2022-JP"})
    void setThatHidesControlBytesIsRefused(String name) {
        var letters = new Transliteration(Charset.forName(name));
        assertThat(letters.charset()).isEqualTo(StandardCharsets.US_ASCII);
        assertThat(letters.notes()).singleElement().asString().contains(name);
    }
}
