package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;

/**
 * A take as it stands on the page, before it is known which number it has.
 *
 * @param headline absent if the take has none of its own
 * @param mark the strongest mark on the headline, on a line of its own or in a note
 * @param printedMarks the marks as printed
 * @param times every time that stands with the take, in the order of the page
 * @param note what the page says is new
 * @param correction what the page says was put right
 * @param endMark the mark behind the copy, if any
 */
record ReadTake(
        int firstLine,
        Optional<String> headline,
        Optional<Mark> mark,
        List<String> printedMarks,
        List<StatedTime> times,
        Optional<PrintedDateline> dateline,
        Optional<String> byline,
        Optional<String> standfirst,
        Optional<EditorsLine> note,
        Optional<EditorsLine> correction,
        List<Block> blocks,
        Optional<EndMark> endMark) {
    String text() {
        return String.join("\n", blocks.stream().map(Block::plain).toList());
    }
}
