package org.writethru.newsroom.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Filing;
import org.writethru.story.House;

/**
 * Two takes compared.
 *
 * @param pieces what became of each piece besides the headline, in reading order
 * @param headline what became of the headline
 */
public record Comparison(List<EditedPiece> pieces, EditedHeadline headline) {
    record EditedHeadline(String before, String after, List<Edit> edits) {}

    /** A step with the words it is made of. */
    record EditedPiece(Step step, List<Edit> edits) {}

    /** Compares what was filed for one take with what was filed for another. */
    public static Comparison between(Filing before, Filing after, House house) {
        var cutter = new WordCutter(after.language());
        var headline = new EditedHeadline(
                before.headline(),
                after.headline(),
                WordDiff.of(cutter.cut(before.headline()), cutter.cut(after.headline())));
        var pieces = Steps.between(Pieces.of(before, house), Pieces.of(after, house)).stream()
                .map(step -> new EditedPiece(step, edits(step)))
                .toList();
        return new Comparison(pieces, headline);
    }

    private static List<Edit> edits(Step step) {
        return switch (step) {
            case Step.Kept(var piece) -> List.of(new Edit(Fate.KEPT, piece.words()));
            case Step.Removed(var piece) -> List.of(new Edit(Fate.REMOVED, piece.words()));
            case Step.Added(var piece) -> List.of(new Edit(Fate.ADDED, piece.words()));
            case Step.Changed(var old, var now) -> WordDiff.of(old.words(), now.words());
        };
    }

    /** Each change in one plain sentence. */
    public List<String> summary(Words words) {
        return new Summary(words).of(this);
    }

    /** The headline with its changes. */
    public List<ComparedRun> headlineRuns() {
        return runs(headline.edits());
    }

    /** The other pieces with their changes, in reading order. */
    public List<ComparedBlock> blocks() {
        return pieces.stream()
                .map(piece -> new ComparedBlock(kind(piece.step()), fate(piece.step()), runs(piece.edits())))
                .toList();
    }

    private static String kind(Step step) {
        return shown(step).kind().name().toLowerCase(Locale.ROOT);
    }

    /** The piece as a reader sees it now, or last saw it. */
    static Piece shown(Step step) {
        return switch (step) {
            case Step.Kept(var piece) -> piece;
            case Step.Removed(var piece) -> piece;
            case Step.Added(var piece) -> piece;
            case Step.Changed(var _, var now) -> now;
        };
    }

    private static Fate fate(Step step) {
        return switch (step) {
            case Step.Kept _, Step.Changed _ -> Fate.KEPT;
            case Step.Removed _ -> Fate.REMOVED;
            case Step.Added _ -> Fate.ADDED;
        };
    }

    private static List<ComparedRun> runs(List<Edit> edits) {
        var runs = new ArrayList<ComparedRun>();
        edits.forEach(edit -> addRuns(edit, runs));
        return runs;
    }

    private static void addRuns(Edit edit, List<ComparedRun> runs) {
        var text = new StringBuilder();
        Optional<String> href = Optional.empty();
        for (var word : edit.words()) {
            if (!word.href().equals(href) && !text.isEmpty()) {
                runs.add(new ComparedRun(edit.fate(), text.toString(), href));
                text.setLength(0);
            }
            href = word.href();
            text.append(word.text());
        }
        if (!text.isEmpty()) {
            runs.add(new ComparedRun(edit.fate(), text.toString(), href));
        }
    }
}
