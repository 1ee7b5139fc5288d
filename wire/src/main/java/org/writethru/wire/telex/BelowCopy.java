package org.writethru.wire.telex;

import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.Stems;
import org.writethru.wire.xml.LastParagraphs;

/**
 * What stands below the copy though it is none of it. Such paragraphs are short, have signs that prose has rarely, or a word of those
 * with which credits and notices are written; copy that ends with no such paragraph, as most does, is not looked at further, which took
 * a fifth of the time of a reading.
 */
final class BelowCopy {
    /** Blocks from the end that are asked. */
    private static final int LAST = 5;

    private static final int SHORT = 120;
    private static final Stems SIGNS_AND_WORDS = new Stems(
            "@",
            ":",
            "/",
            "(",
            "©",
            "[",
            "|",
            "contribu",
            "reported",
            "reporting",
            "helped",
            "assisted",
            "edited",
            "copyright",
            "first appeared");

    private BelowCopy() {}

    /** The copy without it. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        return maker.isOurs() || !mayBeIn(blocks) ? blocks : LastParagraphs.cut(blocks, maker);
    }

    private static boolean mayBeIn(List<Block> blocks) {
        for (var block : blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size())) {
            var words = block.plain();
            if (words.length() < SHORT || SIGNS_AND_WORDS.in(words)) {
                return true;
            }
        }
        return false;
    }
}
