package org.writethru.wire.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.EditorsLine;
import org.writethru.wire.page.Mark;
import org.writethru.wire.text.ReleaseWords;

/**
 * What an agency says above its copy of what this version changes: in brackets, or below a heading of its own, up to a line of strokes
 * where it draws one.
 */
final class ChangeNote {
    private static final int LONGEST_HEADING = 40;

    /** Blocks below the heading within which strokes are looked for. */
    private static final int MOST = 8;

    private ChangeNote() {}

    /** The copy without it; what it says is for readers too, as every wire's is. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        int first = LastParagraphs.isStrokes(blocks.getFirst()) ? 1 : 0;
        int end = below(blocks, first, maker);
        if (end > 0) {
            maker.publicNote(
                    blocks.subList(first + 1, end).stream().map(Block::plain).collect(Collectors.joining("\n")));
            return blocks.subList(LastParagraphs.isStrokes(blocks.get(end)) ? end + 1 : end, blocks.size());
        }
        var said = blocks.size() > 1 && blocks.getFirst() instanceof Block.Paragraph
                ? EditorsLine.read(blocks.getFirst().plain())
                        .filter(line -> line.printed().startsWith("(") || maker.correctsOrWithdraws())
                : Optional.<EditorsLine>empty();
        said.ifPresent(line -> {
            if (line.kind() == Mark.CORRECTED) {
                maker.release(Kind.CORRECTED);
            }
            maker.publicNote(line.text());
        });
        return said.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** Where the note ends that stands below a heading at this place; 0 if there is none. */
    private static int below(List<Block> blocks, int heading, NewsItemMaker maker) {
        if (blocks.size() <= heading + 2
                || !maker.correctsOrWithdraws()
                || !isHeading(blocks.get(heading).plain())) {
            return 0;
        }
        for (int at = heading + 2; at < Math.min(blocks.size() - 1, heading + MOST); at++) {
            if (LastParagraphs.isStrokes(blocks.get(at))) {
                return at;
            }
        }
        return heading + 2;
    }

    /** {@code KORREKTUR-HINWEIS}, {@code Correction:}: what the lines below it do. */
    private static boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING
                && words.indexOf(' ') == words.lastIndexOf(' ')
                && ReleaseWords.kindByNote(words)
                        .filter(kind -> kind != Kind.UPDATED)
                        .isPresent();
    }
}
