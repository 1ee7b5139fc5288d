package org.writethru.wire.housetext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.writethru.story.Block;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Inline;

/** A block of copy as lines of plain text, each kind in a form that can be told from the others. */
final class BlockPrint {
    private BlockPrint() {}

    static String of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.plain();
            case Subhead(var text) -> "## " + text;
            case Quote quote -> "> " + quote.plain().replace("\n", "\n> ");
            case Items(var numbered, var items) -> items(numbered, items);
            case Picture picture -> picture(picture);
            case Table table -> table(table);
            case Embed(var href, var title) -> "[Embed: %s] %s".formatted(title, href);
        };
    }

    private static String items(boolean numbered, List<List<Inline>> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> (numbered ? (at + 1) + ". " : "• ") + line(Inline.plain(items.get(at))))
                .collect(Collectors.joining("\n"));
    }

    private static String picture(Picture picture) {
        var lines = new ArrayList<String>();
        lines.add("[Picture: %s]".formatted(picture.alternative()));
        picture.caption().ifPresent(caption -> lines.add("[Caption: %s]".formatted(line(caption))));
        picture.credit().ifPresent(credit -> lines.add("[Credit: %s]".formatted(credit)));
        lines.add("[File: %s, %s, %d x %d]"
                .formatted(picture.digest(), picture.mediaType(), picture.width(), picture.height()));
        return String.join("\n", lines);
    }

    private static String table(Table table) {
        var lines = new ArrayList<String>();
        lines.add(table.caption().map("[Table: %s]"::formatted).orElse("[Table]"));
        if (!table.header().isEmpty()) {
            lines.add(row(table.header()));
            lines.add("|" + "---|".repeat(table.header().size()));
        }
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> line(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
