package org.writethru.checks.storm;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A size and root that the log was seen to have signed.
 *
 * @param size how many entries
 * @param root of the tree over them, as base64
 */
record Signed(long size, String root) {
    private static final String WORD = "signed ";

    /** What a line of a storm's output shows as signed, if it shows that. */
    static Optional<Signed> in(String line) {
        return line.startsWith(WORD)
                ? Optional.of(note(
                        new String(Base64.getDecoder().decode(line.substring(WORD.length())), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** The size and root in a signed note (C2SP tlog-checkpoint: origin, size, root, a line each). */
    static Signed note(String note) {
        var lines = note.split("\n", -1);
        return new Signed(Long.parseLong(lines[1]), lines[2]);
    }
}
