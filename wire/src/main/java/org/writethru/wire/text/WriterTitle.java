package org.writethru.wire.text;

import java.util.regex.Pattern;

/** What a writer is and for which agency, on the line below the byline: {@code Associated Press Writer}, {@code AP Sports Writer}. */
public final class WriterTitle {
    private static final int LONGEST = 60;

    private static final Pattern TITLE = Pattern.compile(
            "(?:The )?(?:Associated Press|AP|United Press International|UPI|Reuters|Agence France-Presse)(?: (?:\\p{Lu}[\\p{L}.&-]* ){0,4}(?:Writer|Reporter|Editor|Correspondent|Analyst|Columnist))?");

    /** Of another house, which is named in capitals. */
    private static final Pattern OF_HOUSE = Pattern.compile(
            "\\p{Lu}{2,6} (?:(?:Executive|Senior|Chief|Managing|Deputy|National|Foreign|Political|Science|News|Sports?|Business|Staff|Health) ){1,3}(?:Writer|Reporter|Editor|Correspondent|Analyst|Columnist)");

    private WriterTitle() {}

    /** Whether this line is nothing else. */
    public static boolean is(String line) {
        return line.length() < LONGEST
                && (TITLE.matcher(line).matches() || OF_HOUSE.matcher(line).matches());
    }
}
