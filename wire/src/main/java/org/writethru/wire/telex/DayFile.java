package org.writethru.wire.telex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The messages of a day as archives keep them in one text, one below the other, with no control bytes: each begins with a heading below
 * the date-time group of the one before it.
 */
final class DayFile {
    /** Bytes of the longest line that may be a heading. */
    private static final int LONGEST = 80;

    private DayFile() {}

    /**
     * The messages of a frame whose beginning and text nothing marks; the frame alone if it is one message.
     *
     * @param begins tells the first line of a heading
     */
    static List<Frame> divided(byte[] wire, Frame frame, Predicate<String> begins) {
        if (frame.begun() || frame.text().length() > 0 || frame.trailer().length() > 0) {
            return List.of(frame);
        }
        var frames = new ArrayList<Frame>();
        int from = frame.heading().from();
        int to = frame.heading().to();
        boolean ended = false;
        for (int at = from; at < to; at = lineEnd(wire, at, to) + 1) {
            int end = lineEnd(wire, at, to);
            var line = end - at > LONGEST ? "-" : new String(wire, at, end - at, StandardCharsets.ISO_8859_1).strip();
            if (ended && begins.test(line)) {
                frames.add(whole(from, at));
                from = at;
            }
            ended = line.isEmpty() ? ended : EndOfCopy.isGroup(line);
        }
        frames.add(whole(from, to));
        return frames;
    }

    private static int lineEnd(byte[] wire, int from, int to) {
        int at = from;
        while (at < to && wire[at] != '\n' && wire[at] != '\r') {
            at++;
        }
        return at;
    }

    private static Frame whole(int from, int to) {
        var nothing = new Frame.Span(to, to);
        return new Frame(new Frame.Span(from, to), nothing, nothing, false);
    }
}
