package org.writethru.wire.housetext;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Dateline;
import org.writethru.story.House;

/**
 * A take as house text holds it. What is not printed is not here: slug, section, times of the newest take, marks inside the text.
 *
 * @param mark behind the headline
 * @param time the line with the take's time
 * @param said the note or correction
 * @param blocks the copy, without the dateline
 */
public record ReadBack(
        String headline,
        Optional<House.Mark> mark,
        Optional<String> time,
        Optional<String> said,
        Optional<String> standfirst,
        Optional<String> byline,
        Optional<Dateline> dateline,
        List<Block> blocks,
        Optional<String> signOff) {
    /** Keeps its own copy. */
    public ReadBack {
        blocks = List.copyOf(blocks);
    }
}
