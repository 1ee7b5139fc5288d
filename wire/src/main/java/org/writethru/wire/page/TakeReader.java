package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.page.SortedLine.Role;
import org.writethru.wire.text.WriterTitle;

/** Reads the lines of one take: what stands above its copy, the copy, and what stands below. */
final class TakeReader {
    private static final int MOST_STANDFIRST = 300;

    /** Lines of a standfirst in points, with the writer's name below them. */
    private static final int MOST_POINTS = 8;

    /** Paragraphs above the time of a story that has it amid its copy. */
    private static final int MOST_ABOVE_STAMP = 2;

    /** The sign of a point, which services of releases put before each line of a standfirst. */
    private static final Pattern POINT = Pattern.compile("^(?:-{1,2}|[–—•*]) +");

    private final DatelineReader datelines;
    private final LeftOut leftOut;
    private final CopyEnd end;
    private final List<SortedLine> lines;

    private Optional<String> headline = Optional.empty();
    private Optional<Mark> mark = Optional.empty();
    private final List<String> marks = new ArrayList<>();
    private final List<StatedTime> times = new ArrayList<>();
    private Optional<PrintedDateline> dateline = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<EditorsLine> note = Optional.empty();
    private Optional<EditorsLine> correction = Optional.empty();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<EndMark> endMark = Optional.empty();
    private int lastOfCopy;

    private TakeReader(TakeLines take, DatelineReader datelines, String houseEndMark, LeftOut leftOut) {
        this.lines = take.lines();
        this.datelines = datelines;
        this.end = new CopyEnd(lines, houseEndMark);
        this.leftOut = leftOut;
    }

    static ReadTake read(TakeLines take, DatelineReader datelines, String houseEndMark, LeftOut leftOut) {
        var reader = new TakeReader(take, datelines, houseEndMark, leftOut);
        int copy = reader.head(take.headed());
        reader.copy(copy, reader.end.after(copy));
        return reader.result();
    }

