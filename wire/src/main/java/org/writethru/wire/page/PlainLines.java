package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.wire.text.FilledLines;
import org.writethru.wire.text.Ornament;
import org.writethru.wire.text.ReleaseLabel;
import org.writethru.wire.text.WordSigns;

/** Cuts plain text into the lines that a person sees, and puts paragraphs together that were broken to a width. */
final class PlainLines {
    private static final int WIDEST = 120;
    private static final int NARROWEST = 45;
    private static final int FEWEST_BROKEN = 2;

    /** Columns from which a line is set in, and those of a tab. */
    private static final int INDENT = 2;

    private static final int TAB = 8;

    /** {@code 4/06/93: HARBOUR OPENS}. */
    private static final Pattern FILED = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4}): +(?=\\p{Lu}{2})");

    /** {@code Photo - https://works.example/1.jpg}. */
    private static final Pattern SHOWN = Pattern.compile("\\p{L}{3,12} ?[-–—:] ?https?://\\S+");

    /** What is left around text that was set in a page. */
    private static final Pattern PRE = Pattern.compile("(?i)\\s{0,20}</?pre>\\s{0,20}");

    /** Lines at the beginning among which headlines stand, and lines of the longest. */
    private static final int HEAD = 25;

    private static final int MOST_OF_TITLE = 3;

    /** Lines that are looked at; with one more it is too long for a page, however its lines are put together. */
    static final int MOST = 4 * PageReader.MOST_LINES;

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** Characters of a line that goes on behind a raised ordinal. */
    private static final int LONGEST_RAISED = 2_000;

    private final List<Raw> raw = new ArrayList<>();

    /** @param indent how many columns it is set in */
    private record Raw(int number, String text, boolean afterBlank, int indent) {
        boolean indented() {
            return indent >= INDENT;
        }

        Raw with(String other) {
            return new Raw(number, other, afterBlank, indent);
        }
    }

    private PlainLines(String text) {
        boolean blank = true;
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            var clean = PRE.matcher(line).matches() ? "" : Words.clean(line);
            if (raw.size() > MOST) {
                break;
            }
            if (!clean.isEmpty() && !blank && endsRaised()) {
                var ordinal = raw.removeLast();
                var above = raw.removeLast();
                raw.add(above.with(above.text() + ordinal.text() + " " + clean));
            } else if (!clean.isEmpty()) {
                raw.add(new Raw(number, titled(clean), blank, indent(line)));
            }
            blank = clean.isEmpty();
        }
    }

    /** A title among the first lines stands without the signs that are drawn around it; the first line of an archive without its day. */
    private String titled(String line) {
        if (raw.isEmpty() && FILED.matcher(line).lookingAt()) {
            return FILED.matcher(line).replaceFirst("");
        }
        return raw.size() < HEAD && Ornament.isAround(line) ? Ornament.without(line) : line;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int at = 0; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
            columns += line.charAt(at) == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** Puts headlines together that stand alone over two lines or three. */
    private void titles() {
        for (int at = 0; at + 1 < Math.min(HEAD, raw.size()); at++) {
            int lines = piece(at);
            while (lines > 1 && lines <= MOST_OF_TITLE && goesOn(at)) {
                raw.set(
                        at,
                        raw.get(at)
                                .with(raw.get(at).text() + " "
                                        + raw.remove(at + 1).text()));
                lines--;
            }
        }
    }

    /** How many lines stand together from this one on, if nothing stands right above it. */
    private int piece(int first) {
        int end = first + 1;
        while (raw.get(first).afterBlank()
                && end < Math.min(raw.size(), first + MOST_OF_TITLE + 1)
                && !raw.get(end).afterBlank()) {
            end++;
        }
        return end - first;
    }

    private boolean goesOn(int at) {
        var next = raw.get(at + 1).text();
        return BrokenTitle.goesOn(raw.get(at).text(), next)
                && !ReleaseLabel.is(raw.get(at).text())
                && TimeLine.read(next).filter(time -> time.rest().isEmpty()).isEmpty();
    }

    /** Whether the last line is the end of an ordinal that stood raised behind the number above it: {@code 79}, {@code th}. */
    private boolean endsRaised() {
        if (raw.size() < 2
                || raw.getLast().afterBlank()
                || !ORDINALS.contains(raw.getLast().text())) {
            return false;
        }
        var above = raw.get(raw.size() - 2).text();
        return above.length() <= LONGEST_RAISED && Character.isDigit(above.charAt(above.length() - 1));
    }

    static List<PageLine> of(String text) {
        var lines = new PlainLines(text);
        boolean broken = lines.raw.size() <= MOST && lines.broken();
        int width = lines.width();
        lines.titles();
        return broken
                ? lines.joined(new FilledLines(text.lines().limit(2L * MOST).toList()), width)
                : lines.raw.stream()
                        .limit(PageReader.MOST_LINES + 1)
                        .map(line -> PageLine.of(line.number(), line.text()))
                        .toList();
    }

    /** Whether lines end where the width ends and not where sentences do. */
    private boolean broken() {
        int neighbours = 0;
        int unfinished = 0;
        int longest = 0;
        for (int at = 1; at < raw.size(); at++) {
            var above = raw.get(at - 1);
            longest = Math.max(longest, above.text().length());
            if (!raw.get(at).afterBlank() && above.text().length() >= NARROWEST) {
                neighbours++;
                unfinished += Prose.ends(above.text()) ? 0 : 1;
            }
        }
        return longest <= WIDEST
                && unfinished >= FEWEST_BROKEN
                && unfinished * 2 > neighbours
                && lowerStarts() * 3 >= unfinished;
    }

    /** Lines that go on in the middle of a sentence begin small, in scripts that have small letters. */
    private int lowerStarts() {
        int starts = 0;
        for (var line : raw) {
            int first = line.text().codePointAt(0);
            starts += Character.isLowerCase(first) || (Character.isLetter(first) && !Character.isUpperCase(first))
                    ? 1
                    : 0;
        }
        return starts;
    }

    private int width() {
        return raw.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    private List<PageLine> joined(FilledLines filled, int width) {
        var joined = new ArrayList<PageLine>();
        var open = new StringBuilder();
        int first = 0;
        Raw last = new Raw(0, "", true, 0);
        for (var line : raw) {
            if (!open.isEmpty() && (filled.endsParagraph(last.number() - 1) || !goesOn(last, line, width))) {
                joined.add(PageLine.of(first, open.toString()));
                open.setLength(0);
            }
            first = open.isEmpty() ? line.number() : first;
            WordSigns.goOn(open, line.text());
            last = line;
        }
        if (!open.isEmpty()) {
            joined.add(PageLine.of(first, open.toString()));
        }
        return joined;
    }

    /** A point of a list begins a line. */
    private static boolean isPoint(String text) {
        return "•‣◦▪●".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean goesOn(Raw above, Raw line, int width) {
        int firstWord = line.text().indexOf(' ') < 0
                ? line.text().length()
                : line.text().indexOf(' ');
        int columns = above.text().length() + (line.indented() ? 0 : above.indent());
        return !line.afterBlank()
                && (!line.indented() || above.indented())
                && columns + 1 + firstWord > width - 8
                && !isPoint(line.text())
                && !SHOWN.matcher(above.text()).matches()
                && !Separator.is(line.text())
                && !Separator.is(above.text());
    }
}
