package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** Copy as HTML that is well-formed XML as well; subheads are {@code h2}. */
public final class CopyHtml {
    private final StringBuilder html = new StringBuilder();
    private final Function<Picture, Optional<ServedPicture>> pictures;
    private int shown;

    private CopyHtml(Function<Picture, Optional<ServedPicture>> pictures) {
        this.pictures = pictures;
    }

    /** The copy; pictures are shown by their words. */
    public static String write(Copy copy) {
        return write(copy, _ -> Optional.empty());
    }

    /**
     * The copy.
     *
     * @param pictures where a picture is served; one without an address is shown by its words
     */
    public static String write(Copy copy, Function<Picture, Optional<ServedPicture>> pictures) {
        var writing = new CopyHtml(pictures);
        copy.blocks().forEach(writing::block);
        return writing.html.toString();
    }

    /**
     * The copy, its first paragraph led by a dateline.
     *
     * @param dateline as the house prints it, its ending included
     */
    public static String write(Copy copy, String dateline) {
        return write(copy, dateline, _ -> Optional.empty());
    }

    /** The same, with its pictures. */
    public static String write(Copy copy, String dateline, Function<Picture, Optional<ServedPicture>> pictures) {
        var writing = new CopyHtml(pictures);
        var line = "<span class=\"dateline\">" + Escaped.text(dateline) + "</span>";
        var blocks = new ArrayList<>(copy.blocks());
        writing.html.append("<p>").append(line);
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(var runs)) {
            writing.runs(runs);
            blocks.removeFirst();
        }
        writing.html.append("</p>\n");
        blocks.forEach(writing::block);
        return writing.html.toString();
    }

    /** A picture by itself, without its caption. */
    public static String write(Picture picture, ServedPicture served) {
        var writing = new CopyHtml(_ -> Optional.empty());
        writing.image(picture, served);
        return writing.html.toString();
    }

    /** Runs of text, without an element around them. */
    public static String write(List<Inline> runs) {
        var writing = new CopyHtml(_ -> Optional.empty());
        writing.runs(runs);
        return writing.html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(var runs) -> paragraph(runs);
            case Subhead(var text) -> element("h2", text);
            case Quote(var paragraphs, var attribution) -> quote(paragraphs, attribution);
            case Items(var numbered, var items) -> items(numbered ? "ol" : "ul", items);
            case Picture picture -> picture(picture);
            case Table(var caption, var header, var rows) -> table(caption, header, rows);
            case Embed(var href, var title) -> embed(href, title);
        }
        html.append('\n');
    }

    private void paragraph(List<Inline> runs) {
        html.append("<p>");
        runs(runs);
        html.append("</p>");
    }

    private void quote(List<Paragraph> paragraphs, Optional<String> attribution) {
        html.append("<blockquote>");
        paragraphs.forEach(paragraph -> paragraph(paragraph.runs()));
        attribution.ifPresent(name -> {
            html.append("<footer>— ");
            element("cite", name);
            html.append("</footer>");
        });
        html.append("</blockquote>");
    }

    private void items(String element, List<List<Inline>> items) {
        html.append('<').append(element).append('>');
        items.forEach(item -> {
            html.append("<li>");
            runs(item);
            html.append("</li>");
        });
        html.append("</").append(element).append('>');
    }

    private void picture(Picture picture) {
        html.append("<figure>");
        pictures.apply(picture)
                .ifPresentOrElse(served -> image(picture, served), () -> element("p", picture.alternative()));
        if (picture.caption().isPresent() || picture.credit().isPresent()) {
            html.append("<figcaption>");
            picture.caption().ifPresent(this::text);
            picture.credit().ifPresent(credit -> {
                html.append(picture.caption().isPresent() ? " " : "");
                element("small", credit);
            });
            html.append("</figcaption>");
        }
        html.append("</figure>");
    }

    /** The first picture is likely to be seen at once; those below it are loaded when the reader comes near. */
    private void image(Picture picture, ServedPicture served) {
        served.webp().ifPresent(sources -> {
            html.append("<picture><source type=\"image/webp\"");
            attribute("srcset", sources);
            attribute("sizes", served.sizes());
            html.append("/>");
        });
        html.append("<img");
        attribute("src", served.source());
        attribute("srcset", served.sources());
        attribute("sizes", served.sources().isEmpty() ? "" : served.sizes());
        html.append(" alt=\"").append(Escaped.attribute(picture.alternative())).append('"');
        html.append(" width=\"%d\" height=\"%d\"".formatted(picture.width(), picture.height()));
        html.append(shown++ == 0 ? "/>" : " loading=\"lazy\"/>");
        html.append(served.webp().isPresent() ? "</picture>" : "");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escaped.attribute(value))
                    .append('"');
        }
    }

    private void table(Optional<String> caption, List<String> header, List<List<String>> rows) {
        html.append("<table>");
        caption.ifPresent(text -> element("caption", text));
        if (!header.isEmpty()) {
            html.append("<thead><tr>");
            header.forEach(cell ->
                    html.append("<th scope=\"col\">").append(lines(cell)).append("</th>"));
            html.append("</tr></thead>");
        }
        html.append("<tbody>");
        rows.forEach(this::row);
        html.append("</tbody></table>");
    }

    private void row(List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append("<td>").append(lines(cell)).append("</td>"));
        html.append("</tr>");
    }

    private void embed(String href, String title) {
        html.append("<p>");
        link(href, Inline.text(title));
        html.append("</p>");
    }

    private void runs(List<Inline> runs) {
        for (var run : runs) {
            switch (run) {
                case Text(var text) -> text(text);
                case Emphasis(var inner) -> marked("em", inner);
                case Strong(var inner) -> marked("strong", inner);
                case Link(var href, var inner) -> link(href, inner);
            }
        }
    }

    private void marked(String element, List<Inline> runs) {
        html.append('<').append(element).append('>');
        runs(runs);
        html.append("</").append(element).append('>');
    }

    /** A link inside a link is printed as its words: HTML has no such thing. */
    private void link(String href, List<Inline> runs) {
        html.append("<a href=\"").append(Escaped.attribute(href)).append("\" rel=\"noopener\">");
        runs(Unlinked.of(runs));
        html.append("</a>");
    }

    private void element(String element, String text) {
        html.append('<').append(element).append('>');
        text(text);
        html.append("</").append(element).append('>');
    }

    private void text(String text) {
        html.append(lines(text));
    }

    private static String lines(String text) {
        return Escaped.text(text).replace("\n", "<br/>");
    }
}
