package org.writethru.wire.text;

import java.util.regex.Pattern;

/**
 * Words with which agencies say below their copy who reported, wrote, translated and edited it:
 * {@code (Reporting by Ana Orel; Editing by Rui Vaz)}.
 */
public final class StaffCredit {
    private static final int LONGEST = 400;

    /** Brackets that may stand inside of those around the words, as of places. */
    private static final int MOST_BRACKETS = 4;

    private static final String ENGLISH =
            "(?:additional |further |with |original )?(?:reporting|reported|writing|written|editing|edited|compiled|produced|production|translated|rewritten|research|graphics?)"
                    + "(?:(?:,? and |, |/)(?:additional )?(?:reporting|writing|editing|production|graphics?|research)){0,3} by";

    /** Work that is done on copy, as it begins such words inside of brackets. */
    private static final Pattern WORK = Pattern.compile(
            "(?iu)\\s?(?:" + ENGLISH
                    + "|with inputs? from|(?:bericht(?:et)?|geschrieben|redigiert|bearbeitet|übersetzt) von|(?:unter )?mitarbeit(?: von|:)|redaktion:"
                    + "|reportage(?: de| par)?|rédigé par|édité par|version française(?: de| par)?|avec la contribution de"
                    + "|(?:reportes?|reportaje|información|edición|con información|redacción)(?: adicional(?:es)?)? (?:de|por)|(?:reportado|editado|escrito|traducido)(?: en español)? por"
                    + "|(?:com )?reportagem (?:de|adicional de)|edição de|(?:editado|traduzido) por"
                    + "|(?:tradotto|redatto|scritto) da|(?:in redazione|editing)|(?:verslag|bewerkt|geschreven) door|redactie:"
                    + "|(?:репортаж|подготовили?|текст|перев[её]ли?|редактор(?:ы)?|автор(?:ы)?):?"
                    + "|(?:haberi )?(?:yazan|hazırlayan|editör|redaktor)[: ]|rapportering(?: av|:)|redigering(?: av|:)|raportowal|redagował[ai]?)[: ]\\s?");

    private static final String NAMES =
            "\\p{Lu}[\\p{L}.'’-]{0,30}(?:(?:,? (?:and|in|at|for|with|&) |,? )\\p{Lu}[\\p{L}.'’-]{0,30}){0,12}";

    /** Without brackets, nothing but such work and names. */
    private static final Pattern BARE =
            Pattern.compile("(?i:" + ENGLISH + ") " + NAMES + "(?:[;.,] (?i:" + ENGLISH + ") " + NAMES + "){0,4}[.]?");

    private StaffCredit() {}

    /** Whether the words are nothing else. */
    public static boolean is(String words) {
        if (words.length() < 12 || words.length() > LONGEST) {
            return false;
        }
        char first = words.charAt(0);
        return first == '(' || first == '['
                ? closes(words) && begins(words.substring(1))
                : Character.isUpperCase(first)
                        && words.contains(" by ")
                        && BARE.matcher(words).matches();
    }

    /** Where such words begin that stand in brackets behind the text, or on a line of their own below it; -1 if there are none. */
    public static int from(String text) {
        int line = text.lastIndexOf('\n');
        if (line > 0 && is(text.substring(line + 1).strip())) {
            return line;
        }
        if (!closes(text)) {
            return -1;
        }
        int at = text.length();
        for (int bracket = 0; bracket < MOST_BRACKETS && at > 0; bracket++) {
            at = text.lastIndexOf('(', at - 1);
            if (at >= 0 && is(text.substring(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(String words) {
        var work = WORK.matcher(words);
        return work.lookingAt()
                && work.end() < words.length()
                && (Character.isUpperCase(words.codePointAt(work.end()))
                        || Character.UnicodeScript.of(words.codePointAt(work.end())) != Character.UnicodeScript.LATIN
                                && Character.UnicodeScript.of(words.codePointAt(work.end()))
                                        != Character.UnicodeScript.CYRILLIC
                                && Character.isLetter(words.codePointAt(work.end())));
    }

    private static boolean closes(String words) {
        int last = words.length() - 1;
        char end = last < 1 ? ' ' : words.charAt(words.charAt(last) == '.' ? last - 1 : last);
        return end == ')' || end == ']';
    }
}
