package org.writethru.newsroom.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds which removed piece became which added one: those that share most of their words, in order. */
final class Pairing {
    /** Comparisons of two pieces; beyond them nothing is paired. */
    private static final int MOST_COMPARISONS = 2_500;

    /** Share of common words from which two pieces count as the same one, changed. */
    private static final double ALIKE = 0.4;

    private Pairing() {}

    /** Removed and added pieces of one place, in reading order: pairs where they belong together, else alone. */
    static List<Step> of(List<Piece> removed, List<Piece> added) {
        if ((long) removed.size() * added.size() > MOST_COMPARISONS) {
            return alone(removed, added);
        }
        var likeness = likeness(removed, added);
        return walk(removed, added, likeness, best(likeness, removed.size(), added.size()));
    }

    private static List<Step> alone(List<Piece> removed, List<Piece> added) {
        var steps = new ArrayList<Step>();
        removed.forEach(piece -> steps.add(new Step.Removed(piece)));
        added.forEach(piece -> steps.add(new Step.Added(piece)));
        return steps;
    }

    private static double[][] likeness(List<Piece> removed, List<Piece> added) {
        var likeness = new double[removed.size()][added.size()];
        for (int r = 0; r < removed.size(); r++) {
            for (int a = 0; a < added.size(); a++) {
                likeness[r][a] = likeness(removed.get(r), added.get(a));
            }
        }
        return likeness;
    }

    /** 0 to 1: common words, counted twice, by all words of both. Fields of which there is one are always the same one. */
    static double likeness(Piece before, Piece after) {
        if (before.kind() != after.kind()) {
            return 0;
        }
        if (before.kind().single()) {
            return 1;
        }
        var counts = new HashMap<String, Integer>();
        before.words().stream().filter(Word::counts).forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        long common = 0;
        long all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (var word : after.words()) {
            if (word.counts()) {
                all++;
                if (counts.merge(word.text(), -1, Integer::sum) >= 0) {
                    common++;
                }
            }
        }
        double likeness = all == 0 ? 1 : 2.0 * common / all;
        return likeness < ALIKE ? 0 : likeness;
    }

    /** best[r][a]: the greatest likeness of pieces from r and a on, paired in order. */
    private static double[][] best(double[][] likeness, int removed, int added) {
        var best = new double[removed + 1][added + 1];
        for (int r = removed - 1; r >= 0; r--) {
            for (int a = added - 1; a >= 0; a--) {
                double paired = likeness[r][a] > 0 ? likeness[r][a] + best[r + 1][a + 1] : 0;
                best[r][a] = Math.max(paired, Math.max(best[r + 1][a], best[r][a + 1]));
            }
        }
        return best;
    }

    private static List<Step> walk(List<Piece> removed, List<Piece> added, double[][] likeness, double[][] best) {
        var steps = new ArrayList<Step>();
        int r = 0;
        int a = 0;
        while (r < removed.size() && a < added.size()) {
            if (likeness[r][a] > 0 && best[r][a] == likeness[r][a] + best[r + 1][a + 1]) {
                steps.add(new Step.Changed(removed.get(r++), added.get(a++)));
            } else if (best[r][a] == best[r + 1][a]) {
                steps.add(new Step.Removed(removed.get(r++)));
            } else {
                steps.add(new Step.Added(added.get(a++)));
            }
        }
        steps.addAll(alone(removed.subList(r, removed.size()), added.subList(a, added.size())));
        return steps;
    }
}
