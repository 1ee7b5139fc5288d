package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.telex.Frame.Span;

/**
 * Divides a wire into messages, byte by byte. A message begins at SOH, or at ZCZC on teleprinter rings, and ends at EOT, at the ring’s
 * NNNN, or where the next begins, so that a message without an end costs nothing but itself. Text before the first beginning is a
 * message that was not begun.
 */
final class Frames {
    /** Bytes of a ring’s own line between its ZCZC and the SOH of the message. */
    private static final int RING_LINE = 40;

    private enum State {
        OUTSIDE,
        HEADING,
        TEXT,
        TRAILER
    }

    private final byte[] wire;
    private final List<Frame> frames = new ArrayList<>();
    private State state = State.OUTSIDE;
    private boolean ring;
    private boolean begun;
    private int from;
    private int headingTo;
    private int textFrom;
    private int textTo;
    private int trailerFrom;

    private Frames(byte[] wire) {
        this.wire = wire;
    }

    /** The messages in their order. */
    static List<Frame> of(byte[] wire) {
        var frames = new Frames(wire);
        for (int at = frames.next(0); at < wire.length; at = frames.next(at + 1)) {
            at = frames.take(at);
        }
        frames.end(wire.length, wire.length);
        return frames.frames;
    }

    /** The next byte, from here on, that may begin or end something; of an N nothing but two in a row. */
    private int next(int from) {
        int at = from;
        long before = 0;
        while (at + Octets.LENGTH <= wire.length) {
            long octets = Octets.at(wire, at);
            long ns = Octets.mayBe(octets, 'N');
            if (Octets.mayBeBelow(octets, Control.EOT + 1)
                    || Octets.mayHave(octets, 'Z')
                    || (ns & Octets.shifted(ns, before)) != 0) {
                break;
            }
            before = ns;
            at += Octets.LENGTH;
        }
        at = Math.max(from, at - 1);
        while (at < wire.length && wire[at] > Control.EOT && wire[at] != 'Z' && wire[at] != 'N') {
            at++;
        }
        return at;
    }

    /** Takes one byte or the signal that begins with it; returns the last one taken. */
    private int take(int at) {
        switch (wire[at]) {
            case Control.SOH -> begin(at, at + 1, ring && state == State.HEADING);
            case Control.STX -> startOfText(at);
            case Control.ETX -> endOfText(at);
            case Control.EOT -> end(at, at + 1);
            case 'Z', 'N' -> {
                return signal(at);
            }
            default -> {}
        }
        return at;
    }

    private int signal(int at) {
        if ((state != State.TEXT || ring) && stands("ZCZC", at)) {
            begin(at, at + 4, true);
            return at + 3;
        }
        if ((state == State.TRAILER || ring) && (stands("NNNN", at) || (ring && closes(at)))) {
            end(at, at + 4);
            return at + 3;
        }
        return at;
    }

    /** Whether the signal stands here, at the start of a line. */
    private boolean stands(String signal, int at) {
        int after = at + signal.length();
        if (after > wire.length || (at > 0 && wire[at - 1] >= ' ' && wire[at - 1] != Control.DEL)) {
            return false;
        }
        for (int next = at; next < after; next++) {
            if (wire[next] != signal.charAt(next - at)) {
                return false;
            }
        }
        return after == wire.length
                || (wire[after] >= 0 && wire[after] <= ' ')
                || (signal.equals("ZCZC") && numbered(after));
    }

    /** Some rings write the number at once. */
    private boolean numbered(int after) {
        return wire[after] == '#' || (wire[after] >= '0' && wire[after] <= '9');
    }

    /** Whether the last line of a ring’s message ends with its NNNN. */
    private boolean closes(int at) {
        int after = at + 4;
        return at > 0
                && wire[at - 1] == ' '
                && after <= wire.length
                && wire[at + 1] == 'N'
                && wire[at + 2] == 'N'
                && wire[at + 3] == 'N'
                && (after == wire.length || wire[after] == '\r' || wire[after] == '\n');
    }

    private void begin(int at, int next, boolean inRing) {
        if (!ring || state != State.HEADING || at - from > RING_LINE) {
            end(at, at);
        }
        from = next;
        ring = inRing;
        begun = true;
        state = State.HEADING;
    }

    private void startOfText(int at) {
        if (state == State.OUTSIDE || state == State.HEADING) {
            headingTo = at;
            textFrom = at + 1;
            begun = true;
            state = State.TEXT;
        }
    }

    private void endOfText(int at) {
        if (state == State.TRAILER) {
            return;
        }
        if (state != State.TEXT) {
            headingTo = at;
            textFrom = at;
        }
        textTo = at;
        trailerFrom = at + 1;
        state = State.TRAILER;
    }

    private void end(int at, int next) {
        if (at > from) {
            frames.add(frame(at));
        }
        state = State.OUTSIDE;
        ring = false;
        begun = false;
        from = next;
    }

    private Frame frame(int at) {
        var nothing = new Span(at, at);
        return switch (state) {
            case OUTSIDE, HEADING -> new Frame(new Span(from, at), nothing, nothing, begun);
            case TEXT -> new Frame(new Span(from, headingTo), new Span(textFrom, at), nothing, begun);
            case TRAILER ->
                new Frame(new Span(from, headingTo), new Span(textFrom, textTo), new Span(trailerFrom, at), begun);
        };
    }
}
