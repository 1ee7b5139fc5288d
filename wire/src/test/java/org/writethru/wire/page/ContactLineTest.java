package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media contact",
                "Contact details:",
                "Press enquiries: Ana Orel",
                "Media relations",
                "For more information, please contact Ana Orel",
                "For interviews with the mayor, contact:",
                "Additional details:",
                "Pressekontakt",
                "Ansprechpartnerin für Rundfunk",
                "Rückfragen an:",
                "Für Rückfragen wenden Sie sich an:",
                "Weitere Informationen:",
                "Contacts médias",
                "Pour toute information complémentaire :",
                "Pour des questions, communiquer avec :",
                "Contacto de prensa",
                "Contato imprensa",
                "Contatti stampa: Ana Orel",
                "Ufficio stampa",
                "Presse-Kontakt",
                "Per informazioni:",
                "Per maggiori informazioni:",
                "Persvoorlichting",
                "Kontaktpersoner",
                "Mer informasjon:",
                "Yhteyshenkilöt",
                "Lisätietoja: Ana Orel",
                "Kontakt dla mediów",
                "Kontakt prasowy",
                "Контакты для прессы",
                "İletişim",
                "Əlaqə:",
                "Kapcsolat"
            })
    void headingOfThoseWhoMayBeAskedIsKnownInManyLanguages(String words) {
        assertThat(ContactLine.isLabel(words)).isTrue();
        assertThat(ContactLine.isLabel(words.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact with the ship was lost",
                "More information was not to be had.",
                "Eye contact",
                "Weitere Informationen gab es nicht.",
                "The dam holds."
            })
    void otherLinesAreNone(String words) {
        assertThat(ContactLine.isLabel(words)).isFalse();
    }
}
