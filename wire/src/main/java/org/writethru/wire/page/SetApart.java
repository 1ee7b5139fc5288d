package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.writethru.story.Block;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Inline;

/** Reads the lists, quotes and tables of a story as blocks; those that only lay out a page are left to be read line by line. */
final class SetApart {
    private static final int LONGEST_QUOTE = 2_500;
    private static final int LONGEST_CELL = 300;
    private static final int MOST_PARTS = 500;

    private SetApart() {}

    static Optional<Block> read(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> items(element);
            case "blockquote" -> quote(element);
            default -> table(element);
        };
    }

    private static Optional<Block> items(Element list) {
        var items = new ArrayList<List<Inline>>();
        int linked = 0;
        for (var item : list.children()) {
            if (ElementKind.furniture(item).isPresent()) {
                continue;
            }
            var text = styled(item);
            if (!item.normalName().equals("li")
                    || !item.select("ul, ol, table, h1, h2, h3").isEmpty()) {
                return Optional.empty();
            }
            linked += text.linked() ? 1 : 0;
            if (!text.isEmpty()) {
                items.add(text.inlines());
            }
        }
        boolean links = linked * 2 > items.size();
        return items.isEmpty() || items.size() > MOST_PARTS || links
                ? Optional.empty()
                : Optional.of(new Block.Items(list.normalName().equals("ol"), items));
    }

    private static Optional<Block> quote(Element quote) {
        if (quote.text().length() > LONGEST_QUOTE
                || !quote.select("table, blockquote, ul, ol, h1, h2").isEmpty()) {
            return Optional.empty();
        }
        var said = quote.select("footer, cite").first();
        var attribution = Optional.ofNullable(said)
                .map(element -> Words.clean(element.text()).replaceAll("^[—–-]\\s*", ""))
                .filter(name -> !name.isEmpty() && name.length() <= 300);
        var spoken = quote.clone();
        spoken.select("footer, cite").remove();
        var paragraphs = paragraphs(spoken);
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(paragraphs, attribution));
    }

    private static List<Paragraph> paragraphs(Element quote) {
        var paragraphs = new ArrayList<Paragraph>();
        var parts = quote.select("p").isEmpty() ? List.of(quote) : quote.select("p");
        for (var part : parts) {
            var text = styled(part);
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(text.inlines()));
            }
        }
        return paragraphs;
    }

    private static Optional<Block> table(Element table) {
        if (!table.select("table table, p + p, h1, h2, ul, div div").isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr").stream().limit(MOST_PARTS).toList()) {
            rows.add(row.children().stream()
                    .map(cell -> Words.clean(cell.text()))
                    .toList());
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.replaceAll(row -> row.size() == 1 ? filled(row, columns) : row);
        boolean even = rows.stream()
                .allMatch(row -> row.size() == columns && row.stream().allMatch(cell -> cell.length() <= LONGEST_CELL));
        if (rows.size() < 2 || columns < 2 || columns > Block.Table.MOST_COLUMNS || !even) {
            return Optional.empty();
        }
        boolean headed = !table.select("tr").getFirst().select("th").isEmpty();
        return Optional.of(new Block.Table(
                caption(table), headed ? rows.getFirst() : List.of(), headed ? rows.subList(1, rows.size()) : rows));
    }

    /** A row of one cell goes over all columns: a title or a source. */
    private static List<String> filled(List<String> row, int columns) {
        var filled = new ArrayList<>(row);
        while (filled.size() < Math.min(columns, Block.Table.MOST_COLUMNS)) {
            filled.add("");
        }
        return List.copyOf(filled);
    }

    private static Optional<String> caption(Element table) {
        return Optional.ofNullable(table.selectFirst("caption"))
                .map(caption -> Words.clean(caption.text()))
                .filter(text -> !text.isEmpty() && text.length() <= 400);
    }

    /** The text of an element on one line, with its marks. */
    private static StyledText styled(Element element) {
        var text = new StyledText();
        NodeTraversor.traverse(new Styling(text), element);
        return text;
    }

    private static final class Styling implements NodeVisitor {
        private final StyledText text;
        private int strong;
        private int emphasis;
        private final List<String> links = new ArrayList<>();

        Styling(StyledText text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words ->
                    text.add(
                            words.getWholeText(),
                            new StyledText.Style(strong > 0, emphasis > 0, links.isEmpty() ? "" : links.getLast()));
                case Element element -> count(element, 1);
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                count(element, -1);
            }
        }

        private void count(Element element, int more) {
            switch (element.normalName()) {
                case "strong", "b" -> strong += more;
                case "em", "i" -> emphasis += more;
                case "a" -> {
                    if (more > 0) {
                        links.add(element.attr("href"));
                    } else {
                        links.removeLast();
                    }
                }
                case "br", "p", "div" -> text.add(" ", StyledText.Style.PLAIN);
                default -> {}
            }
        }
    }
}
