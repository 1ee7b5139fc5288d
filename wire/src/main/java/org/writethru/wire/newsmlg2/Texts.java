package org.writethru.wire.newsmlg2;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.xml.EscapedMarkup;
import org.writethru.wire.xml.Xml;

/** Texts and names of which an item may have several, in different languages. */
final class Texts {
    private static final Pattern SET_IN = Pattern.compile("(?<!\\n)\\r?\\n[ \\t]+(?=\\S)");

    private static final Pattern WIDE = Pattern.compile("[ \\t]{2,}");

    private Texts() {}

    /** The one in the item's language, else the one without a language, else the first by rank; empty ones do not count. */
    static String best(List<Element> elements, NewsItemMaker maker) {
        return choice(elements, maker).map(element -> lines(element, maker)).orElse("");
    }

    static Optional<Element> choice(List<Element> elements, NewsItemMaker maker) {
        var filled = elements.stream()
                .filter(element -> !Xml.words(element).isEmpty())
                .sorted(Comparator.comparingInt(Texts::rank))
                .toList();
        var language = maker.language()
                .map(found -> found.tag().toLowerCase(Locale.ROOT))
                .orElse("");
        return filled.stream()
                .filter(element -> speaks(element, language))
                .findFirst()
                .or(() -> filled.stream()
                        .filter(element -> element.attr("xml:lang").isBlank())
                        .findFirst())
                .or(() -> filled.stream().findFirst());
    }

    private static int rank(Element element) {
        var rank = Xml.attribute(element, "rank");
        return rank.matches("\\d{1,4}") ? Integer.parseInt(rank) : 1;
    }

    private static boolean speaks(Element element, String language) {
        var own = element.attr("xml:lang").strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return !language.isEmpty() && !own.isEmpty() && primary(own).equals(primary(language));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }

    /** A name: in words, as a literal, or the last part of the code or address that stands for it. */
    static String name(Element element, NewsItemMaker maker) {
        var names = Xml.children(element, "name").stream()
                .filter(name -> !Codes.last(name, "role").matches("mnemonic|short|code"))
                .toList();
        var name = best(names, maker);
        if (!name.isEmpty()) {
            return name;
        }
        var label = Xml.attribute(element, "literal");
        label = label.isEmpty() && element.childrenSize() == 0 ? Xml.words(element) : label;
        return label.isEmpty() ? code(Xml.attribute(element, "qcode", "uri")) : label;
    }

    private static String code(String code) {
        return code.contains("//") ? code : code.substring(code.indexOf(':') + 1);
    }

    /** Whether the element holds a heading and nothing below it. */
    static boolean isHeading(Element element, NewsItemMaker maker) {
        var blocks = element.childrenSize() == 0
                ? List.<Block>of()
                : HtmlCopy.read(element, maker.notes()).blocks();
        return !blocks.isEmpty() && blocks.stream().allMatch(Block.Subhead.class::isInstance);
    }

    /** Text that may hold XHTML, line by line; a line that is set in goes on from the one before. */
    static String lines(Element element, NewsItemMaker maker) {
        if (maker.isOurs()) {
            return Xml.raw(element);
        }
        EscapedMarkup.unfold(element);
        if (element.childrenSize() == 0) {
            return WIDE.matcher(SET_IN.matcher(Xml.raw(element)).replaceAll(" "))
                    .replaceAll(" ");
        }
        return HtmlCopy.read(element, maker.notes()).blocks().stream()
                .map(Block::plain)
                .collect(Collectors.joining("\n"));
    }
}
