package org.writethru.checks.storm;

import java.util.Optional;
import org.writethru.newsroom.publish.Receipt;

/**
 * A release that was acknowledged.
 *
 * @param story its guid
 * @param take its number
 * @param record digest of the take's public record
 * @param index of its log entry
 */
record Promise(String story, int take, String record, long index) {
    private static final String WORD = "released";

    static Promise of(Receipt receipt) {
        return new Promise(
                receipt.take().story().uri(),
                receipt.take().number(),
                receipt.digest().text(),
                receipt.logIndex());
    }

    String line() {
        return "%s %s %d %s %d".formatted(WORD, story, take, record, index);
    }

    /** The promise that a line of a storm's output makes, if it makes one. */
    static Optional<Promise> in(String line) {
        var words = line.split(" ", -1);
        return words.length == 5 && words[0].equals(WORD)
                ? Optional.of(new Promise(words[1], Integer.parseInt(words[2]), words[3], Long.parseLong(words[4])))
                : Optional.empty();
    }
}
