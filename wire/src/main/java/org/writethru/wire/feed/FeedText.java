package org.writethru.wire.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.html.BareLines;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.html.OuterSpaces;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.PlainCopy;
import org.writethru.wire.xml.FirstParagraphs;
import org.writethru.wire.xml.LastParagraphs;

/** The texts of feeds, of which most do not say whether they are HTML. */
public final class FeedText {
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</?(?:p|br|div|span|a|b|i|u|em|strong|small|sub|sup|font|img|ul|ol|li|h[1-6]|table|tbody|tr|td|th|blockquote|pre|q|hr|section"
                    + "|article|figure|figcaption|iframe|script|style|center|html|body|video|audio|picture|s|del|ins|cite|code|dl|dt|dd|tt|abbr)"
                    + "(?:[\\s/][^<>]{0,2000})?>|<!--|<!\\[CDATA\\[");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,30}\\d{0,2});");

    /** Signs that stand for a line drawn below the text. */
    private static final Pattern RULE = Pattern.compile("[\\s\\u00a0]*(?:_{3,}|={3,}|-{3,}|—{3,}|~{3,})[\\s\\u00a0]*");

    private static final Pattern MARK = Pattern.compile("\\s+/[^/]{2,40}/$");

    private static final int LONGEST_LINK = 40;

    private FeedText() {}

    /** One line of words. */
    public static String line(String text) {
        return marked(text) ? Clean.line(Jsoup.parse(text).text()) : Clean.line(text);
    }

    /** Words, a line for each part. */
    public static String prose(String text) {
        return marked(text) ? Clean.prose(Jsoup.parse(text).wholeText()) : Clean.prose(text);
    }

    /** The words of a summary, without what points from it to the story. */
    static String summary(String text, String base, NewsItemMaker item) {
        if (!marked(text)) {
            return Clean.prose(withoutHost(text));
        }
        var document = Jsoup.parse(text, base);
        FeedEnd.cut(document, base, item);
        return Clean.prose(document.wholeText());
    }

    /** Whether a summary says no more than where the story is: a link of few words that are not the headline. */
    static boolean onlyLeads(String text, Optional<String> headline) {
        if (!marked(text)) {
            return false;
        }
        var document = Jsoup.parse(text);
        var words = Clean.line(document.text());
        var links = document.select("a[href]");
        return links.size() == 1
                && words.length() <= LONGEST_LINK
                && words.equals(Clean.line(links.text()))
                && headline.filter(words::equals).isEmpty();
    }

    static boolean marked(String text) {
        return (text.indexOf('<') >= 0 && ELEMENT.matcher(text).find())
                || (text.indexOf('&') >= 0 && REFERENCE.matcher(text).find());
    }

    /** A headline without the mark that our own feeds put behind it. */
    public static String withoutMark(String title) {
        return MARK.matcher(title).replaceFirst("");
    }

    /**
     * Reads copy, HTML or not.
     *
     * @param base the address from which others are told
     * @param ours whether one of our own feeds has it, in which nothing but copy stands
     * @param said what our own feeds repeat in the first paragraph
     */
    public static void copy(String written, String base, boolean ours, Optional<String> said, NewsItemMaker item) {
        var text = Shortcodes.without(written);
        if (!marked(text)) {
            plain(withoutHost(SetOut.joined(text)), ours, item);
            return;
        }
        var document = Jsoup.parse(BareLines.divided(text), base);
        said.ifPresent(words -> withoutSaid(document, words));
        if (text.contains("hentry")) {
            HAtom.reduce(document, item);
        }
        FeedHead.cut(document, item);
        Optional.ofNullable(document.selectFirst("p > span.dateline:first-child"))
                .ifPresent(dateline -> {
                    item.dateline(dateline.text());
                    dateline.remove();
                });
        document.select("img[width=1][height=1]").remove();
        document.select("p").stream()
                .filter(paragraph -> RULE.matcher(paragraph.ownText()).matches())
                .filter(paragraph -> paragraph.childrenSize() == 0)
                .forEach(Element::remove);
        FeedEnd.cut(document, base, item);
        if (!base.isEmpty()) {
            document.select("a[href]")
                    .forEach(link ->
                            link.attr("href", link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href")));
            document.select("img[src]")
                    .forEach(image ->
                            image.attr("src", image.absUrl("src").isEmpty() ? image.attr("src") : image.absUrl("src")));
        }
        var read = HtmlCopy.read(document.body(), item.notes());
        item.blocks(ours ? read.blocks() : alone(read.blocks(), item));
        read.pictures().forEach(item::picture);
    }

    /** Reads copy that is no HTML. */
    public static void plain(String text, boolean ours, NewsItemMaker item) {
        var read = PlainCopy.read(text).stream().map(OuterSpaces::without).toList();
        item.blocks(ours ? read : alone(read, item));
    }

    /** The copy without what agencies put above and below it, also where others send it on in their feeds. */
    private static List<Block> alone(List<Block> read, NewsItemMaker item) {
        return LastParagraphs.cut(FirstParagraphs.cut(read, item), item);
    }

    /** The text without what those who keep podcasts put below it. */
    private static String withoutHost(String text) {
        var words = text.stripTrailing();
        int line = words.lastIndexOf('\n') + 1;
        return line > 0 && FeedEnd.isOfHost(words.substring(line).strip()) ? words.substring(0, line) : text;
    }

    private static void withoutSaid(Document document, String words) {
        var first = document.body().firstElementChild();
        if (first != null
                && first.nameIs("p")
                && first.childrenSize() == 1
                && !first.select("> em").isEmpty()
                && Clean.line(first.wholeText()).equals(Clean.line(words))) {
            first.remove();
        }
    }

    /** Whether these words are all of the copy. */
    static boolean is(List<Block> blocks, String text) {
        return blocks.size() == 1 && bare(blocks.getFirst().plain()).equals(bare(text));
    }

    /** Whether one text says all that the other does. */
    static boolean repeats(List<Block> blocks, String text) {
        var letters = bare(text);
        var all = new StringBuilder();
        blocks.forEach(block -> all.append(bare(block.plain())));
        return letters.isEmpty() || all.toString().contains(letters);
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").replaceAll("(\\.\\.\\.|…)$", "");
    }
}
