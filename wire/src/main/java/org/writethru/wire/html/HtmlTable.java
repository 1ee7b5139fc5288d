package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.writethru.story.Block;
import org.writethru.story.Limits;
import org.writethru.wire.Notes;
import org.writethru.wire.text.Clean;

/** Tables of HTML, of NITF, which has the same, and of preformatted text. */
public final class HtmlTable {
    private HtmlTable() {}

    /** The table, or nothing if there is none in it that copy can hold: it has one cell, or more columns than fit. */
    static Optional<Block> read(Element element, Notes notes) {
        var rows = element.select("*|tr, tr").stream()
                .map(HtmlTable::cells)
                .filter(row -> !row.isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0 || columns > Block.Table.MOST_COLUMNS || (columns == 1 && rows.size() == 1)) {
            return Optional.empty();
        }
        boolean headed =
                rows.getFirst().stream().allMatch(cell -> HtmlCopy.name(cell).equals("th"));
        var texts = rows.stream().map(row -> even(row, columns, notes)).toList();
        var caption = Optional.ofNullable(element.selectFirst("caption"))
                .map(HtmlTable::text)
                .filter(text -> !text.isBlank())
                .map(text -> shortened(text.replace('\n', ' '), Limits.HEADLINE, notes));
        return Optional.of(new Block.Table(
                caption, headed ? texts.getFirst() : List.of(), headed ? texts.subList(1, texts.size()) : texts));
    }

    /**
     * Preformatted lines: columns where every line with anything in it has the same number of pieces, two spaces or a tab apart;
     * else one column of the lines as they stand.
     */
    public static Optional<Block> preformatted(String text, Notes notes) {
        var lines = Clean.characters(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var pieces = lines.stream().map(HtmlTable::pieces).toList();
        int columns = pieces.getFirst().size();
        boolean even = lines.size() > 1
                && columns > 1
                && columns <= Block.Table.MOST_COLUMNS
                && pieces.stream().allMatch(row -> row.size() == columns);
        var rows = even ? pieces : lines.stream().map(List::of).toList();
        return Optional.of(new Block.Table(
                Optional.empty(),
                List.of(),
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> shortened(cell, Limits.NOTE, notes))
                                .toList())
                        .toList()));
    }

    /** Preformatted lines that are no columns, as they stand. */
    static Optional<Block> lines(String text, Notes notes) {
        var rows = Clean.characters(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(shortened(line.stripTrailing(), Limits.NOTE, notes)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(Optional.empty(), List.of(), rows));
    }

    private static List<String> pieces(String line) {
        return List.of(line.strip().split("\\t| {2,}", -1)).stream()
                .map(String::strip)
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        HtmlCopy.name(cell).equals("td") || HtmlCopy.name(cell).equals("th"))
                .toList();
    }

    private static List<String> even(List<Element> row, int columns, Notes notes) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(shortened(text(cell), Limits.NOTE, notes)));
        while (texts.size() < columns) {
            texts.add("");
        }
        return texts;
    }

    private static String shortened(String text, int most, Notes notes) {
        if (text.length() <= most) {
            return text;
        }
        notes.add("A cell or caption of a table is longer than %,d characters and was cut.".formatted(most));
        return Clean.characters(text.substring(0, most));
    }

    /** The words of a cell; a line for each paragraph and break in it. */
    private static String text(Element cell) {
        var text = new MarkedText();
        NodeVisitor visitor = (node, _) -> {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), MarkedText.Marks.NONE);
            } else if (node instanceof Element element && breaks(element)) {
                text.line();
            }
        };
        NodeTraversor.traverse(visitor, cell);
        return text.plain();
    }

    private static boolean breaks(Element element) {
        return switch (HtmlCopy.name(element).toLowerCase(Locale.ROOT)) {
            case "br", "p", "div", "li" -> true;
            default -> false;
        };
    }
}
