package org.writethru.wire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Block;

/**
 * Paragraphs of plain text: divided by empty lines; where there are none, by indented lines; where there are none either, each
 * line is one, unless the lines are wrapped at a width.
 */
public final class PlainCopy {
    private static final int SHORTEST_WRAP = 40;
    private static final int LONGEST_WRAP = 100;
    private static final int LONGEST_TITLE = 60;
    private static final String ENDS = SentenceEnd.SIGNS + ":;\"”»’)」』";

    /** Spaces that do not break in a row or at the beginning, which set text in as other spaces do. */
    private static final Pattern SPACES = Pattern.compile("^[ \\t\u00a0]+|[ \u00a0]{2,}");

    /** An address on a line of its own, which nothing breaks. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\S{1,20}://\\S*\\s*");

    private static final String DASHES = "-–—";

    /** Characters of a sentence that is looked at. */
    private static final int LONGEST_SENTENCE = 600;

    /** How many columns a line that was broken at a width leaves empty at most, beside the word that did not fit. */
    private static final int RAGGED = 15;

    /** Broken lines from which it shows whether a program broke them, and of how many one may be an exception. */
    private static final int FEWEST_BROKEN = 20;

    private static final int EXCEPTION = 15;

    private PlainCopy() {}

    /** The paragraphs, each on one line. */
    public static List<Block> read(String text) {
        var lines = Clean.characters(text.replace("\r\n", "\n").replace('\r', '\n'))
                .lines()
                .map(PlainCopy::spaced)
                .toList();
        boolean wrapped = wrapped(lines);
        boolean divided = divided(lines);
        boolean indented = indented(lines);
        int width = Math.max(full(lines), width(lines));
        var filled = new FilledLines(lines);
        var points = NumberedLines.of(lines);
        var goingOn = SetInLines.goingOn(lines);
        var paragraphs = new ArrayList<StringBuilder>();
        boolean open = false;
        int joined = 0;
        var before = "";
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var words = Clean.line(line);
            if (words.isEmpty()) {
                open = false;
                continue;
            }
            boolean follows = open
                    && (wrapped || divided || goingOn.get(at) || runsOn(before, words))
                    && !(indented && indents(line) && !goingOn.get(at) && !continues(before, words))
                    && !(joined == 1 && deliberate(before, words, width) && !(dialogue(before) && goingOn.get(at)))
                    && !filled.endsParagraph(at - 1)
                    && !isTitle(lines, at)
                    && !points.get(at)
                    && (!dialogue(words) || closes(paragraphs.getLast(), before, words));
            joined = follows ? joined + 1 : 1;
            if (follows) {
                WordSigns.goOn(paragraphs.getLast(), words);
            } else {
                paragraphs.add(new StringBuilder(words));
            }
            open = true;
            before = words;
        }
        return paragraphs.stream()
                .<Block>map(paragraph -> Block.Paragraph.of(paragraph.toString()))
                .toList();
    }

    private static String spaced(String line) {
        return line.indexOf('\u00a0') < 0
                ? line
                : SPACES.matcher(line).replaceAll(found -> found.group().replace('\u00a0', ' '));
    }

    /** Whether empty lines divide it: some do, and not all lines of the pieces are whole sentences. */
    private static boolean divided(List<String> lines) {
        int empty = 0;
        int ending = 0;
        int inner = 0;
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        for (int at = 0; at + 1 < last; at++) {
            boolean blank = lines.get(at).isBlank();
            empty += blank ? 1 : 0;
            if (!blank && !lines.get(at + 1).isBlank()) {
                inner++;
                ending += ends(lines.get(at)) ? 1 : 0;
            }
        }
        return empty > 0 && ending * 2 < inner;
    }

    /** Whether lines were broken at a width: nearly all that something follows are about equally long and end within a sentence. */
    private static boolean wrapped(List<String> lines) {
        int followed = 0;
        int full = 0;
        int longest = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            int length = lines.get(at).stripTrailing().length();
            longest = Math.max(longest, length);
            if (length > 0 && !lines.get(at + 1).isBlank() && !indents(lines.get(at + 1))) {
                followed++;
                full += length >= SHORTEST_WRAP && length <= LONGEST_WRAP && !ends(lines.get(at)) ? 1 : 0;
            }
        }
        return longest <= LONGEST_WRAP && followed > 0 && full * 3 >= followed * 2;
    }

    /** Whether a line that is as wide as a page ends within a sentence that the next one goes on with. */
    private static boolean runsOn(String line, String next) {
        return line.length() >= SHORTEST_WRAP
                && line.length() <= LONGEST_WRAP
                && !ends(line)
                && Character.isLowerCase(next.codePointAt(0));
    }

    /** Whether a line goes on in the middle of the sentence before. */
    private static boolean continues(String line, String next) {
        return !ends(line) && Character.isLowerCase(next.codePointAt(0));
    }

    /** Whether the dash at the beginning of a line closes what the only one of the sentence above opened. */
    private static boolean closes(StringBuilder paragraph, String line, String next) {
        if (line.length() < SHORTEST_WRAP
                || ends(line)
                || DASHES.indexOf(next.charAt(0)) < 0
                || DASHES.indexOf(paragraph.charAt(0)) >= 0) {
            return false;
        }
        var above = paragraph.substring(Math.max(0, paragraph.length() - LONGEST_SENTENCE));
        int end = Math.max(above.lastIndexOf(". "), Math.max(above.lastIndexOf("! "), above.lastIndexOf("? ")));
        var dash = " " + next.charAt(0) + " ";
        int first = above.indexOf(dash, end + 1);
        return first >= 0 && above.indexOf(dash, first + 1) < 0;
    }

    /** Whether the first line of a paragraph was ended on purpose, as titles are: the first word of the next would have fitted behind it. */
    private static boolean deliberate(String line, String next, int width) {
        return width >= SHORTEST_WRAP - RAGGED
                && line.length() + 1 + firstWord(next) <= width
                && !line.endsWith(",")
                && !line.endsWith("-")
                && !Character.isLowerCase(next.codePointAt(0));
    }

    /** Whether the last line of a piece is a title below a paragraph that is not wrapped. */
    private static boolean isTitle(List<String> lines, int at) {
        var before = Clean.line(lines.get(at - 1));
        var words = Clean.line(lines.get(at));
        boolean last = at + 1 == lines.size() || lines.get(at + 1).isBlank();
        return last
                && before.length() > LONGEST_WRAP
                && ends(before)
                && words.length() <= LONGEST_TITLE
                && !words.contains("://")
                && !ends(words);
    }

    private static int firstWord(String line) {
        return line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    }

    /** The width at which a program broke the lines: next to none leaves room for the first word of the next; 0 if it does not show. */
    private static int full(List<String> lines) {
        int width = longest(lines.stream().map(String::strip));
        int broken = 0;
        int room = 0;
        for (int at = 0; at + 1 < lines.size() && width <= LONGEST_WRAP; at++) {
            var line = lines.get(at).strip();
            var next = lines.get(at + 1).strip();
            if (!line.isEmpty() && !next.isEmpty() && !ends(line)) {
                broken += Character.isIdeographic(next.codePointAt(0)) ? 0 : 1;
                room += line.length() + 1 + firstWord(next) <= width ? 1 : 0;
            }
        }
        boolean shows = width >= SHORTEST_WRAP && width <= LONGEST_WRAP && broken >= FEWEST_BROKEN;
        return shows && room * EXCEPTION <= broken ? width : 0;
    }

    /** The width at which lines were broken, less what a line may leave empty; 0 if they are as long as their paragraphs. */
    private static int width(List<String> lines) {
        int longest = longest(lines.stream().map(String::stripTrailing));
        return longest > LONGEST_WRAP ? 0 : longest - RAGGED;
    }

    private static int longest(Stream<String> lines) {
        return lines.filter(line -> !ADDRESS.matcher(line).matches())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean indented(List<String> lines) {
        return lines.stream().filter(PlainCopy::indents).count() >= 2
                && lines.stream().anyMatch(line -> !line.isBlank() && !indents(line));
    }

    private static boolean indents(String line) {
        return !line.isBlank() && (line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000"));
    }

    static boolean dialogue(String line) {
        return line.startsWith("– ")
                || line.startsWith("— ")
                || line.startsWith("- ")
                || line.startsWith("* ")
                || line.startsWith("• ");
    }

    private static boolean ends(String line) {
        var words = line.stripTrailing();
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
