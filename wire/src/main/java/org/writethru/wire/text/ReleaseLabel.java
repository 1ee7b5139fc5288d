package org.writethru.wire.text;

import java.util.regex.Pattern;

/** The line of a press release that says that it is one, in many languages. */
public final class ReleaseLabel {
    private static final int LONGEST = 70;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:for immediate (?:release|publication|distribution)|(?:press|media|news) (?:release|statement)|communiqué de presse|(?:presse|medien)(?:mitteilung|information)|presseaussendung|comunicado de (?:prensa|imprensa)|nota de prensa|nota à imprensa"
                    + "|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|пресс-релиз|прес-реліз|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|basın (?:bülteni|açıklaması)"
                    + "|δελτίο τύπου|بيان صحفي|新闻稿|新聞稿|プレスリリース|보도자료)[\\s:.!*–—-]{0,5}(?:[\\s,|(–—-]{1,4}.{0,30}\\d{4}\\)?)?");

    /** {@code NEWS FROM THE HARBOUR COUNCIL}: the same with the name of the house. */
    private static final Pattern OF_HOUSE = Pattern.compile(
            "(?:(?:PRESS|NEWS|MEDIA) (?:RELEASE|STATEMENT) (?:FROM|BY|OF)|NEWS FROM)(?: THE)? [\\p{Lu}\\d&.,'’ -]{3,50}|(?:Press|News|Media) (?:Release|Statement) (?:from|by|of)(?: [Tt]he)?(?: (?:\\p{Lu}[\\p{L}\\d&.'’-]{0,30}|of|for|and|the|de)){1,8}");

    /** {@code MEDIA ADVISORY: M07-44}: what the house calls it, and its number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:MEDIA|PRESS|NEWS|CONTRACT|PHOTO|STATUS) )?(?:RELEASE|ADVISORY|STATEMENT|ALERT) ?(?:: ?|NO\\. ?|# ?)\\p{Lu}?\\d{2,4}-\\d{1,4}");

    private ReleaseLabel() {}

    /** Whether this line is one. */
    public static boolean is(String words) {
        return words.length() <= LONGEST
                && (LABEL.matcher(words).matches()
                        || OF_HOUSE.matcher(words).matches()
                        || NUMBERED.matcher(words).matches());
    }

    /** Whether this line says that it is one, and its number. */
    public static boolean isNumbered(String words) {
        return words.length() <= LONGEST && NUMBERED.matcher(words).matches();
    }
}
