package org.writethru.wire.text;

import java.util.regex.Pattern;

/** Where somebody can be reached: at an address of mail, or by a telephone number that its signs or the word before it tell. */
public final class Reach {
    /** An address of mail, as a part of a pattern. */
    public static final String MAIL = "[\\w.+-]{1,60}(?:@|\\([Aa][Tt]\\))[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}";

    /**
     * A telephone number that has its signs, as a part of a pattern: {@code +994 12 300 40 50}, {@code (02) 5550 1000}, {@code 040 555 0000},
     * {@code 204-555-0100}; not a day or hours, which may begin with a nought too.
     */
    public static final String NUMBER =
            "(?:(?<![\\w.,])(?:\\+|\\(?0(?!\\d[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)|\\d{3} ?[-–] ?\\d{4}(?!\\d)))\\d[\\d ()/.-]{6,25}\\d"
                    + "|\\(\\d{2,5}\\) ?[\\d ().-]{4,25}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}(?!\\d))";

    /** What is a number where words say so, as a part of a pattern. */
    public static final String FIGURES = "[+(]?\\d[\\d\\s().+/-]{5,25}";

    private static final Pattern SIGNED = Pattern.compile(MAIL + "|" + NUMBER);

    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:^|[\\s,;|/(])(?:tel|telephone|phone|ph|fax|mobile|mob|cell|gsm|office|direct|téléphone|tél|telefon|telefono|teléfono|tfno|telefoon|puh|tlf|тел|телефон|факс|моб|e-?mail|mail|mailto|courriel|correo)\\s?\\.?\\s?[:.]?\\s{0,4}(?:"
                    + FIGURES + "|<?[\\w.+-]{1,60}@[\\w.-]{1,80})");

    private Reach() {}

    /** Whether an address of mail or a number with its signs is among the words. */
    public static boolean in(String words) {
        return mayBeIn(words) && SIGNED.matcher(words).find();
    }

    /** Whether a word says of a number or an address among the words that it is one: {@code Tel. 300 40 50}. */
    public static boolean saidIn(String words) {
        return mayBeIn(words) && SAID.matcher(words).find();
    }

    private static boolean mayBeIn(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '@' || sign == '(' || sign >= '0' && sign <= '9') {
                return true;
            }
        }
        return false;
    }
}
