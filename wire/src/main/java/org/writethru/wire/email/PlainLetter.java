package org.writethru.wire.email;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Copy;
import org.writethru.story.Inline;
import org.writethru.story.Inline.Emphasis;
import org.writethru.story.Inline.Link;
import org.writethru.story.Inline.Strong;
import org.writethru.story.Inline.Text;
import org.writethru.wire.Addresses;

/**
 * Copy as the text of a plain letter.
 *
 * @param links the addresses that the text names by number, in the order of the numbers; filled by writing
 */
record PlainLetter(FlowedText flowing, Addresses addresses, Map<String, Integer> links) {
    void write(Copy copy, Optional<String> dateline) {
        var blocks = copy.blocks();
        boolean leads = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        if (dateline.isPresent() && !leads) {
            flowing.paragraph(dateline.get().strip());
        }
        for (int at = 0; at < blocks.size(); at++) {
            block(blocks.get(at), at == 0 && leads ? dateline.orElse("") : "");
        }
    }

    private void block(Block block, String before) {
        switch (block) {
            case Paragraph(var runs) -> flowing.paragraph(before + words(runs));
            case Subhead(var text) -> flowing.paragraph(text);
            case Quote(var paragraphs, var attribution) -> quote(paragraphs, attribution);
            case Items(var numbered, var items) -> items(numbered, items);
            case Picture picture -> picture(picture);
            case Table table -> table(table);
            case Embed(var href, var title) -> flowing.paragraph(title + numbered(href));
        }
    }

    private void quote(List<Paragraph> paragraphs, Optional<String> attribution) {
        paragraphs.forEach(paragraph -> words(paragraph.runs()).lines().forEach(line -> flowing.line("> ", line)));
        attribution.ifPresent(name -> flowing.line("> ", "— " + name));
        flowing.gap();
    }

    private void items(boolean numbered, List<List<Inline>> items) {
        for (int at = 0; at < items.size(); at++) {
            flowing.line(
                    (numbered ? at + 1 + ". " : "• ") + words(items.get(at)).replace('\n', ' '));
        }
        flowing.gap();
    }

    private void picture(Picture picture) {
        var served = addresses.picture(picture);
        flowing.line("[" + picture.alternative() + "]"
                + served.map(image -> numbered(image.href())).orElse(""));
        picture.caption().ifPresent(caption -> caption.lines().forEach(flowing::line));
        picture.credit().ifPresent(flowing::line);
        flowing.gap();
    }

    /** A row must stay a line, however long it is. */
    private void table(Table table) {
        table.caption().ifPresent(flowing::line);
        if (!table.header().isEmpty()) {
            row(table.header());
        }
        table.rows().forEach(this::row);
        flowing.gap();
    }

    private void row(List<String> cells) {
        flowing.fixed(
                "| " + String.join(" | ", cells).replaceAll("\\s*\n\\s*", " / ").strip() + " |");
    }

    private String words(List<Inline> runs) {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(words(run)));
        return words.toString();
    }

    private String words(Inline run) {
        return switch (run) {
            case Text(var text) -> text;
            case Emphasis(var inner) -> words(inner);
            case Strong(var inner) -> words(inner);
            case Link(var href, var inner) -> words(inner) + numbered(href);
        };
    }

    /** The number of an address in the list below the text. */
    private String numbered(String href) {
        int number = links.computeIfAbsent(href, _ -> links.size() + 1);
        return " [%d]".formatted(number);
    }
}
