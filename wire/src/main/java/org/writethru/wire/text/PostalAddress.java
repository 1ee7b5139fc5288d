package org.writethru.wire.text;

import java.util.regex.Pattern;

/** A line of the address of a house, as stands in the heads of letters: a street and its number, or a place and its code. */
public final class PostalAddress {
    private static final int LONGEST = 80;

    private static final Pattern STREET = Pattern.compile(
            "(?U)\\d{1,5}[A-Za-z]?,? \\p{Lu}[\\p{L}\\d.' -]{1,40}\\b(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Parkway|Pkwy|Drive|Dr|Lane|Square|Sq|Plaza|Place|Court|Highway|Way|Terrace|Quay)\\b\\.?(?:,? .{1,40})?"
                    + "|(?:\\p{Lu}[\\p{L}.-]{2,30}[ -]?)(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Pp]latz|[Aa]llee|[Ww]eg|[Dd]amm|[Uu]fer) \\d{1,4} ?[a-z]?"
                    + "|\\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin|cours) .{3,40}"
                    + "|(?:[Cc]alle|[Pp]laza|[Pp]aseo|[Vv]ia|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|ул\\.|улица|пр\\.|проспект) \\p{Lu}.{2,40},? \\d{1,4}.{0,10}"
                    + "|P\\.? ?O\\.? Box \\d{1,6}");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.' -]{2,30},? [A-Z]{2}\\.?,? \\d{5}(?:-\\d{4})?(?:,? U\\.?S\\.?A\\.?)?|(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}[\\p{L}.() /-]{2,30}(?:,? \\p{Lu}[\\p{L} ]{2,20})?"
                    + "|\\p{Lu}[\\p{L}.' -]{2,30},? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    private PostalAddress() {}

    /** Whether the line is nothing else. */
    public static boolean is(String words) {
        return words.length() <= LONGEST
                && (STREET.matcher(words).matches() || PLACE.matcher(words).matches());
    }
}
