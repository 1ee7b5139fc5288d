package org.writethru.wire.xml;

import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.ReleaseWords;

/** What lines say of the release. A line to editors that begins by saying what it corrects says so to readers too. */
public final class Advice {
    private Advice() {}

    /**
     * Takes an item whose headline begins or ends with the mark of a correction, or is nothing else, as one, if nothing else is said of
     * its release; and as an update or a withdrawal where that mark stands out.
     */
    public static void headline(NewsItemMaker maker) {
        if (!maker.isOurs()) {
            maker.headline().flatMap(ReleaseWords::kindByMark).ifPresent(maker::release);
        }
    }

    /** Puts a line to editors into the item, which is a correction if the line says so. */
    public static void read(String words, NewsItemMaker maker) {
        boolean corrects = corrects(words, maker);
        kind(words, maker);
        if (corrects && maker.correctsOrWithdraws()) {
            maker.publicNote(words);
        } else {
            maker.internalNote(words);
        }
    }

    /** What a line that stays with editors says of the release. */
    public static void kind(String words, NewsItemMaker maker) {
        ReleaseWords.kindByNote(words)
                .or(() -> ReleaseWords.kindByAdvice(words))
                .filter(Kind.CORRECTED::equals)
                .ifPresent(maker::release);
        if (ReleaseWords.withdraws(words)) {
            maker.release(Kind.WITHDRAWN);
        }
    }

    /** Puts a line that readers may be told into the item, which is a correction if the line says so. */
    public static void told(String words, NewsItemMaker maker) {
        corrects(words, maker);
        maker.publicNote(words);
    }

    private static boolean corrects(String words, NewsItemMaker maker) {
        boolean corrects =
                ReleaseWords.kindByNote(words).filter(Kind.CORRECTED::equals).isPresent();
        if (corrects) {
            maker.release(Kind.CORRECTED);
        }
        return corrects;
    }
}
