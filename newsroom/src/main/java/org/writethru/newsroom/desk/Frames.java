package org.writethru.newsroom.desk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;

/** The frames of a draft's live connection: a byte that says which, integers in network order, and what they carry. */
final class Frames {
    /** Bytes of the largest update that is taken. */
    static final int MOST_UPDATE = 1_024 * 1_024;

    /** Bytes of the largest awareness message that is relayed. */
    static final int MOST_AWARENESS = 16 * 1_024;

    /** Bytes after which further updates go into another frame. */
    private static final int FULL = 1_024 * 1_024;

    private static final byte UPDATE = 0x01;
    private static final byte AWARENESS = 0x02;
    private static final byte SEED = 0x03;
    private static final byte HELLO = 0x10;
    private static final byte UPDATES = 0x11;
    private static final byte ACK = 0x12;
    private static final byte AWARENESS_OF_OTHERS = 0x13;
    private static final byte NOTICE = 0x14;

    private Frames() {}

    /** What an editor's script says. */
    sealed interface Said {}

    /**
     * Something typed.
     *
     * @param first whether it is the text the draft begins with
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Update(int message, byte[] content, boolean first) implements Said {}

    /** Where somebody's cursor is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Awareness(byte[] content) implements Said {}

    /** Something larger than may be said. */
    record TooLarge() implements Said {}

    /** Something that nobody understands. */
    record Nonsense() implements Said {}

    static Said read(byte[] bytes) {
        var frame = ByteBuffer.wrap(bytes);
        if (bytes.length < 2) {
            return new Nonsense();
        }
        return switch (frame.get()) {
            case UPDATE -> update(frame, false);
            case SEED -> update(frame, true);
            case AWARENESS -> frame.remaining() > MOST_AWARENESS ? new TooLarge() : new Awareness(rest(frame));
            default -> new Nonsense();
        };
    }

    private static Said update(ByteBuffer frame, boolean first) {
        if (frame.remaining() <= Integer.BYTES) {
            return new Nonsense();
        }
        int message = frame.getInt();
        return frame.remaining() > MOST_UPDATE ? new TooLarge() : new Update(message, rest(frame), first);
    }

    private static byte[] rest(ByteBuffer frame) {
        var rest = new byte[frame.remaining()];
        frame.get(rest);
        return rest;
    }

    static byte[] hello(Json json) {
        return json(HELLO, json);
    }

    static byte[] notice(Json json) {
        return json(NOTICE, json);
    }

    private static byte[] json(byte type, Json json) {
        var text = CanonicalJson.write(json);
        return ByteBuffer.allocate(1 + text.length).put(type).put(text).array();
    }

    static byte[] ack(int message, long seq) {
        return ByteBuffer.allocate(1 + Integer.BYTES + Long.BYTES)
                .put(ACK)
                .putInt(message)
                .putLong(seq)
                .array();
    }

    static byte[] awareness(byte[] content) {
        return ByteBuffer.allocate(1 + content.length)
                .put(AWARENESS_OF_OTHERS)
                .put(content)
                .array();
    }

    /**
     * Updates in as many frames as they need.
     *
     * @param last up to which number whoever gets them has all
     */
    static List<byte[]> updates(List<DraftUpdate> updates, long last) {
        var frames = new ArrayList<byte[]>();
        int from = 0;
        int bytes = 0;
        for (int at = 0; at < updates.size(); at++) {
            bytes += updates.get(at).content().length;
            boolean end = at == updates.size() - 1;
            if (end || bytes >= FULL) {
                frames.add(frame(
                        updates.subList(from, at + 1),
                        end ? last : updates.get(at).seq()));
                from = at + 1;
                bytes = 0;
            }
        }
        return frames;
    }

    private static byte[] frame(List<DraftUpdate> updates, long last) {
        int size = 1 + Long.BYTES + Integer.BYTES;
        for (var update : updates) {
            size += Integer.BYTES + update.content().length;
        }
        var frame = ByteBuffer.allocate(size).put(UPDATES).putLong(last).putInt(updates.size());
        updates.forEach(update -> frame.putInt(update.content().length).put(update.content()));
        return frame.array();
    }
}
