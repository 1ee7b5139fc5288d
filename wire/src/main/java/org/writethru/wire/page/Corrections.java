package org.writethru.wire.page;

import java.util.Map;
import org.writethru.story.Language;

/** What stands in place of a correction's words where a page marks a take as corrected and does not say what was wrong. */
final class Corrections {
    private static final String ENGLISH =
            "The page that this was taken over from marks it as corrected and does not say what was wrong.";
    private static final Map<String, String> UNSAID = Map.of(
            "ru", "На странице-источнике материал помечен как исправленный; что было неверно, там не сказано.",
            "az", "Mənbə səhifəsində material düzəldilmiş kimi işarələnib; nəyin səhv olduğu orada göstərilməyib.",
            "tr", "Kaynak sayfada haber düzeltilmiş olarak işaretlenmiş; neyin yanlış olduğu orada belirtilmemiş.",
            "ar", "تشير الصفحة المصدر إلى أن الخبر مصحَّح ولا تذكر ما كان خطأ.",
            "hy", "Աղբյուր էջում նյութը նշված է որպես ուղղված, և այնտեղ ասված չէ, թե ինչն էր սխալ։",
            "de", "Die Quelle kennzeichnet den Text als korrigiert und sagt nicht, was falsch war.",
            "fr", "La page source signale ce texte comme corrigé sans dire ce qui était inexact.",
            "es", "La página de origen marca el texto como corregido y no dice qué era erróneo.");

    private Corrections() {}

    static String unsaid(Language language) {
        return UNSAID.getOrDefault(language.locale().getLanguage(), ENGLISH);
    }
}
