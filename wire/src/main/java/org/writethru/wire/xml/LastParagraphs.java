package org.writethru.wire.xml;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.SignOff;

/**
 * What agencies put below their copy as paragraphs of their own, though it is none of it: the end mark, the initials of who wrote and
 * read it, and who holds the rights; and the lines of strokes that some draw between paragraphs.
 */
final class LastParagraphs {
    private static final int LONGEST_NOTICE = 500;

    private static final Pattern STROKES = Pattern.compile("(?:[_=] ?){2,100}|(?:[-–—] ?){3,100}");

    private static final Pattern NOTICE = Pattern.compile("(?iu)^(?:©|\\(c\\)|copyright(?!\\p{L})|copyr\\.)");

    /** A notice names a year, or says in some language that rights are held. */
    private static final Pattern HELD = Pattern.compile(
            "(?iu)\\b(?:19|20)\\d{2}\\b|rights|droits|derechos|direitos|diritti|rechte|rettigheter|rettigheder|rättigheter|hakları|права");

    private LastParagraphs() {}

    /** The copy without them; what they say goes into the item where it has a place for it. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        var copy = blocks.stream().filter(block -> !isStrokes(block)).toList();
        int end = copy.size();
        while (end > 1 && copy.get(end - 1) instanceof Block.Paragraph last && taken(last.plain(), maker)) {
            end--;
        }
        return copy.subList(0, end);
    }

    private static boolean isStrokes(Block block) {
        return block instanceof Block.Paragraph
                && block.plain().length() <= 200
                && STROKES.matcher(block.plain()).matches();
    }

    private static boolean taken(String words, NewsItemMaker maker) {
        if (SignOff.isEnd(words)) {
            maker.notes().add("The mark below the copy was left out.");
            return true;
        }
        if (SignOff.isInitials(words, maker.provider().orElse(""))) {
            maker.internalNote(words);
            return true;
        }
        if (isNotice(words)) {
            maker.usageTerms(words);
            maker.notes().add("The notice of rights below the copy was left out of it.");
            return true;
        }
        return false;
    }

    private static boolean isNotice(String words) {
        return words.length() <= LONGEST_NOTICE
                && NOTICE.matcher(words).find()
                && HELD.matcher(words).find();
    }
}
