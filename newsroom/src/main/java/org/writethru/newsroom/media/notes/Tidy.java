package org.writethru.newsroom.media.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text out of foreign notes, made fit for the newsroom's fields. */
final class Tidy {
    /** Characters of a caption. */
    static final int CAPTION = 2_000;

    /** Characters of a name or a line. */
    static final int LINE = 200;

    /** What programs write that know no Unicode. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private Tidy() {}

    /** The text of these bytes: UTF-8 if they are that, else Western European. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD);
        }
    }

    /** One line without control characters, cut to a length; absent if nothing is left. */
    static Optional<String> line(String text, int most) {
        var line = text.replaceAll(
                        "[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+", " ")
                .strip();
        return Optional.of(cut(line, most)).filter(kept -> !kept.isEmpty());
    }

    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end).strip();
    }
}
