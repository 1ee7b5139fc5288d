package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsNoticeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) 2026 Harbour News. All rights reserved.",
                "Copyr. Harbour News 2026",
                "Alle Rechte auch der Übersetzung beim Hafenblatt",
                "Все права защищены. Гавань",
                "Tutti i diritti riservati",
                "Bütün hüquqlar qorunur",
                "جميع الحقوق محفوظة",
                "Originally published under Creative Commons by Harbour News™.",
                "This work is licensed under a Creative Commons Attribution-ShareAlike 4.0 International License.",
                "Dieser Text steht unter der Lizenz CC BY 4.0",
                "Licencia: Creative Commons 4.0",
                "CC BY-NC-ND 4.0"
            })
    void rightsAreHeldInManyLanguages(String words) {
        assertThat(RightsNotice.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Все права рыбаков должны уважать, сказал мэр.",
                "Copyrights were sold.",
                "(c) The dam holds.",
                "Müəllif hüquqları agentliyi gəldi.",
                "The city published its maps under a Creative Commons licence.",
                "Creative Commons was founded by lawyers.",
                "The report was published under a Creative Commons licence, the mayor said.",
                "This article explains what a licence is."
            })
    void whatIsToldOfRightsIsNone(String words) {
        assertThat(RightsNotice.is(words)).isFalse();
    }
}
