package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.story.Block;
import org.writethru.story.Inline;
import org.writethru.story.Limits;
import org.writethru.story.Unfit;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.html.MarkedText.Marks;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.PlainCopy;
import org.writethru.wire.text.SentenceEnd;

/**
 * Reads copy from the elements of HTML, XHTML and NITF, whose bodies share most of their elements. What copy cannot hold is its
 * words; scripts, styles and deleted words are left out and said. Elements are known by their local names. Nothing is fetched.
 * Not for two threads at once.
 */
public final class HtmlCopy {
    /** Elements inside each other that are looked at; what is deeper is read as its words. */
    public static final int DEPTH = 100;

    /** A gap within a line, which only text in columns has. */
    private static final Pattern COLUMNS = Pattern.compile("[^\\s.](?: {2,}|\\t)[^\\s]");

    /** What sites call the code of programs. */
    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:^|[ _-])(?:code|codeblock|highlight|hljs|language|brush|prettyprint|syntax)(?:$|[ :_-])");

    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "][\\p{Pf}\"]?\\s*$");

    /** Characters of what is said in place of a medium that cannot be shown. */
    private static final int LONGEST_FALLBACK = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final HtmlPictures pictures;
    private final Notes notes;
    private MarkedText text = new MarkedText();

    private HtmlCopy(HtmlPictures pictures, Notes notes) {
        this.pictures = pictures;
        this.notes = notes;
    }

    /**
     * What a body holds.
     *
     * @param pictures that it names, in their order
     */
    public record Body(List<Block> blocks, List<PictureReference> pictures) {}

    /** Reads what is inside of an element. */
    public static Body read(Element body, Notes notes) {
        var reading = new HtmlCopy(new HtmlPictures(notes), notes);
        reading.inside(body, Marks.NONE, 0);
        reading.paragraph();
        return new Body(reading.blocks.stream().map(OuterSpaces::without).toList(), reading.pictures.taken());
    }

    /** An element's local name in lower case. */
    static String name(Element element) {
        var name = element.normalName();
        return HouseElements.html(element, name.substring(name.indexOf(':') + 1));
    }

    private void inside(Element element, Marks marks, int depth) {
        if (depth > DEPTH) {
            notes.add("Elements stand more than %d deep inside each other; what is deeper was read as its words."
                    .formatted(DEPTH));
            text.add(element.wholeText(), marks);
            return;
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), marks);
            } else if (node instanceof Element child) {
                element(child, marks, depth + 1);
            }
        }
    }

    private void element(Element element, Marks marks, int depth) {
        switch (name(element)) {
            case "em", "i" -> inside(element, bold(element) ? marks.important() : marks.stressed(), depth);
            case "strong", "b" -> inside(element, marks.important(), depth);
            case "a" -> inside(element, marks.leading(element.attr("href").strip()), depth);
            case "q" -> quotation(element, marks, depth);
            case "br" -> lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2" -> heading(element, marks, depth);
            case "blockquote", "bq" -> quote(element, depth);
            case "ul", "ol" -> list(element, depth);
            case "table" -> table(element, marks, depth);
            case "pre" -> preformatted(element, marks, depth);
            case "figure", "media" -> figure(element, depth);
            case "img" ->
                pictures.add(
                        element, CaptionedPicture.takingNext(element).map(CaptionedPicture::caption), Optional.empty());
            case "video", "audio" -> medium(element, marks, depth);
            case "iframe", "embed", "object" -> embed(element, marks, depth);
            case "script", "style", "head", "template", "noscript", "svg", "math" ->
                notes.add("A “%s” in the body was left out.".formatted(name(element)));
            case "del" -> notes.add("Words marked as deleted were left out.");
            default -> container(element, marks, depth);
        }
    }

    /** A quotation gets marks where its writer set none. */
    private void quotation(Element element, Marks marks, int depth) {
        boolean marked = text.endsWithAny("“„‟«‹‘‚\"「『");
        text.add(marked ? "" : "“", marks);
        inside(element, marks, depth);
        text.add(marked ? "" : "”", marks);
    }

    /** NITF has no element for strong words, but a class. */
    private static boolean bold(Element element) {
        return element.hasClass("strong") || element.hasClass("bold");
    }

    private void container(Element element, Marks marks, int depth) {
        var captioned = CaptionedPicture.read(element).or(() -> CaptionedPicture.takingNext(element));
        if (captioned.isPresent()) {
            paragraph();
            pictures.add(captioned.get().image(), Optional.of(captioned.get().caption()), Optional.empty());
        } else if (divides(element)) {
            paragraph();
            inside(element, marks, depth);
            paragraph();
        } else {
            inside(element, marks, depth);
        }
    }

    /** Whether an element is a part of the text by itself, rather than words in a line. */
    private static boolean divides(Element element) {
        return switch (name(element)) {
            case "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "aside",
                    "nav",
                    "body",
                    "block",
                    "body.content",
                    "body.head",
                    "body.end",
                    "address",
                    "center",
                    "dl",
                    "dt",
                    "dd",
                    "li",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "hr",
                    "fn",
                    "nitf-table",
                    "note",
                    "details",
                    "summary",
                    "fieldset",
                    "form",
                    "figcaption",
                    "tagline",
                    "lead" -> true;
            default -> false;
        };
    }

    /** A second break in a row begins a new paragraph. */
    private void lineBreak() {
        if (text.endsWithLine()) {
            paragraph();
        } else {
            text.line();
        }
    }

    private void paragraph() {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text.inlines()));
        }
        text = new MarkedText();
    }

    /** Agencies mark the lead, of whole paragraphs, as a heading. */
    private void heading(Element element, Marks marks, int depth) {
        var parts = element.select("> p, > blockquote");
        boolean sentences = parts.size() > 1
                || parts.size() == 1 && SENTENCE.matcher(parts.text()).find();
        if (sentences && element.ownText().isBlank()) {
            paragraph();
            inside(element, marks, depth);
            paragraph();
        } else {
            subhead(element, depth);
        }
    }

    private void subhead(Element element, int depth) {
        paragraph();
        for (var part : element.select("p, div")) {
            part.before(new TextNode(" "));
            part.unwrap();
        }
        var words = Clean.line(apart(element, depth).plain());
        if (words.length() > Limits.HEADLINE) {
            blocks.add(Block.Paragraph.of(words));
        } else if (!words.isEmpty()) {
            blocks.add(new Block.Subhead(words));
        }
    }

    private void quote(Element element, int depth) {
        paragraph();
        var attribution = Optional.ofNullable(element.selectFirst("> footer, > credit, > cite"));
        attribution.ifPresent(Node::remove);
        var inner = new HtmlCopy(pictures, notes);
        inner.inside(element, Marks.NONE, depth);
        inner.paragraph();
        var paragraphs = inner.blocks.stream()
                .map(block ->
                        block instanceof Block.Paragraph paragraph ? paragraph : Block.Paragraph.of(block.plain()))
                .toList();
        var name = attribution
                .map(said -> Clean.line(said.text()).replaceFirst("^[—–-]+\\s*", ""))
                .filter(said -> !said.isEmpty() && said.length() <= Limits.FIELD);
        if (!paragraphs.isEmpty() || name.isPresent()) {
            blocks.add(new Block.Quote(paragraphs, name));
        }
    }

    private void list(Element element, int depth) {
        paragraph();
        var items = new ArrayList<List<Inline>>();
        for (var item : element.children()) {
            var inner = new HtmlCopy(pictures, notes);
            inner.inside(item, Marks.NONE, depth);
            inner.paragraph();
            inner.blocks.forEach(block -> items.addAll(items(block)));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(name(element).equals("ol"), items));
        }
    }

    private static List<List<Inline>> items(Block block) {
        return switch (block) {
            case Block.Paragraph(var runs) -> List.of(runs);
            case Block.Items(var _, var items) -> items;
            case Block.Subhead _, Block.Quote _, Block.Picture _, Block.Table _, Block.Embed _ ->
                List.of(Inline.text(block.plain()));
        };
    }

    private void table(Element element, Marks marks, int depth) {
        paragraph();
        var table = element.selectFirst("table table") == null
                        && !element.is("table:has(table)")
                        && !Clean.line(element.text()).isEmpty()
                ? HtmlTable.read(element, notes)
                : Optional.<Block>empty();
        table.ifPresentOrElse(blocks::add, () -> inside(element, marks, depth));
        paragraph();
    }

    /** Columns stay a table, and so do lines that stand for themselves; prose whose lines were wrapped is paragraphs. */
    private void preformatted(Element element, Marks marks, int depth) {
        paragraph();
        if (element.children().stream().anyMatch(child -> name(child).equals("p"))) {
            inside(element, marks, depth);
            paragraph();
            return;
        }
        var text = element.wholeText();
        if (isCode(element)) {
            HtmlTable.lines(text, notes).ifPresent(blocks::add);
            return;
        }
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        var prose = COLUMNS.matcher(text).find() ? List.<Block>of() : PlainCopy.read(text);
        if (lines == 1 || !prose.isEmpty() && prose.size() < lines) {
            blocks.addAll(prose.isEmpty() ? List.of(Block.Paragraph.of(Clean.line(text))) : prose);
        } else {
            HtmlTable.preformatted(text, notes).ifPresent(blocks::add);
        }
    }

    /** Code of a program, of which each line stands for itself and its spaces are no columns. */
    private static boolean isCode(Element element) {
        return element.childrenSize() == 1 && name(element.child(0)).equals("code")
                || CODE.matcher(element.className()).find();
    }

    private void figure(Element element, int depth) {
        if (pictures.figure(element)) {
            paragraph();
        } else {
            element.select("*").stream()
                    .filter(part -> name(part).startsWith("media-") && !part.is("media-caption, media-producer"))
                    .forEach(Node::remove);
            container(element, Marks.NONE, depth);
        }
    }

    /** What stands inside, where there is no more than a line, is said where it cannot be shown, or below it. */
    private void medium(Element element, Marks marks, int depth) {
        if (element.text().length() <= LONGEST_FALLBACK && element.selectFirst("p, div, br, paragraph") == null) {
            element.empty();
        }
        embed(element, marks, depth);
    }

    /** What is shown from elsewhere becomes a link; its own words, if any, stay beside it. */
    private void embed(Element element, Marks marks, int depth) {
        var href = element.hasAttr("src")
                ? element.attr("src").strip()
                : element.attr("data").strip();
        try {
            var title = Clean.line(element.attr("title"));
            var embed = new Block.Embed(href, title.isEmpty() || title.length() > Limits.HEADLINE ? href : title);
            paragraph();
            blocks.add(embed);
        } catch (Unfit e) {
            notes.add("A “%s” without a web address was left out."
                    .formatted(name(element).toLowerCase(Locale.ROOT)));
        }
        inside(element, marks, depth);
    }

    private MarkedText apart(Element element, int depth) {
        var outside = text;
        text = new MarkedText();
        inside(element, Marks.NONE, depth);
        var inner = text;
        text = outside;
        return inner;
    }
}
