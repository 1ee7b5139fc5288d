package org.writethru.wire.telex;

import java.util.List;

/** What teleprinter copy is made of. */
sealed interface Piece {
    /**
     * A paragraph or head line, its lines joined.
     *
     * @param quad whether it was set as a head line
     * @param ended whether it says that it ends
     * @param indented whether its first line was set in
     */
    record Words(String text, boolean quad, boolean ended, boolean indented) implements Piece {}

    /** Lines of a table, as they stand. */
    record Columns(String text) implements Piece {}

    /** Whether any of the pieces from one on is more than a head line. */
    static boolean anyText(List<Piece> pieces, int from) {
        for (int at = from; at < pieces.size(); at++) {
            if (!(pieces.get(at) instanceof Words words) || !words.quad()) {
                return true;
            }
        }
        return false;
    }
}
