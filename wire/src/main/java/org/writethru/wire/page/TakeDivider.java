package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.page.SortedLine.Role;
import org.writethru.wire.text.ReleaseLabel;

/** Divides the lines of a story into its takes, by separator lines and by headlines that stand again. */
final class TakeDivider {
    /** Lines that may stand above the copy of a take. */
    private static final int HEAD = 6;

    /** Lines of a release’s own head below the headline of a site. */
    private static final int MOST_HEAD = 16;

    private final String headline;
    private final String houseSeparator;
    private final DatelineReader datelines;
    private final LeftOut leftOut;
    private final List<TakeLines> takes = new ArrayList<>();
    private List<SortedLine> open = new ArrayList<>();
    private boolean copySeen;
    private boolean afterSeparator;
    private boolean afterHouseSeparator;
    private boolean afterEnd;
    private boolean oneEnd;

    /** Whether the headline is the page’s main heading, as which other takes have theirs too. */
    private boolean titled;

    TakeDivider(String headline, String houseSeparator, DatelineReader datelines, LeftOut leftOut) {
        this.headline = headline;
        this.houseSeparator = houseSeparator;
        this.datelines = datelines;
        this.leftOut = leftOut;
    }

    /** The takes in the order of the page. */
    List<TakeLines> divide(List<SortedLine> lines) {
        oneEnd = lines.stream().filter(TakeDivider::isEnd).count() == 1;
        titled = lines.stream()
                .filter(line -> Words.alike(MarkedHeadline.read(line.text()).text(), headline))
                .findFirst()
                .filter(line -> line.line().look() == PageLine.Look.TITLE)
                .isPresent();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.role() == Role.SEPARATOR) {
                if (copySeen) {
                    close();
                    afterSeparator = true;
                    afterEnd = oneEnd && isEnd(line);
                    afterHouseSeparator =
                            line.text().equals(houseSeparator) || line.text().equals("* * *");
                }
            } else if (copySeen && beginsTake(lines, at) && (belowDateline(line) || inHead(lines, at))) {
                leftOut.line("headline again", line.line());
            } else if (copySeen && belowReleaseHead(line) && copyFollows(lines, at + 1)) {
                withoutReleaseHead();
            } else if (copySeen && beginsTake(lines, at)) {
                var head = timesAtEnd();
                close();
                open.addAll(head);
                open.add(line);
            } else {
                open.add(line);
                copySeen |= copy(line);
            }
        }
        close();
        return takes;
    }

    private boolean copy(SortedLine line) {
        return line.prose()
                || datelines.atStart(line.text()).isPresent()
                || open.stream().filter(SortedLine::isText).count() > 2;
    }

    /** A headline again, alone or with a line of time, begins a take. */
    private boolean beginsTake(List<SortedLine> lines, int at) {
        var line = lines.get(at);
        if (line.isTime()) {
            return line.complete()
                    && at + 1 < lines.size()
                    && againHeadline(lines.get(at + 1), true)
                    && copyFollows(lines, at + 2);
        }
        boolean timed = (at > 0 && lines.get(at - 1).isTime())
                || (at + 1 < lines.size() && lines.get(at + 1).isTime());
        return againHeadline(line, timed) && copyFollows(lines, at + 1);
    }

    /** The headline again, without a mark or a time, is no other take if no paragraph stands above it. */
    private boolean inHead(List<SortedLine> lines, int at) {
        var line = lines.get(at);
        return open.size() <= HEAD
                && line.isText()
                && open.stream().noneMatch(above -> above.prose() || above.isTime())
                && MarkedHeadline.read(line.text()).mark().isEmpty()
                && !lines.get(at + 1).isTime();
    }

    /** A press release has its headline again between the dateline, which stands alone, and the copy. */
    private boolean belowDateline(SortedLine line) {
        return open.size() <= HEAD
                && line.isText()
                && Words.alike(line.text(), headline)
                && datelines.alone(open.getLast().text()).isPresent()
                && open.stream().noneMatch(SortedLine::prose);
    }

    /** A site has the headline, and below it the release with a head of its own: that it is one, its day and whom to ask. */
    private boolean belowReleaseHead(SortedLine line) {
        return open.size() <= MOST_HEAD
                && line.isText()
                && Words.alike(line.text(), headline)
                && open.stream().anyMatch(above -> ReleaseLabel.is(above.text()))
                && open.stream().noneMatch(SortedLine::prose);
    }

    /** Leaves the headline and the times. */
    private void withoutReleaseHead() {
        var kept = new ArrayList<SortedLine>();
        for (var above : open) {
            if (above.isTime() || kept.stream().noneMatch(SortedLine::isText) && above.isText()) {
                kept.add(above);
            } else {
                leftOut.line("head of a press release", above.line());
            }
        }
        open = kept;
        copySeen = false;
    }

    private boolean againHeadline(SortedLine line, boolean timed) {
        if (!line.headlineLike() || Furniture.isSourceLine(line.text())) {
            return false;
        }
        var marked = MarkedHeadline.read(line.text());
        boolean said = timed || marked.mark().isPresent();
        return (said || !titled || line.line().look() != PageLine.Look.HEADING) && Words.alike(marked.text(), headline)
                || (said && Words.count(marked.text()) >= 3 && Words.related(marked.text(), headline));
    }

    private boolean copyFollows(List<SortedLine> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + HEAD); at++) {
            if (lines.get(at).role() == Role.SEPARATOR) {
                return false;
            }
            if (copyOf(lines.get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean copyOf(SortedLine line) {
        return line.prose()
                || (line.isText()
                        && !ContactLine.isLabel(line.text())
                        && (Prose.ends(line.text())
                                || datelines.atStart(line.text()).isPresent()));
    }

    /** Lines of time right above a headline belong to it. */
    private List<SortedLine> timesAtEnd() {
        int from = open.size();
        while (from > 0 && open.get(from - 1).isTime()) {
            from--;
        }
        var times = new ArrayList<>(open.subList(from, open.size()));
        open = new ArrayList<>(open.subList(0, from));
        return times;
    }

    private void close() {
        if (!open.isEmpty()) {
            place(open);
        }
        open = new ArrayList<>();
        copySeen = false;
        afterSeparator = false;
        afterHouseSeparator = false;
        afterEnd = false;
    }

    private static boolean isEnd(SortedLine line) {
        return line.role() == Role.SEPARATOR && Separator.isEnd(line.text());
    }

    /** Lines without head below a separator go on with the take above; lines without copy are no take. */
    private void place(List<SortedLine> lines) {
        boolean headed = headed(lines);
        if (takes.isEmpty() || !afterSeparator) {
            takes.add(new TakeLines(lines, headed || takes.isEmpty() || !afterSeparator));
        } else if (!hasCopy(lines)) {
            lines.forEach(line -> leftOut.line("lines below a separator that are no take", line.line()));
        } else if (headed || timed(lines) || dated(lines)) {
            takes.add(new TakeLines(lines, headed));
        } else if (afterEnd && takes.getLast().lines().size() >= lines.size() * 2) {
            lines.forEach(line -> leftOut.line("lines below the mark of the end", line.line()));
        } else {
            var above = new ArrayList<>(takes.removeLast().lines());
            above.addAll(lines);
            takes.add(new TakeLines(above, true));
        }
    }

    private boolean hasCopy(List<SortedLine> lines) {
        return lines.stream().anyMatch(this::copyOf);
    }

    private static boolean timed(List<SortedLine> lines) {
        return lines.stream().limit(HEAD).anyMatch(SortedLine::complete);
    }

    private boolean dated(List<SortedLine> lines) {
        return lines.stream()
                .limit(HEAD)
                .anyMatch(line -> line.isText()
                        && datelines
                                .atStart(line.text())
                                .filter(found -> found.agency().isPresent()
                                        || found.day().isPresent())
                                .isPresent());
    }

    /** Whether the first line of text is a headline: the story's again, or a line that only a headline can be. */
    private boolean headed(List<SortedLine> lines) {
        var first = lines.stream().filter(SortedLine::isText).findFirst();
        if (first.isEmpty()
                || !first.get().headlineLike()
                || datelines.atStart(first.get().text()).isPresent()) {
            return false;
        }
        var marked = MarkedHeadline.read(first.get().text());
        int words = Words.count(marked.text());
        return first.get().line().look() == PageLine.Look.TITLE
                || Words.alike(marked.text(), headline)
                || marked.mark().isPresent()
                || (words >= 2 && timed(lines))
                || (words >= 3 && (Words.related(marked.text(), headline) || dated(lines)))
                || (words >= 4 && afterHouseSeparator && !Prose.ends(first.get().text()));
    }
}
