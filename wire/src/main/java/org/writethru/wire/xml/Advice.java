package org.writethru.wire.xml;

import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.ReleaseWords;

/** A line to editors. One that begins by saying what it corrects says so to readers too. */
public final class Advice {
    private Advice() {}

    /** Puts it into the item, which is a correction if the line says so. */
    public static void read(String words, NewsItemMaker maker) {
        boolean corrects =
                ReleaseWords.kindByNote(words).filter(Kind.CORRECTED::equals).isPresent();
        if (corrects) {
            maker.release(Kind.CORRECTED);
        }
        if (corrects && maker.correctsOrWithdraws()) {
            maker.publicNote(words);
        } else {
            maker.internalNote(words);
        }
    }
}