    /** Reads what stands above the copy; returns where the copy begins. */
    private int head(boolean headed) {
        boolean wanted = headed;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isTime()) {
                times.addAll(line.times());
                byline = byline.or(() -> headline.flatMap(_ -> StampedByline.name(line.text())));
            } else if (line.isText() && !headLine(line, at, wanted)) {
                int below = headline.isEmpty() ? at : ReleaseHeadLines.end(lines, at);
                if (below > at) {
                    lines.subList(at, below).forEach(this::headOfRelease);
                    at = below - 1;
                    continue;
                }
                int stamp = stamp(at);
                if (stamp == at) {
                    return at;
                }
                points(lines.subList(at, stamp));
                at = stamp - 1;
            }
            wanted = headed && headline.isEmpty();
        }
        return lines.size();
    }

    private void headOfRelease(SortedLine line) {
        if (line.isTime()) {
            times.addAll(line.times());
        } else if (line.isText()) {
            leftOut.line("head of a release", line.line());
        }
    }

    /** The line of time below short lines that end no sentence, which are points of a standfirst; here if there is none. */
    private int stamp(int from) {
        if (headline.isEmpty() || standfirst.isPresent()) {
            return from;
        }
        for (int at = from; at < Math.min(lines.size(), from + MOST_POINTS); at++) {
            var line = lines.get(at);
            if (line.isTime() && line.complete()) {
                return at;
            }
            if (line.isText() && (line.prose() || !line.headlineLike() || Prose.ends(line.text()))) {
                return from;
            }
        }
        return from;
    }

    /** What stands between headline and time: the points, and the writer's name below them. */
    private void points(List<SortedLine> head) {
        var points = new ArrayList<>(
                head.stream().filter(SortedLine::isText).map(SortedLine::text).toList());
        var name = Byline.named(points.isEmpty() ? "" : points.getLast());
        name.ifPresent(found -> {
            byline = byline.or(() -> Optional.of(found));
            points.removeLast();
        });
        if (!points.isEmpty()) {
            standfirst = Optional.of(String.join("; ", points));
        }
    }

    /** Takes a line of the head; false if it is copy already. */
    private boolean headLine(SortedLine line, int at, boolean headlineWanted) {
        var text = line.text();
        if (headlineWanted) {
            headline(text);
            return true;
        }
        if (headline.isPresent() && again(text)) {
            headlineMarks(MarkedHeadline.read(text));
            return true;
        }
        if (editorsLine(text)) {
            return true;
        }
        var alone = MarkedHeadline.read(text.length() > 200 ? "" : text);
        if (alone.markOnly()) {
            headlineMarks(alone);
            return true;
        }
        return editorsLine(text)
                || byline(text)
                || writerTitle(text)
                || source(line)
                || datelineAlone(text, at)
                || standfirst(line, at);
    }

    private void headline(String text) {
        var marked = MarkedHeadline.read(text);
        headlineMarks(marked);
        if (!marked.text().isEmpty()) {
            headline = Optional.of(marked.text());
        }
    }

    private void headlineMarks(MarkedHeadline marked) {
        marked.mark().ifPresent(this::mark);
        marked.printed().stream().filter(printed -> !marks.contains(printed)).forEach(marks::add);
        marked.detail().flatMap(EditorsLine::ofWords).ifPresent(this::said);
        marked.printed().forEach(this::timeOfMark);
    }

    /** A mark may say when: “(updated at 16:40)”. */
    private void timeOfMark(String printed) {
        TimeLine.read(printed)
                .filter(time -> time.clock().isPresent() && time.label() == StatedTime.Label.UPDATED)
                .ifPresent(times::add);
    }

    private void mark(Mark found) {
        mark = mark.filter(before -> before.compareTo(found) > 0).or(() -> Optional.of(found));
    }

    private boolean again(String text) {
        return text.length() <= 400
                && Words.bare(MarkedHeadline.read(text).text()).equals(Words.bare(headline.orElse("")));
    }

    private boolean editorsLine(String text) {
        var found = EditorsLine.read(text);
        found.ifPresent(this::said);
        return found.isPresent();
    }

    private void said(EditorsLine line) {
        mark(line.kind());
        if (line.kind() == Mark.CORRECTED) {
            correction = correction.or(() -> Optional.of(line));
        } else {
            note = note.or(() -> Optional.of(line));
        }
    }

    private boolean byline(String text) {
        var found = Byline.read(text);
        byline = byline.or(() -> found);
        return found.isPresent();
    }

    private boolean writerTitle(String text) {
        return byline.isPresent() && WriterTitle.is(text);
    }

    private boolean source(SortedLine line) {
        if (!Furniture.isSourceLine(line.text())) {
            return false;
        }
        leftOut.line("source line", line.line());
        return true;
    }

    private boolean datelineAlone(String text, int at) {
        if (agencyOfHalf(text)) {
            return true;
        }
        var found = datelines.alone(text).or(() -> datelines.half(text));
        if (found.isEmpty() || dateline.isPresent() || !textFollows(at + 1)) {
            return false;
        }
        dateline = found;
        return true;
    }

    /** The line below a dateline that has place and day alone: who wrote it, for which agency. */
    private boolean agencyOfHalf(String text) {
        var writer = dateline.filter(line -> line.agency().isEmpty()).flatMap(_ -> Byline.withAgency(text));
        writer.ifPresent(found -> {
            dateline = dateline.map(line -> line.by(found.agency(), text));
            byline = byline.or(() -> Optional.of(found.name()));
        });
        return writer.isPresent();
    }

    private boolean textFollows(int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(SortedLine::isText);
    }

    /** A line that is no paragraph, between headline and paragraphs. */
    private boolean standfirst(SortedLine line, int at) {
        if (standfirst.isPresent()
                || headline.isEmpty()
                || !line.headlineLike()
                || (Prose.ends(line.text()) && !line.line().heading())
                || line.text().length() > MOST_STANDFIRST
                || datelines.atStart(line.text()).isPresent()
                || !proseNext(at + 1)) {
            return false;
        }
        standfirst = Optional.of(POINT.matcher(line.text()).replaceFirst(""));
        return true;
    }

    private boolean proseNext(int from) {
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isText()) {
                return line.prose()
                        || datelines.alone(line.text()).isPresent()
                        || datelines.atStart(line.text()).isPresent()
                        || Byline.read(line.text()).isPresent();
            }
            if (line.isTime() && StampedByline.name(line.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void copy(int from, int end) {
        var texts = lines.stream().map(SortedLine::text).toList();
        for (int at = from; at < end; at++) {
            int asked = at == from ? at : Math.min(end, ContactSection.end(texts, at));
            int linked = asked > at || at == from ? asked : Math.min(end, LinkList.end(texts, at));
            var why = asked > at ? "contacts" : "list of links";
            lines.subList(at, linked).forEach(line -> leftOut.line(why, line.line()));
            if (linked == at && isStamp(at, end)) {
                var stamp = lines.get(at);
                times.addAll(times.isEmpty() ? stamp.times() : List.of());
                byline = byline.or(() -> StampedByline.name(stamp.text()));
            } else if (linked == at) {
                paragraph(lines.get(at), at == end - 1);
            } else {
                at = linked - 1;
            }
        }
        lastOfCopy = end > from ? lines.get(end - 1).line().number() : 0;
        for (int at = end; at < lines.size(); at++) {
            below(lines.get(at));
        }
        if (correction.isEmpty()) {
            correctionAtEnd();
        }
    }

    /** Whether the only time amid the copy stands here, below no more than a standfirst and a caption: it is the story's. */
    private boolean isStamp(int at, int end) {
        return lines.get(at).complete()
                && !blocks.isEmpty()
                && blocks.size() <= MOST_ABOVE_STAMP
                && lines.subList(0, end).stream().filter(SortedLine::isTime).count() == 1;
    }

    private void paragraph(SortedLine line, boolean last) {
        if (line.role() == Role.SEPARATOR) {
            return;
        }
        var block = line.line().block();
        var text = line.text();
        if (last) {
            endMark = end.mark(line);
            if (endMark.isPresent()) {
                text = endMark.get().text();
                block = Runs.to(block, text.length());
            }
        }
        if (dateline.isEmpty() && mayBegin()) {
            dateline = datelines.atStart(text);
            int length = dateline.map(PrintedDateline::length).orElse(0);
            block = Runs.from(block, length);
            text = text.substring(length);
            if (length > 0 && !blocks.isEmpty()) {
                standfirst = Optional.of(blocks.removeFirst().plain());
            }
        }
        if (!text.isBlank()) {
            blocks.add(block);
        }
    }

    /** The dateline stands before the first paragraph, or before the second if the first is a standfirst. */
    private boolean mayBegin() {
        return blocks.isEmpty()
                || (blocks.size() == 1
                        && standfirst.isEmpty()
                        && blocks.getFirst().plain().length() <= 600);
    }

    private void below(SortedLine line) {
        if (line.isTime()) {
            boolean own = times.isEmpty() && line.complete() && line.line().number() - lastOfCopy <= 2;
            times.addAll(own ? line.times() : List.of());
            if (!own) {
                leftOut.line("date below the story, not of a take", line.line());
            }
        } else if (line.isText()) {
            var name = Byline.read(line.text()).or(() -> Byline.signed(line.text()));
            if (name.isPresent() && byline.isEmpty()) {
                byline = name;
            } else {
                leftOut.line(
                        Furniture.isSourceLine(line.text()) ? "source line" : "lines below the story", line.line());
            }
        }
    }

    /** A correction may stand at the end of the copy, of which it is a part. */
    private void correctionAtEnd() {
        if (blocks.size() > 1 && blocks.getLast() instanceof Block.Paragraph paragraph) {
            EditorsLine.read(paragraph.plain())
                    .filter(line -> line.kind() == Mark.CORRECTED)
                    .ifPresent(this::said);
        }
    }

    private ReadTake result() {
        int first = lines.isEmpty() ? 1 : lines.getFirst().line().number();
        return new ReadTake(
                first,
                headline,
                mark,
                marks,
                times,
                dateline,
                byline,
                standfirst,
                note,
                correction,
                List.copyOf(blocks),
                endMark);
    }
}
