package org.writethru.wire.text;

import java.util.regex.Pattern;

/**
 * A paragraph that says no more than that the text can be read on elsewhere, as it is left where its link was lost or is not kept:
 * {@code Read the full story here}.
 */
public final class ReadOn {
    private static final int LONGEST = 60;

    /** {@code This press release features multimedia. View the full release here: https://…}, above or amid a release. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)this (?:press|news) release features multimedia\\. view the full release here: https?://\\S{4,200}");

    private static final int LONGEST_SHOWN = 300;

    private static final Pattern LINE = Pattern.compile("(?iu)[\\p{P}\\p{S}\\s]{0,3}(?:"
            + "(?:please )?(?:click here to )?read (?:more|the (?:full|whole|entire) (?:story|article|report|text))(?: here)?"
            + "|click here (?:to|for) (?:read )?(?:more|the full (?:story|article|report))"
            + "|(?:baca )?selengkapnya(?: (?:bisa|dapat) (?:dibaca|dilihat|disimak))?(?: (?:di|klik) ?sini)?"
            + "|(?:hier )?weiterlesen|(?:den )?ganzen artikel (?:hier )?lesen|lire la suite(?: ici)?|(?:lea|leer) (?:más|la nota completa)(?: aquí)?|seguir leyendo"
            + "|(?:leia|ler) mais(?: aqui)?|leggi (?:tutto|di più|l.articolo completo)(?: qui)?|lees (?:hier )?(?:verder|meer)"
            + "|läs mer(?: här)?|les mer(?: her)?|læs mere(?: her)?|lue lisää(?: täältä)?|czytaj (?:więcej|dalej)"
            + "|(?:haberin )?devamı(?:nı oku| için tıklayın(?:ız)?)|чита(?:ть|йте) (?:далее|дальше|полностью)|чита(?:ти|йте) (?:далі|більше)"
            + "|(?:xem|đọc) (?:thêm|tiếp)(?: tại đây)?"
            + "|loe (?:lisa|edasi|veel)|(?:more|mais|más|mehr|plus|meer|mer)(?=\\s?(?:\\.\\.|…))"
            + ")[\\p{P}\\p{S}\\s]{0,5}");

    private ReadOn() {}

    /** Whether the paragraph is nothing else. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                ? LINE.matcher(paragraph).matches()
                : paragraph.length() <= LONGEST_SHOWN
                        && paragraph.startsWith("his ", 1)
                        && SHOWN.matcher(paragraph).matches();
    }
}
