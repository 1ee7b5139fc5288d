package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedHeadlineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam holds /UPDATED/",
                "Dam holds (updated)",
                "Dam holds [UPD]",
                "Dam holds - UPDATED",
                "Dam holds – update",
                "Dam holds UPDATED",
                "Dam holds (UPDATED-2)",
                "Dam holds /UPDATE 3/",
                "Dam holds (updated at 22:40)",
                "UPDATE 2-Dam holds",
                "UPDATE 1 - Dam holds",
                "UPDATED: Dam holds",
                "(UPDATED) Dam holds",
                "[Update] Dam holds",
                "UPD: Dam holds",
                "UPD. Dam holds",
                "ОБНОВЛЕНО: Dam holds",
                "Dam holds (обновлено)",
                "Dam holds (дополнено)",
                "Dam holds - ОБНОВЛЕНО",
                "Dam holds – YENİLƏNİB",
                "Dam holds (YENİLƏNİB)",
                "GÜNCELLENDİ - Dam holds",
                "Dam holds (թարմացված)",
                "محدث: Dam holds",
                "Dam holds (تحديث)",
                "Dam holds (aktualisiert)",
                "[Mis à jour] Dam holds",
                "Mise à jour : Dam holds",
                "Dam holds (Actualización)",
                "ACTUALIZA- Dam holds",
                "Dam holds *updated*",
                "Dam holds | UPDATED"
            })
    void updatesAreReadInFrontAndBehind(String headline) {
        var read = MarkedHeadline.read(headline);

        assertThat(read.text()).isEqualTo("Dam holds");
        assertThat(read.mark()).contains(Mark.UPDATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTED-Dam holds",
                "CORRECTED: Dam holds",
                "CORRECTION: Dam holds",
                "Dam holds (corrected)",
                "Dam holds /CORRECTION/",
                "ИСПРАВЛЕНО: Dam holds",
                "Dam holds (исправлено)",
                "Dam holds (DÜZƏLİŞ)",
                "Dam holds (düzeltme)",
                "Korrektur: Dam holds",
                "(Korrigiert) Dam holds",
                "CORRIGÉ : Dam holds",
                "Dam holds (corrigé)",
                "Corrección: Dam holds",
                "تصحيح: Dam holds",
                "(UPDATED, CORRECTED) Dam holds (corrected)"
            })
    void correctionsAreReadInFrontAndBehind(String headline) {
        var read = MarkedHeadline.read(headline);

        assertThat(read.text()).isEqualTo("Dam holds");
        assertThat(read.mark()).contains(Mark.CORRECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update on the peace talks",
                "Updated rules for pilots take effect",
                "Correction of the budget expected in May",
                "Minister: corrections to the law are ready",
                "Company updates its forecast",
                "Dam (the old one) holds",
                "Обновлённый парк открыли в Заречье",
                "Исправительная колония закрыта"
            })
    void wordsThatAreNewsThemselvesStay(String headline) {
        var read = MarkedHeadline.read(headline);

        assertThat(read.text()).isEqualTo(headline);
        assertThat(read.mark()).isEmpty();
    }

    @Test
    void bracketThatSaysWhatWasCorrectedIsKept() {
        assertThat(MarkedHeadline.read("Dam holds (Corrects name of the river in second paragraph)")
                        .detail())
                .contains("Corrects name of the river in second paragraph");
    }

    @Test
    void lineOfAMarkAloneHasNoText() {
        assertThat(MarkedHeadline.read("UPDATED").markOnly()).isTrue();
        assertThat(MarkedHeadline.read("/ОБНОВЛЕНО/").markOnly()).isTrue();
    }
}
