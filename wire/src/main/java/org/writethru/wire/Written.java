package org.writethru.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a format made of a story.
 *
 * @param bytes exactly what is sent
 * @param notes what the format or the character set could not carry, and what was put in its place, each a sentence
 */
public record Written(byte[] bytes, List<String> notes) {
    /** Keeps its own list. */
    public Written {
        notes = List.copyOf(notes);
    }

    /** Text as UTF-8, of which nothing is lost. */
    public static Written utf8(String text) {
        return new Written(text.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
