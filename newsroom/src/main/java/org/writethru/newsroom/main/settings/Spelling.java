package org.writethru.newsroom.main.settings;

import java.util.Comparator;
import java.util.List;

/** Finds the word that somebody probably meant. */
final class Spelling {
    private Spelling() {}

    /** The known word that takes the fewest changes of single letters. */
    static String nearest(String written, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .orElseThrow();
    }

    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int at = 0; at <= to.length(); at++) {
            row[at] = at;
        }
        for (int at = 1; at <= from.length(); at++) {
            row = next(row, from.charAt(at - 1), to, at);
        }
        return row[to.length()];
    }

    private static int[] next(int[] above, char letter, String to, int first) {
        var row = new int[above.length];
        row[0] = first;
        for (int at = 1; at < row.length; at++) {
            int replaced = above[at - 1] + (to.charAt(at - 1) == letter ? 0 : 1);
            row[at] = Math.min(replaced, Math.min(above[at], row[at - 1]) + 1);
        }
        return row;
    }
}
