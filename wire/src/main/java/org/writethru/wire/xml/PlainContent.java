package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.text.Clean;

/**
 * The plain text of an element as paragraphs. An empty line divides them; where there is none, a line that is set in begins one; where none is set in,
 * each line is one, unless the lines were wrapped at a width: then a line that stops short ends one, unless a small letter goes on
 * from it. Lines that nearly all end with a sentence were not wrapped. Lines in columns stay a table.
 */
final class PlainContent {
    private static final int NARROW = 45;
    private static final int WIDE = 100;
    private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t+)\\S");

    private PlainContent() {}

    static List<Block> read(String text, Notes notes) {
        var lines = Clean.characters(text.replace("\r\n", "\n").replace('\r', '\n'))
                .lines()
                .map(String::stripTrailing)
                .toList();
        var blocks = new ArrayList<Block>();
        var group = new ArrayList<String>();
        boolean divided = divided(lines);
        for (var line : lines) {
            if (!line.isBlank()) {
                group.add(line);
            } else if (divided) {
                group(group, true, blocks, notes);
                group.clear();
            }
        }
        group(group, divided, blocks, notes);
        return blocks;
    }

    private static boolean divided(List<String> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first <= last && lines.get(first).isBlank()) {
            first++;
        }
        while (last >= first && lines.get(last).isBlank()) {
            last--;
        }
        return first < last && lines.subList(first, last).stream().anyMatch(String::isBlank);
    }

    private static void group(List<String> lines, boolean whole, List<Block> blocks, Notes notes) {
        if (lines.isEmpty()) {
            return;
        }
        long columned =
                lines.stream().filter(line -> COLUMNS.matcher(line).find()).count();
        if (lines.size() > 1 && columned * 2 > lines.size()) {
            var holder = new Element("div");
            holder.appendElement("pre").appendChild(new TextNode(String.join("\n", lines)));
            blocks.addAll(HtmlCopy.read(holder, notes).blocks());
            return;
        }
        boolean wrapped = wrapped(lines) && (whole || !Breaks.areParagraphs(lines));
        long setIn = lines.stream().filter(PlainContent::setIn).count();
        boolean byIndent = setIn > 0 && setIn < lines.size();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var paragraph = new ArrayList<String>();
        for (var line : lines) {
            boolean begins = byIndent
                    ? setIn(line)
                    : !whole
                            && (!wrapped
                                    || !paragraph.isEmpty()
                                            && paragraph.getLast().length() < width * 3 / 4
                                            && !Breaks.goesOn(paragraph.getLast(), line));
            if (begins) {
                paragraph(paragraph, wrapped, blocks);
            }
            paragraph.add(line);
        }
        paragraph(paragraph, wrapped, blocks);
    }

    private static boolean setIn(String line) {
        return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000");
    }

    /** Whether most lines but the last are about as long as a line of a teleprinter or of mail. */
    private static boolean wrapped(List<String> lines) {
        long fitting = lines.stream()
                .filter(line -> line.strip().length() >= NARROW && line.length() <= WIDE)
                .count();
        return lines.size() > 1
                && fitting * 2 >= lines.size()
                && lines.stream().allMatch(line -> line.length() <= WIDE);
    }

    private static void paragraph(List<String> lines, boolean wrapped, List<Block> blocks) {
        var words = Clean.prose(String.join(
                wrapped ? " " : "\n", lines.stream().map(String::strip).toList()));
        if (!words.isEmpty()) {
            blocks.add(Block.Paragraph.of(words));
        }
        lines.clear();
    }
}
