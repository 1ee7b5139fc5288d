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
                "جميع الحقوق محفوظة"
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
                "Müəllif hüquqları agentliyi gəldi."
            })
    void whatIsToldOfRightsIsNone(String words) {
        assertThat(RightsNotice.is(words)).isFalse();
    }
}
