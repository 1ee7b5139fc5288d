package org.writethru.wire.nitf;

import java.util.List;
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
import org.writethru.wire.Addresses.ServedImage;
import org.writethru.wire.html.Escaped;
import org.writethru.wire.xml.XmlText;

/** Copy in NITF's elements. */
record Content(XmlText xml, Addresses addresses) {
    void write(Copy copy) {
        copy.blocks().forEach(this::block);
    }

    /** Words in which a line feed is a new line. */
    static String lines(String text) {
        return Escaped.text(text).replace("\n", "<br/>");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(var runs) -> paragraph(runs);
            case Subhead(var text) -> xml.text("hl2", text);
            case Quote(var paragraphs, var attribution) -> quote(paragraphs, attribution);
            case Items(var numbered, var items) -> items(numbered ? "ol" : "ul", items);
            case Picture picture -> picture(picture);
            case Table table -> table(table);
            case Embed(var href, var title) -> paragraph(List.of(new Link(href, Inline.text(title))));
        }
    }

    private void paragraph(List<Inline> runs) {
        xml.begin("p");
        runs(runs, false);
        xml.close();
    }

    private void quote(List<Paragraph> paragraphs, Optional<String> attribution) {
        xml.open("bq").open("block");
        paragraphs.forEach(paragraph -> paragraph(paragraph.runs()));
        xml.close();
        attribution.ifPresent(name -> xml.text("credit", name));
        xml.close();
    }

    /** The schema has no list without an item. */
    private void items(String element, List<List<Inline>> items) {
        if (!items.isEmpty()) {
            xml.open(element);
            items.forEach(item -> {
                xml.begin("li");
                runs(item, false);
                xml.close();
            });
            xml.close();
        }
    }

    private void picture(Picture picture) {
        xml.open("media", "media-type", "image");
        reference(picture, addresses.picture(picture));
        picture.caption()
                .ifPresent(caption ->
                        xml.begin("media-caption").markup(lines(caption)).close());
        picture.credit().ifPresent(credit -> xml.text("media-producer", credit));
        xml.close();
    }

    private void reference(Picture picture, Optional<ServedImage> served) {
        xml.empty(
                "media-reference",
                "source",
                served.map(ServedImage::href).orElse(""),
                "name",
                picture.digest().text(),
                "mime-type",
                served.map(ServedImage::mediaType).orElse(picture.mediaType()),
                "width",
                String.valueOf(served.map(ServedImage::width).orElse(picture.width())),
                "height",
                String.valueOf(served.map(ServedImage::height).orElse(picture.height())),
                "units",
                "pixels",
                "source-credit",
                picture.credit().orElse(""),
                "alternate-text",
                picture.alternative());
    }

    private void table(Table table) {
        xml.open("table");
        table.caption().ifPresent(caption -> xml.text("caption", caption));
        if (!table.header().isEmpty()) {
            xml.open("thead");
            row("th", table.header());
            xml.close();
        }
        if (!table.rows().isEmpty()) {
            xml.open("tbody");
            table.rows().forEach(cells -> row("td", cells));
            xml.close();
        }
        xml.close();
    }

    private void row(String element, List<String> cells) {
        xml.open("tr");
        cells.forEach(cell -> xml.begin(element).markup(lines(cell)).close());
        xml.close();
    }

    private void runs(List<Inline> runs, boolean linked) {
        for (var run : runs) {
            switch (run) {
                case Text(var text) -> xml.markup(lines(text));
                case Emphasis(var inner) -> marked(inner, linked, "em");
                case Strong(var inner) -> marked(inner, linked, "em", "class", "strong");
                case Link(var href, var inner) -> link(href, inner, linked);
            }
        }
    }

    private void marked(List<Inline> runs, boolean linked, String element, String... attributes) {
        xml.begin(element, attributes);
        runs(runs, linked);
        xml.end();
    }

    /** A link inside a link is printed as its words. */
    private void link(String href, List<Inline> runs, boolean linked) {
        if (linked) {
            runs(runs, true);
        } else {
            xml.begin("a", "href", href);
            runs(runs, true);
            xml.end();
        }
    }
}
