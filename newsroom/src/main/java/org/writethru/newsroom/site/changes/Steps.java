package org.writethru.newsroom.site.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** The pieces of two takes side by side. */
final class Steps {
    /** Pieces of both takes together, where they differ, beyond which all count as replaced. */
    private static final int MOST_PIECES = 4_000;

    private Steps() {}

    static List<Step> between(List<Piece> before, List<Piece> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before.subList(start, before.size()), after.subList(start, after.size()));
        var steps = new ArrayList<Step>();
        after.subList(0, start).forEach(piece -> steps.add(new Step.Kept(piece)));
        steps.addAll(middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        after.subList(after.size() - end, after.size()).forEach(piece -> steps.add(new Step.Kept(piece)));
        return steps;
    }

    private static int commonStart(List<Piece> before, List<Piece> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).same(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<Piece> before, List<Piece> after) {
        return commonStart(before.reversed(), after.reversed());
    }

    private static List<Step> middle(List<Piece> before, List<Piece> after) {
        if (before.size() + after.size() > MOST_PIECES) {
            return Pairing.of(before, after);
        }
        var steps = new ArrayList<Step>();
        int at = 0;
        int there = 0;
        for (var delta : DiffUtils.diff(keys(before), keys(after), new MyersDiffWithLinearSpace<Object>())
                .getDeltas()) {
            int removedAt = delta.getSource().getPosition();
            there = keep(after, there, removedAt - at, steps);
            at = removedAt + delta.getSource().size();
            steps.addAll(Pairing.of(
                    before.subList(removedAt, at),
                    after.subList(there, there + delta.getTarget().size())));
            there += delta.getTarget().size();
        }
        keep(after, there, after.size() - there, steps);
        return steps;
    }

    private static int keep(List<Piece> after, int from, int count, List<Step> steps) {
        after.subList(from, from + count).forEach(piece -> steps.add(new Step.Kept(piece)));
        return from + count;
    }

    /** What makes pieces the same, wherever they stand. */
    private static List<Object> keys(List<Piece> pieces) {
        return pieces.stream()
                .<Object>map(piece -> List.of(piece.kind(), piece.words(), piece.identity()))
                .toList();
    }
}
