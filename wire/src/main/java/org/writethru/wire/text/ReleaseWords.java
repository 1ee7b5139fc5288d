package org.writethru.wire.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Kind;

/**
 * Knows by its first words what a headline, subject or note says of a release, in the languages of agencies that send such words.
 * Only the beginning, or a mark at the end, counts: that a story is about a correction makes it none.
 */
public final class ReleaseWords {
    private static final int WITHIN = 200;
    private static final Pattern SET_OFF = Pattern.compile("^(?:\\s*(?:[:/\\])|*!—–：】）]|\\+{2}|$)|\\s+-\\s)");
    private static final Pattern STROKES = Pattern.compile("^\\s*(?:--|==|>>)");
    private static final Pattern BEFORE_WORD = Pattern.compile("^[.,]|^\\s+(?:\\p{Lu}\\p{Ll}|\\p{Lo})");

    private static final Pattern WITHDRAWAL =
            begins("(?:mandatory |please )?kill(?:ed|s)?|story kill|withdrawal|withdrawn|withdraws|retract(?:ion|ed|s)?"
                    + "|story withdrawn|takedown|annul(?:ation|é|ée|lato|liert)?|zurückgezogen|rückzug|achtung[:,]? rückzug|sperrung|annuller(?:ing|t|et|ad)|tillbakadragen"
                    + "|(?:tilbake|tilbage)?trukket|peruutus|anulación|anulada|anulado|elimina(?:r|do)|ritirat[oa]|anulowan[ae]|аннулирован[оа]?|аннуляция|снято|отозван[оа]|отменено"
                    + "|iptal|geri çekildi|إلغاء|ملغى|سحب|لغو");
    private static final Pattern CORRECTION = begins(
            "(?:repetition|repeat(?:s|ed|ing)?|resend(?:s|ing)?)[,:]? (?:to |with )?correct(?:ion|ed|s|ing)?"
                    + "|correction et mise à jour|correction (?:and|&) update|correct(?:ion|ed|ive|s|ing)?|clarification|clarifies|corr|refile[sd]?"
                    + "|berichtig(?:ung|t)|korrektur|korrigiert|rectificati(?:f|on|e)|correctif|correctie|gecorrigeerd|verbeterd|verbetering|rättelse|rättat|korrigering"
                    + "|rettelse|rettet|retting|korrektion|korjaus|korjattu|oikaisu|oikaistu|corrección|corrige|corregid[oa]|rectificación|correcció|rectificació|fe de errores|correção|corrigid[oa]|retificação|errata"
                    + "|correzione|rettifica|errata corrige|korekta|sprostowanie|oprava|popravek|ispravak|ispravka|ralat|pembetulan|đính chính|исправка|исправлен(?:о|ие|ная версия)|поправка|уточнение"
                    + "|δι[οό]ρθωση|ορθ[ηή] επαν[αά]ληψη|helyesbítés|corectură|виправлен(?:о|ня)|düzeltme|düzəliş|düzəldilib|تصحيح|اصلاحیه|تصویب|ուղղում|ուղղված|შესწორება|შესწორებული|תיקון|訂正|更正|정정");
    private static final Pattern UPDATE = begins(
            "(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:update[sd]?|upd|lead-?all|ld|lead|writethru|write-thru|recasts?|adds)"
                    + "(?: ?\\d{1,2})?|aktualisier(?:t|ung)|neu(?:fassung)?|zusammenfassung|mise à jour|annule et remplace|actualisée?|actualisation|actualizad[oa]|actualiza(?:ción)?|ampl(?:iación|iad[oa]|ía)|atualiza(?:d[oa]|ção)?|aggiorna(?:to|mento)"
                    + "|uppdater(?:ad|ing)|oppdater(?:t|ing)|opdateret|päivi(?:tys|tetty)|aktualizacja|обновлен(?:о|ие)|дополнен(?:о|ие)|оновлен(?:о|ня)"
                    + "|güncelleme|yenilənib|محدث|تحديث|թարմացված|განახლებული|განახლდა");
    private static final Pattern EMBARGO = Pattern.compile(
            "(?iu)^[\\s*#/\\[(+-]*(?:embargo(?:ed)?|sperrfrist|gesperrt bis|не для публикации до|эмбарго|bajo embargo|sous embargo|sperret til|sperrefrist"
                    + "|not for (?:release|publication|use|broadcast) (?:before|until)|hold for release|held until)(?![\\p{L}])"
                    + "(?!\\s+(?:on|against|of|is|was|over|lifted|expired|eased|gegen|sur|contro|contra|на|против)(?![\\p{L}]))");
    private static final Pattern PRIVATE =
            begins("eds?|editors?|editor[’']s? notes?|attention[,:]? editors?|note to editors?|notes? to desks?|desks?"
                    + "|not for publication|for internal use|internal|achtung redaktionen|hinweis(?:e)? (?:an|für) (?:die )?redaktion(?:en)?|red(?:aktion)?"
                    + "|redaktionelle hinweise|till red(?:aktionen)?|til red(?:aksjonen|aktionen)?|redaksjoner|nota (?:al|a los) editor(?:es)?|nota a los clientes"
                    + "|вниманию редакторов|редакторам|не для печати|не для публикации|не для эфира");

