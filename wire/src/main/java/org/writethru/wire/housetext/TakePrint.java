package org.writethru.wire.housetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.WithCopy;

/** One take as the house prints it. */
record TakePrint(WithCopy release, House house) {
    /**
     * The take on top: its headline with the mark, and the end mark behind its last word.
     *
     * @param marking the release that decides the mark
     */
    String newest(WithCopy marking) {
        var mark = house.mark(marking, filing().language());
        var headline = filing().headline() + mark.map(word -> " " + word).orElse("");
        return headline + "\n\n" + ended(body(), house.endMark());
    }

    /** A take below the newest: its time, if it has one, and its headline without a mark. */
    String earlier() {
        var time = release.moment().told().map(told -> house.printTime(told, filing().language()) + "\n");
        return time.orElse("") + filing().headline() + "\n" + ended(body(), "");
    }

    private Filing filing() {
        return release.filing();
    }

    private List<String> body() {
        var lines = new ArrayList<String>();
        said().ifPresent(lines::add);
        filing().standfirst().ifPresent(lines::add);
        filing().byline().ifPresent(lines::add);
        lines.addAll(copy());
        return lines;
    }

    /** What the editor said of the release, behind the mark of its kind. */
    private Optional<String> said() {
        var words = switch (release) {
            case Published _ -> Optional.<String>empty();
            case Updated update -> update.note();
            case Corrected corrected -> Optional.of(corrected.correction());
        };
        var mark = house.mark(release, filing().language()).orElse(release.kind() + ":");
        return words.map(text -> mark + " " + text);
    }

    private List<String> copy() {
        var blocks = filing().copy().blocks();
        var lines = new ArrayList<>(blocks.stream()
                .map(BlockPrint::of)
                .filter(print -> !print.isBlank())
                .toList());
        filing().dateline().map(line -> house.print(line, filing().language())).ifPresent(dateline -> {
            if (!lines.isEmpty() && blocks.getFirst() instanceof Block.Paragraph) {
                lines.set(0, dateline + lines.getFirst());
            } else {
                lines.addFirst(dateline.strip());
            }
        });
        return lines;
    }

    /** The sign-off takes the place of the end mark; both stand right behind the last word if it is a paragraph's. */
    private String ended(List<String> lines, String endMark) {
        var end = filing().signOff().map(house::printSignOff).orElse(endMark);
        var blocks = filing().copy().blocks();
        boolean behind = blocks.isEmpty() || blocks.getLast() instanceof Block.Paragraph;
        return String.join("\n", lines) + (end.isEmpty() || behind ? end : "\n" + end);
    }
}
