package org.writethru.newsroom.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Inline;
import org.writethru.story.Unfit;

/** CommonMark, with tables, as copy; what copy cannot hold is refused with its line. */
final class MarkdownCopy {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final int linesBefore;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private MarkdownCopy(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /**
     * What a Markdown text holds.
     *
     * @param title its first-level heading, if it begins with one
     */
    record Parsed(Optional<String> title, Copy copy) {}

    static Parsed parse(String text, int linesBefore) {
        var reading = new MarkdownCopy(linesBefore);
        children(PARSER.parse(text)).forEach(reading::block);
        return new Parsed(reading.title, new Copy(reading.blocks));
    }

    private void block(Node node) {
        switch (node) {
            case Paragraph paragraph -> blocks.add(new Block.Paragraph(runs(paragraph)));
            case Heading heading -> heading(heading);
            case BlockQuote quote -> blocks.add(quote(quote));
            case ListBlock list -> blocks.add(items(list));
            case TableBlock table -> blocks.add(table(table));
            case ThematicBreak _ -> {}
            case FencedCodeBlock code -> lines(code.getLiteral());
            case IndentedCodeBlock code -> lines(code.getLiteral());
            case HtmlBlock _ -> throw refused(node, "raw HTML; write it as text");
            default -> throw refused(node, "something that copy cannot hold");
        }
    }

    private void heading(Heading heading) {
        var text = plain(heading);
        if (heading.getLevel() == 1 && blocks.isEmpty() && title.isEmpty()) {
            title = Optional.of(text);
        } else {
            blocks.add(new Block.Subhead(text));
        }
    }

    private void lines(String literal) {
        literal.strip().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.Paragraph.of(line)));
    }

    private Block quote(BlockQuote quote) {
        var paragraphs = new ArrayList<Block.Paragraph>();
        for (var child : children(quote)) {
            if (!(child instanceof Paragraph paragraph)) {
                throw refused(child, "something other than paragraphs in a quote");
            }
            paragraphs.add(new Block.Paragraph(runs(paragraph)));
        }
        return attributed(paragraphs);
    }

    /** A quote whose last line begins with a dash names who said it. */
    private static Block attributed(List<Block.Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            throw new Unfit("copy", "A quote has no text.");
        }
        var last = paragraphs.getLast();
        if (last.plain().startsWith("— ") && paragraphs.size() > 1) {
            return new Block.Quote(
                    paragraphs.subList(0, paragraphs.size() - 1),
                    Optional.of(last.plain().substring(2)));
        }
        return lastLine(paragraphs, last);
    }

    private static Block lastLine(List<Block.Paragraph> paragraphs, Block.Paragraph last) {
        if (last.runs().size() == 1 && last.runs().getFirst() instanceof Inline.Text(var text)) {
            int dash = text.lastIndexOf("\n— ");
            if (dash > 0) {
                var spoken = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
                spoken.add(Block.Paragraph.of(text.substring(0, dash)));
                return new Block.Quote(spoken, Optional.of(text.substring(dash + 3)));
            }
        }
        return new Block.Quote(paragraphs, Optional.empty());
    }

    private Block items(ListBlock list) {
        var items = new ArrayList<List<Inline>>();
        for (var item : children(list)) {
            for (var child : children(item)) {
                if (!(child instanceof Paragraph paragraph)) {
                    throw refused(child, "a list inside a list or something other than text in one");
                }
                items.add(runs(paragraph));
            }
        }
        return new Block.Items(list instanceof OrderedList && !(list instanceof BulletList), items);
    }

    private Block table(TableBlock table) {
        var header = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (var part : children(table)) {
            for (var row : children(part)) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(Optional.empty(), header, rows);
    }

    private List<String> cells(Node row) {
        return children(row).stream()
                .filter(TableCell.class::isInstance)
                .map(this::plain)
                .toList();
    }

    private String plain(Node node) {
        return Inline.plain(runs(node)).strip();
    }

    private List<Inline> runs(Node parent) {
        var runs = new ArrayList<Inline>();
        for (var node : children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> runs.add(new Inline.Text(text.getLiteral()));
                case Code code -> runs.add(new Inline.Text(code.getLiteral()));
                case SoftLineBreak _ -> runs.add(new Inline.Text(" "));
                case HardLineBreak _ -> runs.add(new Inline.Text("\n"));
                case org.commonmark.node.Emphasis emphasis -> runs.add(new Inline.Emphasis(runs(emphasis)));
                case StrongEmphasis strong -> runs.add(new Inline.Strong(runs(strong)));
                case org.commonmark.node.Link link -> runs.add(new Inline.Link(link.getDestination(), runs(link)));
                case Image _ -> throw refused(parent, "a picture; pictures are added at the desk");
                case HtmlInline _ -> throw refused(parent, "raw HTML; write it as text");
                default -> throw refused(parent, "something that copy cannot hold");
            }
        }
        return joined(runs);
    }

    /** Neighbouring plain runs as one, so that the same words are the same copy however their lines were broken. */
    private static List<Inline> joined(List<Inline> runs) {
        var joined = new ArrayList<Inline>();
        for (var run : runs) {
            if (run instanceof Inline.Text(var text)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Text(var before)) {
                joined.set(joined.size() - 1, new Inline.Text(before + text));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private Unfit refused(Node node, String what) {
        var spans = node.getSourceSpans();
        var where = spans.isEmpty() ? "" : " at line " + (spans.getFirst().getLineIndex() + 1 + linesBefore);
        return new Unfit("copy", "The text has%s %s.".formatted(where, what));
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
