package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.writethru.wire.page.SortedLine.Role;

/**
 * Finds the lists of other stories on a page: those that stand under a title such as “Latest news”, and those without one, known
 * by headlines and dates that take turns.
 */
final class OtherStories {
    /** So many headlines with dates are a list. */
    private static final int FEWEST = 3;

    /** Characters of a line that names a list of links. */
    private static final int LONGEST_TITLE = 60;

    private static final java.util.regex.Pattern DATED_ITEM = java.util.regex.Pattern.compile(
            "^(\\d{1,2}:\\d{2}|\\d{1,2}[./-]\\d{1,2}([./-]\\d{2,4})?(,? \\d{1,2}:\\d{2})?)\\s+[-–—|]?\\s?\\p{L}.{10,}|^\\p{L}.{10,}\\s\\(?\\d{1,2}:\\d{2}\\)?$");

    private final List<SortedLine> lines;
    private final Set<Integer> kept;
    private final LeftOut leftOut;
    private final List<String> houseTitles;
    private final int storyBegins;

    /** @param kept places of lines that belong to the story whatever stands around them */
    OtherStories(List<SortedLine> lines, Set<Integer> kept, List<String> houseTitles, LeftOut leftOut) {
        this.lines = new ArrayList<>(lines);
        this.kept = kept;
        this.houseTitles = houseTitles;
        this.leftOut = leftOut;
        this.storyBegins = java.util.stream.IntStream.range(0, lines.size())
                .filter(at -> kept.contains(at) || lines.get(at).prose())
                .findFirst()
                .orElse(lines.size());
    }

