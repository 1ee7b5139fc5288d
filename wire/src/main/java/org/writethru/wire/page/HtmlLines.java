package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.writethru.story.Block;
import org.writethru.story.Limits;
import org.writethru.wire.page.PageLine.Look;

/** Walks over an HTML page and cuts it into the lines that a person sees. */
final class HtmlLines implements NodeFilter {
    private static final int MOST_TIMES = 300;

    /** A time with its zone, as microformats have it in titles of elements that are no {@code time}. */
    private static final Pattern ZONED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})");

    /** Characters of a line that is a paragraph of copy. */
    private static final int PARAGRAPH = 100;

    private final Map<Element, Integer> stories = new IdentityHashMap<>();
    private final Set<Element> spared;
    private final List<HtmlLine> lines = new ArrayList<>();
    private final List<Element> furniture = new ArrayList<>();
    private Optional<String> kind = Optional.empty();
    private int pieces;
    private int story = -1;
    private Look look = Look.TEXT;
    private int strong;
    private int emphasis;
    private final List<String> links = new ArrayList<>();
    private StyledText text = new StyledText();
    private int times;
    private int preformatted;

    /**
     * @param elements those that hold the story
     * @param spared elements that are no furniture whatever they are called, since they hold the story or its headline
     */
    HtmlLines(List<Element> elements, Set<Element> spared) {
        elements.forEach(element -> stories.put(element, stories.size()));
        this.spared = spared;
    }

    List<HtmlLine> of(Element body) {
        body.filter(this);
        flush();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> words(words.getWholeText());
            case Element element -> open(element);
            default -> FilterResult.SKIP_ENTIRELY;
        };
    }

    private FilterResult words(String words) {
        if (preformatted == 0) {
            text.add(words, style());
            return FilterResult.CONTINUE;
        }
        var each = words.split("\n", -1);
        for (int at = 0; at < each.length; at++) {
            if (at > 0) {
                flush();
            }
            text.add(each[at], style());
        }
        return FilterResult.CONTINUE;
    }

    private StyledText.Style style() {
        return new StyledText.Style(strong > 0, emphasis > 0, links.isEmpty() ? "" : links.getLast());
    }

    private FilterResult open(Element element) {
        if (ElementKind.unread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaks(element)) {
            flush();
        }
        if (stories.containsKey(element)) {
            story = stories.getOrDefault(element, -1);
            rule();
        }
        if (furniture.isEmpty() && !spared.contains(element)) {
            kind = ElementKind.furniture(element).filter(found -> !stampsStory(element, found));
            if (kind.isPresent()) {
                furniture.add(element);
                pieces++;
            }
        }
        return special(element) ? FilterResult.SKIP_CHILDREN : styled(element);
    }

    /** Above the copy a line of the day and time is the story’s, though its element is named for the comments that it counts too. */
    private boolean stampsStory(Element element, String found) {
        if (!found.equals("comments")
                || lines.stream()
                        .anyMatch(
                                line -> line.story() >= 0 && line.line().text().length() >= PARAGRAPH)) {
            return false;
        }
        var words = Words.clean(element.text());
        return words.length() <= TimeLine.LONGEST
                && TimeLine.read(words).filter(StatedTime::complete).isPresent();
    }

    private FilterResult styled(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> strong++;
            case "em", "i", "cite" -> emphasis++;
            case "a" -> {
                if (kind.isPresent()) {
                    text.add(" ", style());
                }
                links.add(element.attr("href").isBlank() ? "" : address(element.attr("href")));
            }
            case "pre" -> preformatted++;
            case "h1" -> look = Look.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> look = Look.HEADING;
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    /** A link within the site leads elsewhere too, although copy cannot keep its address. */
    private static String address(String href) {
        return href.length() > Limits.ADDRESS || href.startsWith("#") ? "" : href;
    }

    /** Elements that are read as a whole. */
    private boolean special(Element element) {
        return switch (element.normalName()) {
            case "hr" -> {
                rule();
                yield true;
            }
            case "time" -> time(element, "datetime");
            case "abbr", "span", "li", "p", "div" ->
                ZONED.matcher(element.attr("title")).matches() && time(element, "title");
            case "ul", "ol", "blockquote", "table" -> furniture.isEmpty() && story >= 0 && apart(element);
            default -> false;
        };
    }

    private boolean apart(Element element) {
        var block = SetApart.read(element);
        block.ifPresent(
                found -> add(new PageLine(lines.size() + 1, Words.clean(found.plain()), Look.SET_APART, found)));
        return block.isPresent();
    }

    private void rule() {
        flush();
        add(new PageLine(lines.size() + 1, "* * *", Look.RULE, Block.Paragraph.of("* * *")));
    }

    /** What an element says of a time for machines is more exact than what it says for people. */
    private boolean time(Element element, String attribute) {
        var machine = TimeLine.read(element.attr(attribute)).filter(StatedTime::complete);
        if (machine.isEmpty() || ++times > MOST_TIMES || text.plain().length() > 80) {
            return false;
        }
        text.add(" " + element.attr(attribute).strip() + " ", style());
        if (look == Look.TEXT && text.plain().length() < 60) {
            look = Look.TIME;
        }
        return true;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (breaks(element)) {
            flush();
        }
        switch (element.normalName()) {
            case "strong", "b" -> strong--;
            case "em", "i", "cite" -> emphasis--;
            case "a" -> links.removeLast();
            case "pre" -> preformatted--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> look = Look.TEXT;
            default -> {}
        }
        if (!furniture.isEmpty() && furniture.getLast() == element) {
            furniture.removeLast();
            kind = Optional.empty();
        }
        if (stories.containsKey(element)) {
            story = -1;
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock()
                || switch (element.normalName()) {
                    case "br", "td", "th", "option", "button", "label", "figcaption", "time" ->
                        !element.normalName().equals("time");
                    default -> false;
                };
    }

    private void flush() {
        var plain = text.plain();
        if (!plain.isEmpty()) {
            var seen = look == Look.TEXT && text.linked() ? Look.LINKED : look;
            add(new PageLine(lines.size() + 1, plain, seen, block(plain, seen)));
        }
        text = new StyledText();
        look = look == Look.TIME ? Look.TEXT : look;
    }

    private Block block(String plain, Look seen) {
        return seen == Look.HEADING && plain.length() <= Limits.HEADLINE
                ? new Block.Subhead(plain)
                : new Block.Paragraph(text.inlines());
    }

    private void add(PageLine line) {
        lines.add(new HtmlLine(line, story, kind, pieces));
    }
}
