package org.writethru.newsroom.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** The words of one piece before and after, as few runs as a reader can take in. */
final class WordDiff {
    /** Words of both sides together beyond which the whole counts as replaced: the time grows with their product. */
    static final int MOST_WORDS = 6_000;

    private WordDiff() {}

    static List<Edit> of(List<Word> before, List<Word> after) {
        if (before.equals(after)) {
            return edits(new Edit(Fate.KEPT, before));
        }
        if (before.size() + after.size() > MOST_WORDS) {
            return edits(new Edit(Fate.REMOVED, before), new Edit(Fate.ADDED, after));
        }
        return joined(absorbed(raw(before, after)));
    }

    private static List<Edit> edits(Edit... edits) {
        return List.of(edits).stream().filter(edit -> !edit.words().isEmpty()).toList();
    }

    private static List<Edit> raw(List<Word> before, List<Word> after) {
        var edits = new ArrayList<Edit>();
        int at = 0;
        for (var delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<Word>())
                .getDeltas()) {
            var source = delta.getSource();
            edits.add(new Edit(Fate.KEPT, before.subList(at, source.getPosition())));
            edits.add(new Edit(Fate.REMOVED, source.getLines()));
            edits.add(new Edit(Fate.ADDED, delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        edits.add(new Edit(Fate.KEPT, before.subList(at, before.size())));
        return edits.stream().filter(edit -> !edit.words().isEmpty()).toList();
    }

    /** Kept spaces, and a lone kept word between larger changes, are told as part of the change: islands are hard to read. */
    private static List<Edit> absorbed(List<Edit> edits) {
        var absorbed = new ArrayList<Edit>();
        for (int at = 0; at < edits.size(); at++) {
            var edit = edits.get(at);
            boolean between = at > 0 && at < edits.size() - 1 && edit.fate() == Fate.KEPT;
            if (between && island(edits, at)) {
                absorbed.add(new Edit(Fate.REMOVED, edit.words()));
                absorbed.add(new Edit(Fate.ADDED, edit.words()));
            } else {
                absorbed.add(edit);
            }
        }
        return absorbed;
    }

    private static boolean island(List<Edit> edits, int at) {
        long words = edits.get(at).count();
        return words == 0 && edits.get(at).words().stream().allMatch(Word::blank)
                || words <= 1 && changedBefore(edits, at) > 2 && changedAfter(edits, at) > 2;
    }

    private static long changedBefore(List<Edit> edits, int at) {
        long words = 0;
        for (int before = at - 1; before >= 0 && edits.get(before).fate() != Fate.KEPT; before--) {
            words += edits.get(before).count();
        }
        return words;
    }

    private static long changedAfter(List<Edit> edits, int at) {
        long words = 0;
        for (int after = at + 1; after < edits.size() && edits.get(after).fate() != Fate.KEPT; after++) {
            words += edits.get(after).count();
        }
        return words;
    }

    /** Between two kept runs stands at most one removed and then one added, and they begin and end differently. */
    private static List<Edit> joined(List<Edit> edits) {
        var joined = new ArrayList<Edit>();
        var removed = new ArrayList<Word>();
        var added = new ArrayList<Word>();
        for (var edit : edits) {
            switch (edit.fate()) {
                case REMOVED -> removed.addAll(edit.words());
                case ADDED -> added.addAll(edit.words());
                case KEPT -> {
                    change(joined, removed, added);
                    add(joined, Fate.KEPT, edit.words());
                    removed.clear();
                    added.clear();
                }
            }
        }
        change(joined, removed, added);
        return joined;
    }

    private static void change(List<Edit> joined, List<Word> removed, List<Word> added) {
        int start = common(removed, added);
        var restRemoved = removed.subList(start, removed.size());
        var restAdded = added.subList(start, added.size());
        int end = common(restRemoved.reversed(), restAdded.reversed());
        add(joined, Fate.KEPT, removed.subList(0, start));
        add(joined, Fate.REMOVED, restRemoved.subList(0, restRemoved.size() - end));
        add(joined, Fate.ADDED, restAdded.subList(0, restAdded.size() - end));
        add(joined, Fate.KEPT, restRemoved.subList(restRemoved.size() - end, restRemoved.size()));
    }

    /** How many words both begin with. */
    private static int common(List<Word> removed, List<Word> added) {
        int common = 0;
        while (common < Math.min(removed.size(), added.size())
                && removed.get(common).equals(added.get(common))) {
            common++;
        }
        return common;
    }

    private static void add(List<Edit> joined, Fate fate, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        if (!joined.isEmpty() && joined.getLast().fate() == fate) {
            var all = new ArrayList<>(joined.removeLast().words());
            all.addAll(words);
            joined.add(new Edit(fate, all));
        } else {
            joined.add(new Edit(fate, words));
        }
    }
}