    /** The lines, those of lists left out. */
    List<SortedLine> without() {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).role() == Role.LIST_TITLE && !kept.contains(at)) {
                at = titled(at) - 1;
            }
        }
        for (int at = storyBegins + 1; at < lines.size(); at++) {
            at = Math.max(at, linked(at) - 1);
        }
        for (int at = 0; at < lines.size(); at++) {
            if (open(at)) {
                at = untitled(at) - 1;
            }
        }
        return lines;
    }

    /** Leaves out the list whose title stands here; returns where the page goes on. */
    private int titled(int title) {
        int end = title + 1;
        while (end < lines.size() && inList(end, title)) {
            end++;
        }
        boolean last = java.util.stream.IntStream.range(title, end).anyMatch(this::isLast);
        end = last ? lines.size() : withoutLastDate(title + 1, backToHeader(title + 1, end));
        if (end == title + 1
                && ListTitles.gluedTo(lines.get(title).text(), houseTitles).isEmpty()) {
            return menu(title);
        }
        leave(title, end, "a “%s” list".formatted(titleOf(title)));
        return Math.max(end, title + 1);
    }

    /** Leaves out the short line here with the links below it, each a line, if they are enough; returns where they end. */
    private int linked(int title) {
        if (!mayNameLinks(title)) {
            return title;
        }
        int end = title + 1;
        while (end < lines.size() && open(end) && isLink(end)) {
            end++;
        }
        if (end - title <= FEWEST) {
            return title;
        }
        leave(title, end, "a “%s” list".formatted(titleOf(title)));
        return end;
    }

    private boolean mayNameLinks(int title) {
        var text = lines.get(title).text();
        return open(title)
                && lines.get(title).isText()
                && !isLink(title)
                && text.length() <= LONGEST_TITLE
                && (!Prose.ends(text) || text.endsWith(":"));
    }

    private boolean isLink(int at) {
        return lines.get(at).line().look() == PageLine.Look.LINKED;
    }

    /** Whether other stories with their times stand here to the end, headline and copy: below a title that stands below stories only. */
    private boolean isLast(int title) {
        return storyBegins < title
                && ListTitles.below(lines.get(title).text())
                && title + 2 < lines.size()
                && (lines.get(title + 1).complete() || lines.get(title + 2).complete())
                && kept.stream().noneMatch(at -> at > title);
    }

    /** The title of a list without the list is a word of the menu. */
    private int menu(int title) {
        lines.set(title, lines.get(title).as(Role.FURNITURE).leaving("navigation"));
        return title + 1;
    }

    /** Furniture at its end is not the list's, nor is a date after the last headline's date, unless its headlines have two each. */
    private int withoutLastDate(int first, int last) {
        int end = last;
        while (end > first && lines.get(end - 1).role() == Role.FURNITURE) {
            end--;
        }
        int twice = 0;
        for (int at = first + 1; at < end; at++) {
            twice += lines.get(at).isTime() && lines.get(at - 1).isTime() ? 1 : 0;
        }
        return twice == 1 && lines.get(end - 1).isTime() && lines.get(end - 2).isTime() ? end - 1 : end;
    }

    private String titleOf(int at) {
        var text = lines.get(at).text();
        return ListTitles.gluedTo(text, houseTitles)
                .map(title -> text.substring(0, title.length()))
                .orElse(text)
                .replaceAll("\\s*:$", "");
    }

    private boolean inList(int at, int title) {
        var line = lines.get(at);
        if (kept.contains(at)) {
            return false;
        }
        return switch (line.role()) {
            case TIME, FURNITURE, LIST_TITLE -> true;
            case SEPARATOR -> listGoesOn(at + 1);
            case TEXT -> line.listLike() || summary(at, title);
        };
    }

    /** Whether what follows a separator is more of the list: no prose and nothing that is kept before the next one. */
    private boolean listGoesOn(int from) {
        for (int at = from; at < lines.size() && lines.get(at).role() != Role.SEPARATOR; at++) {
            if (kept.contains(at) || lines.get(at).prose()) {
                return false;
            }
        }
        return true;
    }

    /** One sentence between two headlines of a dated list is the summary of the first. */
    private boolean summary(int at, int title) {
        boolean dated = lines.subList(title, at).stream().anyMatch(SortedLine::isTime);
        return dated
                && at + 1 < lines.size()
                && !kept.contains(at + 1)
                && (lines.get(at + 1).listLike() || lines.get(at + 1).isTime())
                && lines.get(at).text().length() < 300
                && lines.get(at - 1).listLike();
    }

    /** If prose that no list holds comes next and nothing of the story came yet, the last headline and time are the story's own. */
    private int backToHeader(int first, int end) {
        if (storyBegins < first || end >= lines.size() || !lines.get(end).prose()) {
            return end;
        }
        int back = end;
        while (back > first && lines.get(back - 1).isTime()) {
            back--;
        }
        return back > first ? back - 1 : end;
    }

    private boolean open(int at) {
        var line = lines.get(at);
        return line.leftOut().isEmpty() && !kept.contains(at) && (line.listLike() || line.isTime());
    }

    /** Leaves out a run of headlines and dates if there are enough of them; returns where the run ends. */
    private int untitled(int first) {
        int end = first;
        int pairs = 0;
        int dated = 0;
        while (end < lines.size() && open(end)) {
            boolean between =
                    end > first && lines.get(end).isTime() != lines.get(end - 1).isTime();
            pairs += between ? 1 : 0;
            dated += !Prose.ends(lines.get(end).text())
                            && DATED_ITEM
                                    .matcher(clipped(lines.get(end).text()))
                                    .find()
                    ? 1
                    : 0;
            end++;
        }
        if (pairs >= 2 * FEWEST - 1 || (dated >= FEWEST && !amidCopy(first, end))) {
            leave(first, backToHeader(first, end), "a list of other stories");
        }
        return Math.max(end, first + 1);
    }

    /** Lines with times of day between paragraphs are a chronicle. */
    private boolean amidCopy(int first, int end) {
        return first > 0
                && end < lines.size()
                && lines.get(first - 1).prose()
                && lines.get(end).prose();
    }

    private static String clipped(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }

    private void leave(int from, int end, String list) {
        int headlines = 0;
        for (int at = from; at < end; at++) {
            var line = lines.get(at);
            boolean glued = line.role() == Role.LIST_TITLE
                    && ListTitles.gluedTo(line.text(), houseTitles).isPresent();
            headlines += line.isText() || glued ? 1 : 0;
            lines.set(at, line.leaving(list));
        }
        if (headlines == 0) {
            lines.subList(from, end).replaceAll(line -> line.as(Role.FURNITURE).leaving("navigation"));
            return;
        }
        int first = lines.get(from).line().number();
        int last = lines.get(Math.max(from, end - 1)).line().number();
        leftOut.sentence("%s of %s (lines %d to %d)"
                .formatted(headlines == 1 ? "1 headline" : headlines + " headlines", list, first, last));
    }
}
