package org.writethru.wire.newsml1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.xml.Advice;
import org.writethru.wire.xml.Xml;

/**
 * A news item in one of its languages.
 *
 * @param item the {@code NewsItem}
 * @param components the component with its story, behind those around it, outermost first; empty if it has none
 * @param language as the wire writes it, empty if it is not said
 */
record Edition(Element item, List<Element> components, String language) {
    private static final int DEEPEST = 20;

    Edition {
        components = List.copyOf(components);
    }

    /** The editions of an item, at least one. Components that lie side by side in different languages are editions. */
    static List<Edition> of(Element item) {
        var around = new ArrayList<Element>();
        var level = Xml.children(item, "NewsComponent");
        while (level.size() == 1 && around.size() < DEEPEST) {
            around.add(level.getFirst());
            level = Xml.children(level.getFirst(), "NewsComponent");
            var languages = languages(level);
            if (languages.size() > 1) {
                return languages.entrySet().stream()
                        .map(entry -> new Edition(item, with(around, entry.getValue()), entry.getKey()))
                        .toList();
            }
            if (level.stream().noneMatch(Edition::tells)) {
                break;
            }
        }
        return List.of(new Edition(item, whole(item, around), language(item, around)));
    }

    /** Components by the language in which they tell a story. */
    private static LinkedHashMap<String, Element> languages(List<Element> level) {
        var languages = new LinkedHashMap<String, Element>();
        for (var component : level) {
            if (tells(component) && !own(component).isEmpty()) {
                languages.putIfAbsent(own(component), component);
            }
        }
        return languages;
    }

    /** Whether a component has a headline and content of its own, so that it is more than a part of a story. */
    private static boolean tells(Element component) {
        return Xml.child(component, "NewsLines")
                        .filter(lines -> !Xml.words(lines, "HeadLine").isEmpty())
                        .isPresent()
                && Xml.inside(component, "DataContent").isPresent()
                && Roles.of(component).isStory();
    }

    private static List<Element> with(List<Element> around, Element component) {
        var all = new ArrayList<>(around);
        all.add(component);
        return all;
    }

    /** The components around the story; an item whose content stands in no component is one itself. */
    private static List<Element> whole(Element item, List<Element> around) {
        if (around.isEmpty() && Xml.child(item, "ContentItem").isPresent()) {
            return List.of(item);
        }
        return around.isEmpty()
                ? Xml.children(item, "NewsComponent").stream().limit(1).toList()
                : around;
    }

    private static String language(Element item, List<Element> around) {
        for (var component : around.reversed()) {
            if (!own(component).isEmpty()) {
                return own(component);
            }
        }
        return Xml.inside(item, "Language")
                .map(language -> Xml.attribute(language, "FormalName"))
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> Xml.attribute(item, "xml:lang"));
    }

    private static String own(Element component) {
        return Xml.child(component, "DescriptiveMetadata")
                .flatMap(meta -> Xml.child(meta, "Language"))
                .map(language -> Xml.attribute(language, "FormalName"))
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> Xml.attribute(component, "xml:lang"));
    }

    /** Reads it; further editions have an identity of their own. */
    void read(Agreement agreement, NewsItemMaker maker, boolean first) {
        new Management(item, agreement, maker).read(first ? Optional.empty() : Optional.of(language));
        maker.language(language);
        new Story(this, maker).read();
        Advice.headline(maker);
        Xml.inside(item, "DataContent").ifPresent(content -> maker.language(Xml.attribute(content, "xml:lang")));
        Xml.inside(item, "HeadLine").ifPresent(headline -> maker.language(Xml.attribute(headline, "xml:lang")));
        maker.language(Xml.language(item));
        Xml.inside(item, "NewsLines").stream()
                .flatMap(lines -> lines.getAllElements().stream())
                .map(line -> Xml.attribute(line, "xml:lang"))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .ifPresent(maker::language);
        Management.identified(item, maker);
    }
}
