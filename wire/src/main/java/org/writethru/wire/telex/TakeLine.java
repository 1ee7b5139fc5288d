package org.writethru.wire.telex;

import java.util.Locale;
import org.writethru.story.Release;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

/** The words by which a teleprinter message says what kind of release it is. */
public final class TakeLine {
    private TakeLine() {}

    /** {@code 1ST LD-WRITETHRU}, {@code CORRECTION TAKE 4}, {@code KILL TAKE 5}; empty for a first publication. */
    public static String words(Release release) {
        return switch (release) {
            case Published _ -> "";
            case Updated update -> ordinal(update.number() - 1) + " LD-WRITETHRU";
            case Corrected corrected -> "CORRECTION TAKE " + corrected.number();
            case Withdrawn withdrawn -> "KILL TAKE " + withdrawn.number();
        };
    }

    /** The same as one word, as ANPA’s heading has it: {@code 1stLd-Writethru}, {@code Correction}, {@code Kill}. */
    public static String word(Release release) {
        return switch (release) {
            case Published _ -> "";
            case Updated update -> ordinal(update.number() - 1).toLowerCase(Locale.ROOT) + "Ld-Writethru";
            case Corrected _ -> "Correction";
            case Withdrawn _ -> "Kill";
        };
    }

    /** The line that names slug and number and says what the editor said. */
    static String note(Release release, String slug, String text) {
        var word = switch (release) {
            case Published _, Updated _ -> "UPDATE";
            case Corrected _ -> "CORRECTION";
            case Withdrawn _ -> "KILL";
        };
        return word + " " + slug + " TAKE " + release.number() + ": " + text;
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number % 100 > 10 && number % 100 < 14;
        return number + (teen || last == 0 || last > 3 ? "TH" : last == 1 ? "ST" : last == 2 ? "ND" : "RD");
    }
}
