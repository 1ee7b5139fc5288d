package org.writethru.wire.email;

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
import org.writethru.wire.Addresses;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.Escaped;

/** Copy as HTML that carries its styles with it, because mail readers drop style sheets. Colours are the reader's own. */
final class EmailCopy {
    static final String P = "<p style=\"margin:0 0 16px\">";

    private static final String CELL =
            " style=\"border:1px solid #808080;padding:4px 8px;text-align:start;vertical-align:top\">";

    private final StringBuilder html = new StringBuilder();
    private final Addresses addresses;

    private EmailCopy(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The copy, its first paragraph led by the dateline. */
    static String write(Copy copy, Optional<String> dateline, Addresses addresses) {
        var writing = new EmailCopy(addresses);
        var blocks = copy.blocks();
        boolean leads = dateline.isPresent() && !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        dateline.ifPresent(line -> writing.html.append(P).append(Escaped.text(leads ? line : line.strip())));
        if (dateline.isPresent() && !leads) {
            writing.html.append("</p>\n");
        }
        for (int at = 0; at < blocks.size(); at++) {
            if (leads && at == 0 && blocks.getFirst() instanceof Paragraph(var runs)) {
                writing.html.append(CopyHtml.write(runs)).append("</p>\n");
            } else {
                writing.block(blocks.get(at));
            }
        }
        return writing.html.toString();
    }

    /** Words in which a line feed is a new line. */
    static String lines(String text) {
        return Escaped.text(text).replace("\n", "<br>");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(var runs) ->
                html.append(P).append(CopyHtml.write(runs)).append("</p>");
            case Subhead(var text) ->
                html.append("<h2 style=\"font-size:18px;margin:24px 0 8px\">")
                        .append(Escaped.text(text))
                        .append("</h2>");
            case Quote(var paragraphs, var attribution) -> quote(paragraphs, attribution);
            case Items(var numbered, var items) -> items(numbered ? "ol" : "ul", items);
            case Picture picture -> picture(picture);
            case Table table -> table(table);
            case Embed(var href, var title) ->
                html.append(P)
                        .append(CopyHtml.write(List.of(new Inline.Link(href, Inline.text(title)))))
                        .append("</p>");
        }
        html.append('\n');
    }

    private void quote(List<Paragraph> paragraphs, Optional<String> attribution) {
        html.append(
                "<blockquote style=\"margin:0 0 16px;padding-inline-start:16px;border-inline-start:3px solid #808080\">");
        paragraphs.forEach(paragraph ->
                html.append(P).append(CopyHtml.write(paragraph.runs())).append("</p>"));
        attribution.ifPresent(
                name -> html.append(P).append("— ").append(Escaped.text(name)).append("</p>"));
        html.append("</blockquote>");
    }

    private void items(String element, List<List<Inline>> items) {
        html.append('<').append(element).append(" style=\"margin:0 0 16px;padding-inline-start:24px\">");
        items.forEach(item -> html.append("<li>").append(CopyHtml.write(item)).append("</li>"));
        html.append("</").append(element).append('>');
    }

    private void picture(Picture picture) {
        addresses
                .picture(picture)
                .ifPresentOrElse(
                        served -> html.append(
                                "<p style=\"margin:0 0 4px\"><img src=\"%s\" alt=\"%s\" width=\"%d\" style=\"max-width:100%%;height:auto\"></p>"
                                        .formatted(
                                                Escaped.attribute(served.href()),
                                                Escaped.attribute(picture.alternative()),
                                                Math.min(served.width(), 608))),
                        () -> html.append(P)
                                .append(Escaped.text(picture.alternative()))
                                .append("</p>"));
        if (picture.caption().isPresent() || picture.credit().isPresent()) {
            html.append("<p style=\"font-size:13px;margin:0 0 16px\">");
            picture.caption().ifPresent(caption -> html.append(lines(caption)).append(' '));
            picture.credit().ifPresent(credit -> html.append(Escaped.text(credit)));
            html.append("</p>");
        }
    }

    private void table(Table table) {
        html.append(
                "<div style=\"overflow-x:auto;margin:0 0 16px\"><table style=\"border-collapse:collapse;font-size:14px\">");
        table.caption()
                .ifPresent(caption -> html.append("<caption style=\"text-align:start;font-weight:bold\">")
                        .append(Escaped.text(caption))
                        .append("</caption>"));
        if (!table.header().isEmpty()) {
            row("th", table.header());
        }
        table.rows().forEach(cells -> row("td", cells));
        html.append("</table></div>");
    }

    private void row(String element, List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<')
                .append(element)
                .append(CELL)
                .append(lines(cell))
                .append("</")
                .append(element)
                .append('>'));
        html.append("</tr>");
    }
}