    /** What services of releases begin the headline of a correction with. */
    private static final Pattern REPLACING = Pattern.compile("(?i)^\\s*correcting (?:and|&) replacing\\b");

    /** To whom a note goes, and whether the word behind is in capitals. */
    private static final Pattern ADDRESSED = Pattern.compile("^(?i:eds[.:]|ed:|editors?:) ?(?=(\\p{Lu}{4})?)");

    private static final Pattern MARK_AT_END = Pattern.compile("(?iu)[\\[(/]\\s*([\\p{L} -]{3,30}?)\\s*[\\])/]\\s*$");

    /** Behind the word, what says that only a part of the copy is taken back. */
    private static final Pattern PART = Pattern.compile(
            "(?iu)^\\W{0,3}(?:(?:the|in|from|of|its?) ){0,2}(?:\\d|in\\b|from\\b|last|first|second|third|final|extra|word|line|graf|par|sentence|quote|reference|headline|byline|photo|caption)");

    private ReleaseWords() {}

    private static Pattern begins(String words) {
        return Pattern.compile("(?iu)^[\\s*#/\\[(【（+-]*(" + words + ")(?![\\p{L}])");
    }

    /** What a headline or subject says of the release by a mark at its beginning or end: nothing of most. */
    public static Optional<Kind> kind(String headline) {
        var line = Clean.line(headline);
        var start = line.length() > WITHIN ? line.substring(0, WITHIN) : line;
        var marked = MARK_AT_END.matcher(line.substring(Math.max(0, line.length() - WITHIN)));
        return kind(start, false).or(() -> marked.find() ? kind(marked.group(1) + ":", false) : Optional.empty());
    }

    /** What a note says of the release by its first word: nothing of most. */
    public static Optional<Kind> kindByNote(String note) {
        return kind(Clean.line(note.length() > WITHIN ? note.substring(0, WITHIN) : note), true);
    }

    /** What a note that is addressed to editors says of the release, if its word stands out: {@code Eds: UPDATES: …}. */
    public static Optional<Kind> kindByAdvice(String note) {
        var words = Clean.line(note.length() > WITHIN ? note.substring(0, WITHIN) : note);
        var addressed = ADDRESSED.matcher(words);
        return addressed.find() ? kind(words.substring(addressed.end()), addressed.group(1) != null) : Optional.empty();
    }

    /**
     * What the mark of a headline says where it stands out from it: a withdrawal in capitals before words that are not, or alone; an
     * update in capitals or brackets.
     */
    public static Optional<Kind> kindByMark(String headline) {
        var line = Clean.line(headline);
        return kind(line).filter(kind -> switch (kind) {
            case WITHDRAWN ->
                isAlone(line) || inCapitals(WITHDRAWAL, line) && !line.equals(line.toUpperCase(Locale.ROOT));
            case UPDATED -> line.startsWith("(") || line.startsWith("[") || inCapitals(UPDATE, line);
            case CORRECTED, PUBLISHED -> true;
        });
    }

    /** Whether a note takes the whole back: {@code PLEASE KILL THIS STORY}, but not {@code KILL last graf}. */
    public static boolean withdraws(String note) {
        var words = Clean.line(note.length() > WITHIN ? note.substring(0, WITHIN) : note);
        var found = WITHDRAWAL.matcher(words);
        return found.find()
                && inCapitals(WITHDRAWAL, words)
                && !found.group(1).endsWith("S")
                && !PART.matcher(words.substring(found.end())).find();
    }

    private static boolean isAlone(String line) {
        var found = WITHDRAWAL.matcher(line);
        return found.find() && line.substring(found.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean inCapitals(Pattern words, String line) {
        var found = words.matcher(line);
        return found.find() && found.group(1).equals(found.group(1).toUpperCase(Locale.ROOT));
    }

    private static Optional<Kind> kind(String start, boolean sentence) {
        if (marks(WITHDRAWAL, start, sentence)) {
            return Optional.of(Kind.WITHDRAWN);
        }
        if (marks(CORRECTION, start, sentence) || REPLACING.matcher(start).find()) {
            return Optional.of(Kind.CORRECTED);
        }
        return marks(UPDATE, start, sentence) ? Optional.of(Kind.UPDATED) : Optional.empty();
    }

    /** A mark is set off by a sign; without one it is in capitals before a word that is not. */
    private static boolean marks(Pattern words, String start, boolean sentence) {
        var found = words.matcher(start);
        if (!found.find()) {
            return false;
        }
        var mark = found.group(1);
        var rest = start.substring(found.end());
        boolean capitals = mark.equals(mark.toUpperCase(Locale.ROOT)) && !mark.equals(mark.toLowerCase(Locale.ROOT));
        return sentence
                || SET_OFF.matcher(rest).find()
                || (rest.startsWith("-") && (capitals || Character.isDigit(mark.charAt(0)) || mark.matches(".*\\d")))
                || (capitals
                        && (BEFORE_WORD.matcher(rest).find()
                                || STROKES.matcher(rest).find()));
    }

    /** Whether the words begin as those that put off publication. */
    public static boolean embargo(String words) {
        return EMBARGO.matcher(words).find();
    }

    /** Whether the words are addressed to editors. */
    public static boolean forEditors(String words) {
        return PRIVATE.matcher(Clean.line(words)).find();
    }
}
