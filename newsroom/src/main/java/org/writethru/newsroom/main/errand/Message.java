package org.writethru.newsroom.main.errand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One message between a command and the node.
 *
 * @param kind what it is
 * @param body at most {@link #MOST_BYTES}
 */
record Message(Kind kind, byte[] body) {
    /** Bytes of the largest message: a file and a little. */
    static final int MOST_BYTES = Caller.MOST_FILE_BYTES + 1_024;

    /** What a message is. The order is what stands on the line; new ones go to the end. */
    enum Kind {
        /** To the node: the folder's secret. */
        SECRET,
        /** To the node: the command. */
        ERRAND,
        /** To the caller: hand over this file. */
        WANTED,
        /** To the node: the file that was wanted. */
        FILE,
        /** To the node: why the file cannot be had. */
        NO_FILE,
        /** To the caller: a piece of the result. */
        PRINT,
        /** To the caller: a line apart from the result. */
        COMPLAIN,
        /** To the caller: how far the work is. */
        PROGRESS,
        /** To the caller: finished, with the exit status. */
        DONE,
        /** To the caller: a piece of a result that is bytes. */
        BYTES
    }

    static Message of(Kind kind, String text) {
        return new Message(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    void write(DataOutputStream out) throws IOException {
        if (body.length > MOST_BYTES) {
            throw new IOException("A message of %,d bytes".formatted(body.length));
        }
        out.writeByte(kind.ordinal());
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    static Message read(DataInputStream in, int most) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > most) {
            throw new IOException("Not a message: kind %d, %d bytes".formatted(kind, length));
        }
        return new Message(Kind.values()[kind], in.readNBytes(length));
    }
}
