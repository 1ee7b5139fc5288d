package org.writethru.wire.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Inline;
import org.writethru.wire.text.Clean;

/**
 * Copy as it is compared before and behind a wire: a line for each block, with its kind, its words and their marks. White space is
 * as browsers show it; blocks without a word are none; an empty line divides a paragraph.
 */
public final class CopyLines {
    private record Sign(char character, boolean stressed, boolean important, String href) {
        String marks() {
            return (stressed ? "_" : "") + (important ? "*" : "") + href;
        }
    }

    private CopyLines() {}

    /** With every block's kind and every mark. A picture is no line, a link to what lives elsewhere is a paragraph. */
    public static List<String> of(Copy copy) {
        return copy.blocks().stream().flatMap(block -> lines(block).stream()).toList();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var runs) -> paragraphs("p", runs);
            case Block.Subhead(var text) -> List.of("subhead " + Clean.line(text));
            case Block.Quote(var paragraphs, var name) -> {
                var lines = new ArrayList<String>();
                paragraphs.forEach(paragraph -> lines.addAll(paragraphs("quote", paragraph.runs())));
                name.ifPresent(said -> lines.add("said by " + Clean.line(said)));
                yield lines;
            }
            case Block.Items(var numbered, var items) ->
                items.stream()
                        .flatMap(item -> paragraphs(numbered ? "number" : "item", item).stream())
                        .toList();
            case Block.Picture _ -> List.of();
            case Block.Table table -> table(table);
            case Block.Embed(var href, var title) ->
                paragraphs("p", List.of(new Inline.Link(href, Inline.text(title))));
        };
    }

    /** One cell is no table, but words that were set in a frame. */
    private static List<String> table(Block.Table table) {
        if (table.header().size() + table.rows().stream().mapToInt(List::size).sum() == 1) {
            var words = new ArrayList<String>();
            table.caption().ifPresent(caption -> words.addAll(paragraphs("p", Inline.text(caption))));
            Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
                    .forEach(cell -> words.addAll(paragraphs("p", Inline.text(cell))));
            return words;
        }
        var lines = new ArrayList<String>();
        table.caption().ifPresent(caption -> lines.add("table " + Clean.line(caption)));
        if (!table.header().isEmpty()) {
            lines.add("head " + cells(table.header()));
        }
        table.rows().forEach(row -> lines.add("row " + cells(row)));
        return lines;
    }

    private static String cells(List<String> row) {
        return row.stream().map(cell -> Clean.prose(cell)).toList().toString();
    }

    private static List<String> paragraphs(String kind, List<Inline> runs) {
        var signs = new ArrayList<Sign>();
        signs(runs, new Sign(' ', false, false, ""), signs);
        var lines = new ArrayList<String>();
        var part = new ArrayList<Sign>();
        for (var sign : shown(signs)) {
            if (sign.character() == '\n' && !part.isEmpty() && part.getLast().character() == '\n') {
                line(kind, part, lines);
                part.clear();
            } else if (sign.character() != '\n' || !part.isEmpty()) {
                part.add(sign);
            }
        }
        line(kind, part, lines);
        return lines;
    }

    private static void signs(List<Inline> runs, Sign marks, List<Sign> signs) {
        for (var run : runs) {
            switch (run) {
                case Inline.Text(var text) ->
                    Clean.characters(text)
                            .chars()
                            .forEach(character -> signs.add(
                                    new Sign((char) character, marks.stressed(), marks.important(), marks.href())));
                case Inline.Emphasis(var inner) ->
                    signs(inner, new Sign(' ', true, marks.important(), marks.href()), signs);
                case Inline.Strong(var inner) ->
                    signs(inner, new Sign(' ', marks.stressed(), true, marks.href()), signs);
                case Inline.Link(var href, var inner) ->
                    signs(
                            inner,
                            new Sign(
                                    ' ',
                                    marks.stressed(),
                                    marks.important(),
                                    marks.href().isEmpty() ? href : marks.href()),
                            signs);
            }
        }
    }

    /** White space as browsers show it: of several spaces the first, and none beside a new line. */
    private static List<Sign> shown(List<Sign> signs) {
        var shown = new ArrayList<Sign>();
        for (var sign : signs) {
            boolean space = " \t\r\f".indexOf(sign.character()) >= 0;
            boolean white = shown.isEmpty() || " \n".indexOf(shown.getLast().character()) >= 0;
            if (sign.character() == '\n' && !shown.isEmpty() && shown.getLast().character() == ' ') {
                shown.removeLast();
            }
            if (!space || !white) {
                shown.add(space ? new Sign(' ', sign.stressed(), sign.important(), sign.href()) : sign);
            }
        }
        return shown;
    }

    private static void line(String kind, List<Sign> part, List<String> lines) {
        while (!part.isEmpty() && " \n".indexOf(part.getLast().character()) >= 0) {
            part.removeLast();
        }
        if (part.stream().allMatch(sign -> Character.isWhitespace(sign.character()) || sign.character() == 0xA0)) {
            return;
        }
        var line = new StringBuilder(kind).append(' ');
        var marks = "";
        for (var sign : part) {
            if (sign.character() != '\n' && !sign.marks().equals(marks)) {
                marks = sign.marks();
                line.append('{').append(marks).append('}');
            }
            line.append(sign.character());
        }
        lines.add(line.toString());
    }
}
