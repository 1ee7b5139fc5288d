package org.writethru.wire.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a mark on a headline says of a take. */
public enum Mark {
    UPDATED,
    CORRECTED,
    WITHDRAWN;

    /** Beginnings of the words that make marks, in lower case. */
    private static final Map<Mark, List<String>> WORDS = Map.of(
            UPDATED,
            List.of(
                    "updat",
                    "upd",
                    "writethru",
                    "write-thru",
                    "1st ld",
                    "2nd ld",
                    "3rd ld",
                    "4th ld",
                    "lead-",
                    "recast",
                    "adds ",
                    "обновл",
                    "обнов",
                    "дополн",
                    "расширен",
                    "оновл",
                    "доповн",
                    "yenilə",
                    "yenilen",
                    "əlavə",
                    "güncel",
                    "تحديث",
                    "محدث",
                    "به‌روز",
                    "به روز",
                    "بروزرسانی",
                    "թարմաց",
                    "լրաց",
                    "განახლ",
                    "შევსებ",
                    "aktualis",
                    "ergänzt",
                    "mis à jour",
                    "mise à jour",
                    "maj",
                    "actualis",
                    "actualiz",
                    "aggiorn",
                    "atualiz",
                    "bijgewerkt",
                    "aktualiz",
                    "zaktualiz",
                    "uppdater",
                    "oppdater",
                    "opdater",
                    "ενημέρωση",
                    "ενημερ",
                    "жаңарт",
                    "更新",
                    "מעודכן",
                    "עדכון"),
            CORRECTED,
            List.of(
                    "correct",
                    "corr",
                    "fixes ",
                    "исправ",
                    "поправк",
                    "уточнен",
                    "виправл",
                    "düzəl",
                    "düzel",
                    "تصحيح",
                    "مصحح",
                    "اصلاح",
                    "ուղղ",
                    "շտկ",
                    "შესწორ",
                    "დაზუსტ",
                    "korrig",
                    "korrekt",
                    "berichtig",
                    "richtigstellung",
                    "corrig",
                    "rectif",
                    "correg",
                    "correc",
                    "corret",
                    "correz",
                    "gecorrigeerd",
                    "sprostowan",
                    "korekta",
                    "түзет",
                    "διόρθωση",
                    "תיקון"),
            WITHDRAWN,
            List.of(
                    "withdrawn",
                    "withdrawal",
                    "kill",
                    "retract",
                    "отозван",
                    "снято",
                    "аннулир",
                    "geri götür",
                    "geri çağır",
                    "geri çekil",
                    "zurückgezogen",
                    "annulé",
                    "annulation",
                    "retiré",
                    "retirad",
                    "anulad",
                    "ritirat",
                    "سحب",
                    "مسحوب",
                    "հետ է կանչ"));

    /** The mark that these words make, if they do; a number before or behind them does not matter. */
    static Optional<Mark> of(String words) {
        var lower = Words.lower(words).strip().replaceAll("[\\u064B-\\u0652]", "");
        for (var mark : values()) {
            if (WORDS.getOrDefault(mark, List.of()).stream().anyMatch(lower::startsWith)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
