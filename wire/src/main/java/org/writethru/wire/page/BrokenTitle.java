package org.writethru.wire.page;

import java.util.Locale;
import java.util.Set;

/** A headline over two lines of plain text: the first ends, or the second begins, with a word that neither can do without the other. */
public final class BrokenTitle {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 120;

    /** Articles, prepositions and the like; those that bylines begin with too are told by what is behind them. */
    private static final Set<String> BETWEEN = Set.of(
            ("a an the of on in at to for and or with from by as until after over into its their his her that than against under between"
                            + " der die das des dem den ein eine einen und oder von vom im am zu zum zur für mit bei nach über auf aus"
                            + " le la les un une du de et à au aux en pour par sur dans avec el los las del al con para por"
                            + " il lo gli di da e che per nel della dei het een van voor met op och av för og til på и в на с по за от из для к")
                    .split(" "));

    private BrokenTitle() {}

    /** Whether the second of two lines that stand alone goes on with the first. */
    public static boolean goesOn(String line, String next) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && next.length() <= LONGEST
                && !Prose.ends(line)
                && !Prose.ends(next)
                && (isBetween(line.substring(line.lastIndexOf(' ') + 1))
                        || isBetween(first(next)) && Byline.read(next).isEmpty());
    }

    private static String first(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word.toLowerCase(Locale.ROOT));
    }
}
