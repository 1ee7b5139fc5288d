package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;

/** The headline of a story that was put into a letter whose subject it is, by itself or behind the time at which it was sent. */
final class Repeated {
    static final String NOTE = "The subject, which stands above the copy once more, was left out of it.";

    /** Characters of a time before it. */
    private static final int LONGEST_TIME = 40;

    private Repeated() {}

    /** The blocks without it. */
    static List<Block> without(List<Block> blocks, String subject, Notes notes) {
        if (blocks.size() < 2 || subject.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph)) {
            return blocks;
        }
        boolean timed = timeAbove(blocks, subject);
        var story = timed ? blocks.subList(1, blocks.size()) : blocks;
        var words = story.getFirst().plain();
        int at = words.indexOf(subject);
        if (at < 0 || at > LONGEST_TIME || !isTime(words.substring(0, at).strip())) {
            return blocks;
        }
        var behind = words.substring(at + subject.length()).strip();
        boolean goesOn = at == 0 && !timed && !behind.isEmpty();
        if (goesOn || (behind.isEmpty() && story.size() < 2)) {
            return blocks;
        }
        notes.add(NOTE);
        var rest = new ArrayList<>(story.subList(1, story.size()));
        if (!behind.isEmpty()) {
            rest.addFirst(Block.Paragraph.of(behind));
        }
        return rest;
    }

    private static boolean timeAbove(List<Block> blocks, String subject) {
        return isTime(blocks.getFirst().plain())
                && blocks.get(1) instanceof Block.Paragraph second
                && second.plain().startsWith(subject);
    }

    private static boolean isTime(String words) {
        return words.isEmpty()
                || TimeLine.read(words)
                        .map(StatedTime::rest)
                        .filter(String::isEmpty)
                        .isPresent();
    }
}
