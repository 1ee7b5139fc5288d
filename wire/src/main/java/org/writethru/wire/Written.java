package org.writethru.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

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

    /** Text as UTF-8, of which nothing is lost; a note says so if another character set was agreed. */
    public static Written utf8(String text, Outgoing outgoing) {
        return utf8(text.getBytes(StandardCharsets.UTF_8), outgoing, List.of());
    }

    /** The same of bytes that are UTF-8 already, with notes of what was lost. */
    public static Written utf8(byte[] bytes, Outgoing outgoing, List<String> notes) {
        var agreed = outgoing.charset().filter(charset -> !charset.equals(StandardCharsets.UTF_8)).stream()
                .map(charset -> "This format is always UTF-8; it was not written in %s.".formatted(charset));
        return new Written(bytes, Stream.concat(notes.stream(), agreed).toList());
    }
}
