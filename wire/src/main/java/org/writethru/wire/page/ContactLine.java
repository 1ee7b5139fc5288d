package org.writethru.wire.page;

import java.util.regex.Pattern;

/** A line that says whom to ask, or where to reach them. */
public final class ContactLine {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 400;

    /** Words behind which a line that ends with a point is prose. */
    private static final int PROSE = 20;

    /** A name of what follows, and an address or number behind it. */
    private static final Pattern REACHED = Pattern.compile(
            "(?iu)(?:^|[\\s,;|/(])(?:tel|telephone|phone|ph|fax|mobile|mob|cell|gsm|office|direct|téléphone|tél|telefon|telefono|teléfono|tfno|telefoon|puh|tlf|тел|телефон|факс|моб|e-?mail|mail|mailto|courriel|correo)\\s?\\.?\\s?[:.]?\\s{0,4}(?:[+(]?\\d[\\d\\s().+/-]{5,25}|<?[\\w.+-]{1,60}@[\\w.-]{1,80})");

    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)(?:(?:media|press|news|public relations|investors?(?: relations)?|company|corporate)?[ -]?(?:contacts?|enquiries|inquiries)|(?:presse|medien|press|media)?kontakte?|ansprechpartner(?:in)?(?: für .{2,40})?|rückfragen(?: an)?"
                    + "|contacts? (?:presse|médias?)|contacto(?: de)? (?:prensa|medios)|contatti(?: stampa)?|ufficio stampa|contato(?: imprensa)?|persvoorlichting|perscontact|presskontakt"
                    + "|контакт(?:ы|ная информация)?(?: для (?:прессы|сми))?|kontakt (?:dla mediów|prasowy))\\s*(?::.{0,60})?"
                    + "|for (?:more|further|additional) information,? (?:please )?contact\\b.{0,40}|(?:for )?(?:more|further|additional) information\\s?:");

    /** Both on one line: {@code Further information: Ana Orel, (02) 5550 1000}. */
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?:(?:for )?(?:further|more|additional) (?:information|details)|(?:(?:media|press|news|public relations)[ -]?)?(?:contacts?|enquiries|inquiries)|(?:presse|medien)?kontakt|rückfragen(?: an)?|contacts? (?:presse|médias?)"
                    + "|contacto(?: de)? (?:prensa|medios)|contatti(?: stampa)?|ufficio stampa|persvoorlichting|perscontact|presskontakt|контакт(?:ы|ная информация)?(?: для (?:прессы|сми))?)"
                    + "\\s?:.{0,250}?(?:\\(\\d{2,5}\\) ?|\\+)?\\d[\\d .()/-]{6,20}.{0,120}");

    /** Nothing but an address of mail or a telephone number, told by its signs, behind a letter or a place at most. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:\\(\\p{L}{1,8}\\) ?|\\p{L}{1,12} ?: ?)?(?:\\p{L}{2,20}: ?)?(?:[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{2,30}){1,4}"
                    + "|(?:\\+\\d{1,3}[ (.-]{1,2}|\\(0?\\d{2,5}\\) ?)[\\d ().-]{5,20}\\d)");

    private ContactLine() {}

    /** Whether it is an address of mail or a telephone number and nothing else. */
    public static boolean isAddress(String words) {
        return words.length() <= LONGEST && ALONE.matcher(words).matches();
    }

    /** Whether a telephone number or an address of mail is said to be one. */
    public static boolean isReached(String words) {
        return words.length() <= LONGEST && REACHED.matcher(words).find() && !says(words);
    }

    /** Whether it says who may be asked, and under which number. */
    public static boolean isAsked(String words) {
        return words.length() <= LONGEST && ASKED.matcher(words).matches();
    }

    /** Whether it says that those follow who may be asked. */
    public static boolean isLabel(String words) {
        return words.length() <= LONGEST_LABEL && CONTACT.matcher(words).matches();
    }

    /** Whether it is prose in which a number stands: many words, with a point behind. */
    private static boolean says(String words) {
        return words.length() > LONGEST_LABEL
                && words.matches("(?s).*\\p{Ll}[.!?][\"”»)]?")
                && words.split("\\s+", -1).length > PROSE;
    }
}
