package org.writethru.wire.ownxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/** Where the stories of a document are: each is the nearest element around copy that holds a headline too. */
final class Stories {
    private static final Set<String> BODY = Set.copyOf(Names.BODY);
    private static final Set<String> HEADLINE = Set.copyOf(Names.HEADLINE);

    /** Elements around copy within which its headline stands. */
    private static final int NEAR = 3;

    /** Characters of the shortest copy; what is shorter is a label. */
    private static final int SHORTEST = 10;

    private final Map<Element, Boolean> headed = new IdentityHashMap<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    /** The stories in their order, each with the longest copy that is its own. */
    Map<Element, Element> of(List<Element> roots) {
        var stories = new LinkedHashMap<Element, Element>();
        for (var body : bodies(roots)) {
            holder(body).ifPresent(story -> stories.merge(story, body, this::longer));
        }
        return stories;
    }

    private Element longer(Element one, Element other) {
        return lengths.getOrDefault(other, 0) > lengths.getOrDefault(one, 0) ? other : one;
    }

    /** Outermost elements that are called copy and hold words; one that holds a headline, or copy, is more than that. */
    private List<Element> bodies(List<Element> roots) {
        var found = new ArrayList<Element>();
        var waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            var element = waiting.pop();
            if (BODY.contains(NamedWords.name(element))
                    && element.children().stream().noneMatch(Stories::isPart)) {
                int length = Xml.words(element).length();
                if (length >= SHORTEST) {
                    lengths.put(element, length);
                    found.add(element);
                }
            } else {
                element.children().reversed().forEach(waiting::push);
            }
        }
        return found;
    }

    private static boolean isPart(Element child) {
        var name = NamedWords.name(child);
        return BODY.contains(name) || HEADLINE.contains(name);
    }

    private Optional<Element> holder(Element body) {
        return body.parents().stream()
                .limit(NEAR)
                .filter(around -> headed.computeIfAbsent(around, Stories::hasHeadline))
                .findFirst();
    }

    private static boolean hasHeadline(Element holder) {
        return holder.children().stream()
                .anyMatch(child -> isHeadline(child)
                        || !BODY.contains(NamedWords.name(child))
                                && child.children().stream().anyMatch(Stories::isHeadline));
    }

    private static boolean isHeadline(Element element) {
        return HEADLINE.contains(NamedWords.name(element))
                && !Xml.words(element).isEmpty();
    }
}
