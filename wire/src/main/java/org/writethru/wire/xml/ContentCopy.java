package org.writethru.wire.xml;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Reading;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.text.DecodedText;
import org.writethru.wire.text.Notebook;
import org.writethru.wire.text.TwiceEscaped;

/**
 * Copy inside of an element of NewsML: XHTML, NITF, another vocabulary, HTML that is escaped or stands in a CDATA section, plain
 * text, or any of these in base64. What it says by what it holds counts, not what its media type says, which is often wrong.
 */
public final class ContentCopy {
    /** Characters of escaped HTML that the HTML parser reads; longer ones are read as XML. */
    public static final int MOST_HTML = 500_000;

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<(?:p|br|div|html|body|nitf|ul|ol|table|h[1-6]|b|i|u|em|strong|a|span|pre|blockquote|section|article)"
                    + "(?:\\s[^<>]{0,1000})?/?>");

    /** HTML that was escaped once more than it should be. */
    private static final Pattern ESCAPED =
            Pattern.compile("(?i)^[^<]*&lt;(?:p|br|div|b|strong)(?:\\s[^<>]{0,300}?)?/?&gt;");

    /** Elements that XML may close where they open, but of which HTML takes all that follows for their text. */
    private static final Pattern SELF_CLOSED =
            Pattern.compile("(?i)<(title|script|style|textarea|iframe|noscript|xmp)((?:\\s[^<>]{0,1000})?)/>");

    private static final Pattern BYLINE = Pattern.compile("(?i)(?:^|[ _-])byline(?:$| )");

    private static final Pattern SUMMARY =
            Pattern.compile("(?i)(?:^|[ _-])(?:teaser|summary|abstract|standfirst|deck|dek)(?:$| )");

    /** A second headline has some words; less than that is what the first part of the copy is called. */
    private static final Pattern SECOND = Pattern.compile("(?=.{25})(?:\\S+\\s+){3}\\S");

    private static final Pattern RUNS_ON = Pattern.compile("^[\\p{L}\\p{N}“„«\"‘]");

    private static final Pattern ENDS = Pattern.compile("[\\p{L}\\p{N})]$");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "table",
            "ul",
            "ol",
            "dl",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hl1",
            "hl2",
            "blockquote",
            "bq",
            "pre",
            "section",
            "article",
            "block",
            "media",
            "figure",
            "img");

    private static final Set<String> DATA =
            Set.of("sports-content", "sportsml", "conceptset", "events", "eventsml", "xbrl", "weather-content");

    private ContentCopy() {}

    /** Reads what is inside of the element into the item. */
    public static void read(Element holder, NewsItemMaker maker) {
        if (!maker.isOurs()) {
            DataSection.unwrap(holder);
        }
        if (holder.childrenSize() == 0) {
            text(Xml.raw(holder), maker);
        } else {
            elements(holder, maker);
        }
    }

    /** Reads text that may be markup into the item. */
    public static void text(String text, NewsItemMaker maker) {
        var start = text.stripLeading();
        if (start.startsWith("<?xml") || start.startsWith("<nitf")) {
            var holder = new Element("div");
            XmlDocument.of(text, maker.notes()).roots().forEach(holder::appendChild);
            elements(holder, maker);
        } else {
            flat(text, maker);
        }
    }

    /** Reads text that may be HTML into the item; XML in text in XML is not unpacked further. */
    static void flat(String written, NewsItemMaker maker) {
        var text = ESCAPED.matcher(written).find() ? Parser.unescapeEntities(written, false) : written;
        if (!MARKUP.matcher(text).find()) {
            add(PlainContent.read(maker.isOurs() ? text : TwiceEscaped.read(text), maker.notes()), maker);
        } else if (text.length() <= MOST_HTML) {
            var opened = SELF_CLOSED.matcher(text).replaceAll("<$1$2></$1>");
            var body = Jsoup.parse(opened).body();
            if (!maker.isOurs()) {
                Breaks.ofEmptyLines(body);
            }
            markup(body, maker);
        } else {
            var holder = new Element("div");
            XmlDocument.of("<div>" + text + "</div>", maker.notes()).roots().forEach(holder::appendChild);
            markup(holder, maker);
        }
    }

    private static void elements(Element holder, NewsItemMaker maker) {
        var pages = Xml.allInside(holder, "nitf");
        if (!pages.isEmpty()) {
            pages.forEach(page -> NitfStory.read(page, maker));
            return;
        }
        if (Xml.inside(holder, "body.content").isPresent()
                || Xml.inside(holder, "hedline").isPresent()) {
            NitfStory.read(holder, maker);
            return;
        }
        if (holder.children().stream().anyMatch(element -> DATA.contains(element.normalName()))) {
            maker.notes()
                    .add("The content is data for machines (“%s”) and was left out."
                            .formatted(holder.child(0).tagName()));
            return;
        }
        var html = Xml.inside(holder, "html");
        var body = html.map(page -> Xml.child(page, "body").orElse(page)).orElse(holder);
        var title = html.flatMap(page -> Xml.inside(page, "title")).map(Xml::words);
        OtherVocabulary.translate(body, maker);
        markup(body, maker);
        title.filter(_ -> !maker.isOurs()).ifPresent(maker::headline);
        html.map(page -> page.select("meta[itemprop=inLanguage]").attr("content"))
                .filter(language -> !language.isEmpty())
                .ifPresent(maker::language);
    }

    /** Reads base64 that holds text into the item. */
    public static void base64(String encoded, NewsItemMaker maker) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException e) {
            maker.notes().add("Content that should be base64 is none and was left out.");
            return;
        }
        switch (DecodedText.decode(bytes, "content", Optional.empty())) {
            case Reading.Legible<DecodedText>(var decoded, var _) -> text(decoded.text(), maker);
            case Reading.Unreadable<DecodedText> _ ->
                maker.notes().add("Content in base64 that is no text was left out.");
        }
    }

    private static void markup(Element whole, NewsItemMaker maker) {
        var body = maker.isOurs() ? whole : MarkedBody.of(whole, maker).orElse(whole);
        characters(body, maker);
        if (!maker.isOurs()
                && body.getAllElements().stream().noneMatch(element -> BLOCKS.contains(element.normalName()))) {
            add(PlainContent.read(Xml.raw(innermost(body)), maker.notes()), maker);
            return;
        }
        if (!maker.isOurs()) {
            masthead(body, maker);
            summed(body, maker);
            led(body, maker);
            var only = SetIn.only(body);
            if (only.isPresent()) {
                add(PlainContent.read(only.get(), maker.notes()), maker);
                return;
            }
            Breaks.unwrap(body);
            Breaks.divide(body);
        }
        add(HtmlCopy.read(body, maker.notes()), maker);
    }

    /** The element that holds the words alone: how it is set into those around it says nothing of its lines. */
    private static Element innermost(Element body) {
        var innermost = body;
        while (innermost.childrenSize() == 1 && innermost.ownText().isBlank()) {
            innermost = innermost.child(0);
        }
        return innermost;
    }

    /** Replaces markup and references to characters that a sender has escaped twice. */
    static void characters(Element body, NewsItemMaker maker) {
        if (!maker.isOurs()) {
            EscapedMarkup.unfold(body);
            body.nodeStream(TextNode.class).forEach(words -> words.text(TwiceEscaped.read(words.getWholeText())));
        }
    }

    /** A header that holds the headline, or the line of section and source below it, is no part of the copy. */
    private static void masthead(Element body, NewsItemMaker maker) {
        signed(body, maker);
        var removed = List.of(body.select("header:has(h1), div.dat, body > title, html > head"));
        for (var elements : removed) {
            for (var element : elements) {
                Xml.inside(element, "h1").ifPresent(headline -> maker.headline(Xml.words(headline)));
                element.select(".byline").forEach(byline -> maker.byline(Xml.words(byline)));
                element.remove();
                maker.notes().add("What stands above the copy was left out: headline, section, time.");
            }
        }
    }

    /** A first paragraph that is marked as byline is none of the copy; where it is a name, it is the byline. */
    private static void signed(Element body, NewsItemMaker maker) {
        Xml.inside(body, "p")
                .filter(first -> BYLINE.matcher(first.className()).find())
                .ifPresent(first -> {
                    var words = Xml.words(first);
                    maker.byline(words.chars().noneMatch(Character::isDigit) ? words : "");
                    first.remove();
                    maker.notes().add("A paragraph that is marked as byline was left out of the copy.");
                });
    }

    /** A first paragraph that is marked as teaser or summary, and says again what the standfirst says, is none of the copy. */
    private static void summed(Element body, NewsItemMaker maker) {
        Xml.inside(body, "p")
                .filter(first -> SUMMARY.matcher(first.className()).find())
                .filter(first ->
                        maker.standfirst().filter(Xml.words(first)::equals).isPresent())
                .ifPresent(first -> {
                    first.remove();
                    maker.notes()
                            .add("A paragraph that is marked as summary, and is the standfirst again, was left out.");
                });
    }

    /** A marked dateline that nothing divides from the copy is set off from it, as agencies do. */
    private static void led(Element body, NewsItemMaker maker) {
        Xml.inside(body, "p")
                .filter(first -> first.childrenSize() > 0 && first.child(0) == first.firstChild())
                .map(first -> first.child(0))
                .filter(line -> line.nameIs("span") && line.hasClass("dateline"))
                .ifPresent(line -> {
                    var words = line.wholeText();
                    var behind = line.nextSibling() instanceof TextNode text ? text.getWholeText() : "";
                    maker.dateline(words);
                    if (RUNS_ON.matcher(behind).find() && ENDS.matcher(words).find()) {
                        line.appendText(" – ");
                    }
                });
    }

    /** Adds the blocks to the copy, up to the heading of what is behind it for editors, without what agencies put below it. */
    static void add(List<Block> blocks, NewsItemMaker maker) {
        int end = 0;
        while (end < blocks.size()
                && (maker.isOurs() || !Notebook.isHeading(blocks.get(end).plain()))) {
            end++;
        }
        var copy = blocks.subList(0, end);
        maker.blocks(maker.isOurs() ? copy : LastParagraphs.cut(FirstParagraphs.cut(copy, maker), maker));
        if (end < blocks.size()) {
            maker.internalNote(blocks.subList(end, blocks.size()).stream()
                    .map(Block::plain)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Adds copy and pictures without the headline that some have in it. */
    static void add(HtmlCopy.Body copy, NewsItemMaker maker) {
        add(withoutHeadline(copy.blocks(), maker), maker);
        copy.pictures().forEach(maker::picture);
    }

    /**
     * Blocks without the headline, and the second one below it, if they begin with it; where the item has none, a heading at their
     * beginning is it. A heading directly below the headline is the standfirst of an item without one.
     */
    private static List<Block> withoutHeadline(List<Block> blocks, NewsItemMaker maker) {
        if (maker.isOurs() || blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Subhead(var first))) {
            return blocks;
        }
        if (maker.headline().isEmpty() && blocks.size() > 1) {
            maker.headline(first);
        }
        if (maker.headline().filter(first::equalsIgnoreCase).isEmpty()) {
            return blocks;
        }
        if (blocks.size() < 2 || !(blocks.get(1) instanceof Block.Subhead(var line))) {
            return blocks.subList(1, blocks.size());
        }
        if (SECOND.matcher(line).lookingAt() && blocks.size() > 2 && blocks.get(2) instanceof Block.Paragraph) {
            maker.standfirst(line);
        }
        boolean second = maker.standfirst().filter(line::equalsIgnoreCase).isPresent();
        return blocks.subList(second ? 2 : 1, blocks.size());
    }
}
