package org.writethru.wire;

import java.util.List;

/**
 * Reads one format that agencies send. It never throws on input, fetches nothing that a message names, expands no entities, and
 * its time grows in line with the bytes. May be used by many threads at once.
 */
public interface WireReader {
    /** Bytes of the largest message or file that any reader takes: 16 MiB. */
    int MOST_BYTES = 16 * 1_024 * 1_024;

    /** The word by which the format is named, such as {@code ninjs}. */
    String name();

    /** Whether these bytes look like this format. Looks at their beginning only; a few wrong bytes before it do not matter. */
    boolean recognises(Beginning beginning);

    /**
     * Reads the items in these bytes, in their order; bytes in which there is no item at all give one {@code Unreadable}, and so
     * does each item that cannot be read. A feed that is empty gives none.
     *
     * @param agreement what sender and receiver agreed on, for what the bytes do not say themselves
     */
    List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement);
}
