package org.writethru.newsroom.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writethru.story.Language;

class WordsTest {
    private static final Language ENGLISH = new Language("en");

    static java.util.List<Language> catalogues() {
        return Words.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyCatalogueSaysEverything(Language language) {
        assertThat(Words.catalogue(language).keySet())
                .isEqualTo(Words.catalogue(ENGLISH).keySet())
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyMessageHasTheSameGapsAsInEnglish(Language language) {
        var english = Words.catalogue(ENGLISH);
        Words.catalogue(language)
                .forEach((key, pattern) -> assertThat(gaps(language, pattern))
                        .as("%s in %s", key, language)
                        .isEqualTo(gaps(ENGLISH, english.getOrDefault(key, ""))));
    }

    private static java.util.Set<String> gaps(Language language, String pattern) {
        return new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).getArgumentNames();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void noMessageIsBlank(Language language) {
        assertThat(Words.catalogue(language).values())
                .allSatisfy(message -> assertThat(message).isNotBlank());
    }

    @Test
    void takesAreCountedAsEachLanguageCounts() {
        assertThat(takes("en", 1)).isEqualTo("1 take");
        assertThat(takes("en", 3)).isEqualTo("3 takes");
        assertThat(takes("ru", 1)).isEqualTo("1 версия");
        assertThat(takes("ru", 3)).isEqualTo("3 версии");
        assertThat(takes("ru", 11)).isEqualTo("11 версий");
        assertThat(takes("ru", 21)).isEqualTo("21 версия");
        assertThat(takes("ar", 2)).isEqualTo("نسختان");
        assertThat(takes("ar", 5)).isEqualTo("5 نسخ");
        assertThat(takes("ar", 12)).isEqualTo("12 نسخة");
        assertThat(takes("az", 4)).isEqualTo("4 versiya");
    }

    private static String takes(String language, int count) {
        return Words.of(new Language(language)).say("takes", "count", count);
    }

    @Test
    void aTakeKnowsHowManyThereAre() {
        assertThat(Words.of(ENGLISH).say("take-of", "number", 3, "count", 5)).isEqualTo("Take 3 of 5");
        assertThat(Words.of(ENGLISH).say("take-of", "number", 1, "count", 1)).isEqualTo("The only take");
        assertThat(Words.of(new Language("ru")).say("take-of", "number", 3, "count", 5))
                .isEqualTo("Версия 3 из 5");
    }

    @Test
    void whatIsSaidIsNotReadAsAPattern() {
        assertThat(Words.of(ENGLISH).say("change-headline", "before", "It's {0}", "after", "'{' #"))
                .isEqualTo("The headline was “It's {0}” and is now “'{' #”.");
    }

    @Test
    void languageWithoutCatalogueIsSpokenToInEnglish() {
        assertThat(Words.of(new Language("fr")).say("corrections")).isEqualTo("Corrections");
        assertThat(Words.of(new Language("az-Latn")).say("corrections")).isEqualTo("Düzəlişlər");
    }

    @Test
    void unknownMessageIsAFault() {
        assertThatThrownBy(() -> Words.of(ENGLISH).say("no-such-words")).hasMessageContaining("no-such-words");
    }
}
