package org.writethru.newsroom.main.errand;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.writethru.newsroom.platform.DataFolder;

/**
 * What a running node leaves in its data folder for commands on the same machine, in a file that its owner alone can read.
 *
 * @param port where it listens on the loopback address
 * @param secret who knows it may give orders
 */
record NodeNote(int port, String secret) {
    private static final String FILE = "node";
    private static final int SECRET_BYTES = 32;

    static NodeNote fresh(int port, SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new NodeNote(port, HexFormat.of().formatHex(secret));
    }

    void leaveIn(DataFolder folder) {
        folder.write(FILE, port + " " + secret + "\n");
    }

    static Optional<NodeNote> in(DataFolder folder) {
        return folder.read(FILE).map(text -> text.strip().split(" ", 2)).flatMap(NodeNote::of);
    }

    private static Optional<NodeNote> of(String[] words) {
        try {
            return words.length == 2
                    ? Optional.of(new NodeNote(Integer.parseInt(words[0]), words[1]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void removeFrom(DataFolder folder) {
        folder.remove(FILE);
    }
}
