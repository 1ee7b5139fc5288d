package org.writethru.newsroom.main.errand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command on its way to the node.
 *
 * @param words the command line
 * @param folder the folder in which it was typed
 */
public record Errand(List<String> words, Path folder) {
    private static final int MOST_WORDS = 100_000;

    /** Keeps its own copy. */
    public Errand {
        words = List.copyOf(words);
        if (words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("At most %,d words make a command".formatted(MOST_WORDS));
        }
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        write(out, folder.toString());
        out.writeInt(words.size());
        for (var word : words) {
            write(out, word);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Errand read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var folder = Path.of(text(in));
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException("A command of %d words".formatted(count));
        }
        var words = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            words.add(text(in));
        }
        return new Errand(words, folder);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("A word of %d bytes".formatted(length));
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
