package org.writethru.newsroom.main.errand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.writethru.newsroom.main.errand.Message.Kind;
import org.writethru.story.Unfit;

/** A caller at the other end of a connection. Not for two threads at once. */
final class DistantCaller implements Caller {
    /** Characters or bytes of a result sent in one message. */
    private static final int PIECE = 64 * 1_024;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Path folder;

    /** @param folder the caller's */
    DistantCaller(DataInputStream in, DataOutputStream out, Path folder) {
        this.in = in;
        this.folder = folder;
        this.out = out;
    }

    @Override
    public byte[] file(String name) {
        send(Kind.WANTED, name);
        try {
            var answer = Message.read(in, Message.MOST_BYTES);
            if (answer.kind() == Kind.FILE) {
                return answer.body();
            }
            throw new Unfit("file", answer.text());
        } catch (IOException e) {
            throw new UncheckedIOException("The caller is gone", e);
        }
    }

    @Override
    public Path path(String name) {
        return folder.resolve(name);
    }

    @Override
    public void print(String text) {
        int from = 0;
        while (text.length() - from > PIECE) {
            int to = Character.isHighSurrogate(text.charAt(from + PIECE - 1)) ? from + PIECE - 1 : from + PIECE;
            send(Kind.PRINT, text.substring(from, to));
            from = to;
        }
        send(Kind.PRINT, text.substring(from));
    }

    @Override
    public void print(byte[] bytes) {
        for (int from = 0; from < bytes.length; from += PIECE) {
            send(new Message(Kind.BYTES, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE))));
        }
    }

    @Override
    public void complain(String line) {
        send(Kind.COMPLAIN, line);
    }

    @Override
    public void progress(String line) {
        send(Kind.PROGRESS, line);
    }

    private void send(Kind kind, String text) {
        send(Message.of(kind, text));
    }

    private void send(Message message) {
        try {
            message.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The caller is gone", e);
        }
    }
}
