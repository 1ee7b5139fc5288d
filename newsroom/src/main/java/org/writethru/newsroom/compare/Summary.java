package org.writethru.newsroom.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.writethru.newsroom.words.Words;

/** Tells a comparison in plain sentences, for those who do not want to look for colours, or cannot. */
final class Summary {
    /** Sentences; what goes beyond is counted. */
    private static final int MOST_SENTENCES = 25;

    private static final int MOST_CHARACTERS = 120;

    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    Summary(Words words) {
        this.words = words;
    }

    List<String> of(Comparison comparison) {
        var headline = comparison.headline();
        if (!headline.before().equals(headline.after())) {
            sentences.add(words.say("change-headline", "before", headline.before(), "after", headline.after()));
        }
        comparison.pieces().forEach(this::piece);
        if (sentences.isEmpty()) {
            return List.of(words.say("change-none"));
        }
        if (sentences.size() <= MOST_SENTENCES) {
            return List.copyOf(sentences);
        }
        var first = new ArrayList<>(sentences.subList(0, MOST_SENTENCES));
        first.add(words.say("change-many", "count", sentences.size() - MOST_SENTENCES));
        return first;
    }

    private void piece(Comparison.EditedPiece piece) {
        var place = place(Comparison.shown(piece.step()));
        switch (piece.step()) {
            case Step.Kept _ -> {}
            case Step.Added(var added) ->
                sentences.add(words.say("change-block-added", "place", place, "after", brief(added.text())));
            case Step.Removed(var removed) ->
                sentences.add(words.say("change-block-removed", "place", place, "before", brief(removed.text())));
            case Step.Changed(var before, var after)
            when before.text().equals(after.text()) -> sentences.add(words.say("change-link", "place", place));
            case Step.Changed _ -> words(piece.edits(), place);
        }
    }

    private void words(List<Edit> edits, String place) {
        for (int at = 0; at < edits.size(); at++) {
            var edit = edits.get(at);
            boolean replaced = edit.fate() == Fate.REMOVED
                    && at + 1 < edits.size()
                    && edits.get(at + 1).fate() == Fate.ADDED;
            if (replaced) {
                replaced(place, edit, edits.get(++at));
            } else if (edit.fate() != Fate.KEPT) {
                alone(place, edit);
            }
        }
    }

    private void replaced(String place, Edit removed, Edit added) {
        sentences.add(
                removed.text().equals(added.text())
                        ? words.say("change-link", "place", place)
                        : changed(place, brief(removed.text()), brief(added.text())));
    }

    private String changed(String place, String before, String after) {
        return words.say("change-words", "place", place, "before", before, "after", after);
    }

    private void alone(String place, Edit edit) {
        sentences.add(
                edit.fate() == Fate.ADDED
                        ? words.say("change-words-added", "place", place, "after", brief(edit.text()))
                        : words.say("change-words-removed", "place", place, "before", brief(edit.text())));
    }

    private String place(Piece piece) {
        return words.say("place-" + piece.kind().name().toLowerCase(Locale.ROOT), "number", piece.number());
    }

    private static String brief(String text) {
        var line = text.replace('\n', ' ').strip();
        if (line.length() <= MOST_CHARACTERS) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST_CHARACTERS);
        return line.substring(0, space > MOST_CHARACTERS / 2 ? space : MOST_CHARACTERS) + "…";
    }
}
