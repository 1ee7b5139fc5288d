package org.writethru.newsroom.compare;

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
        for (var change : changes(before, after)) {
            int kept = change.removedFrom() - at;
            after.subList(there, there + kept).forEach(piece -> steps.add(new Step.Kept(piece)));
            steps.addAll(Pairing.of(
                    before.subList(change.removedFrom(), change.removedTo()),
                    after.subList(change.addedFrom(), change.addedTo())));
            at = change.removedTo();
            there = change.addedTo();
        }
        after.subList(there, after.size()).forEach(piece -> steps.add(new Step.Kept(piece)));
        return steps;
    }

    /** A place where pieces were removed, added or both; what lies between two of them is the same on both sides. */
    private record Change(int removedFrom, int removedTo, int addedFrom, int addedTo) {}

    /** The changes; those that touch are one, for the algorithm tells a replacement as a removal and an addition. */
    private static List<Change> changes(List<Piece> before, List<Piece> after) {
        var changes = new ArrayList<Change>();
        for (var delta : DiffUtils.diff(keys(before), keys(after), new MyersDiffWithLinearSpace<Object>())
                .getDeltas()) {
            var source = delta.getSource();
            var target = delta.getTarget();
            var next = new Change(
                    source.getPosition(),
                    source.getPosition() + source.size(),
                    target.getPosition(),
                    target.getPosition() + target.size());
            boolean touches = !changes.isEmpty() && changes.getLast().removedTo() == next.removedFrom();
            changes.add(touches ? joined(changes.removeLast(), next) : next);
        }
        return changes;
    }

    private static Change joined(Change first, Change second) {
        return new Change(first.removedFrom(), second.removedTo(), first.addedFrom(), second.addedTo());
    }

    /** What makes pieces the same, wherever they stand. */
    private static List<Object> keys(List<Piece> pieces) {
        return pieces.stream()
                .<Object>map(piece -> List.of(piece.kind(), piece.words(), piece.identity()))
                .toList();
    }
}
