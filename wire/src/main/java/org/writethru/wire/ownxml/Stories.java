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

    /** Whether headlines count in which nothing stands. */
    private final boolean empty;

    private final Map<Element, Boolean> headed = new IdentityHashMap<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    private Stories(boolean empty) {
        this.empty = empty;
    }

    /** The stories in their order; where no headline says anything, as in those of flashes, those with an element for one. */
    static Map<Element, List<Element>> in(List<Element> roots) {
        var stories = new Stories(false).of(roots);
        return stories.isEmpty() ? new Stories(true).of(roots) : stories;
    }

    /** The stories in their order, each with the longest copy that is its own: in one element, or in several that go on. */
    private Map<Element, List<Element>> of(List<Element> roots) {
        var stories = new LinkedHashMap<Element, List<List<Element>>>();
        for (var body : bodies(roots)) {
            holder(body).ifPresent(story -> add(body, stories.computeIfAbsent(story, _ -> new ArrayList<>())));
        }
        var longest = new LinkedHashMap<Element, List<Element>>();
        stories.forEach((story, copies) ->
                longest.put(story, copies.stream().reduce(this::longer).orElseThrow()));
        return longest;
    }

    private static void add(Element body, List<List<Element>> copies) {
        if (!copies.isEmpty() && goesOn(copies.getLast().getLast(), body)) {
            copies.getLast().add(body);
        } else {
            copies.add(new ArrayList<>(List.of(body)));
        }
    }

    /** Whether both stand in elements side by side that are called the same; what stands in one element may be forms of one copy. */
    private static boolean goesOn(Element one, Element other) {
        var before = one.parent();
        var behind = other.parent();
        return before != null
                && behind != null
                && before != behind
                && before.parent() == behind.parent()
                && NamedWords.name(one).equals(NamedWords.name(other))
                && NamedWords.name(before).equals(NamedWords.name(behind))
                && isCounted(before)
                && isCounted(behind);
    }

    /** Whether the element is told from those beside it by nothing but its number, if by anything. */
    private static boolean isCounted(Element element) {
        return element.attributes().asList().stream()
                .allMatch(attribute -> attribute.getValue().matches("\\d{1,4}")
                        && attribute.getKey().matches("(?i)id|no|nr|num|number|seq|sequence|order|index|position"));
    }

    private List<Element> longer(List<Element> one, List<Element> other) {
        return length(other) > length(one) ? other : one;
    }

    private int length(List<Element> copy) {
        return copy.stream().mapToInt(part -> lengths.getOrDefault(part, 0)).sum();
    }

    /** Outermost elements that are called copy and hold words; one that holds a headline, or copy, is more than that. */
    private List<Element> bodies(List<Element> roots) {
        var found = new ArrayList<Element>();
        var waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            var element = waiting.pop();
            if (BODY.contains(NamedWords.name(element))
                    && element.children().stream().noneMatch(child -> isPart(child) || isStory(child))) {
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

    /** Whether it holds a headline and copy of its own, so that what it stands in is a list. */
    private static boolean isStory(Element child) {
        return child.children().stream().anyMatch(Stories::isHeadline)
                && child.children().stream().anyMatch(part -> BODY.contains(NamedWords.name(part)));
    }

    private Optional<Element> holder(Element body) {
        return body.parents().stream()
                .limit(NEAR)
                .filter(around -> headed.computeIfAbsent(around, this::hasHeadline))
                .findFirst();
    }

    private boolean hasHeadline(Element holder) {
        return holder.children().stream()
                .anyMatch(child -> holds(child)
                        || !BODY.contains(NamedWords.name(child))
                                && child.children().stream().anyMatch(this::holds));
    }

    private boolean holds(Element element) {
        return empty ? HEADLINE.contains(NamedWords.name(element)) : isHeadline(element);
    }

    private static boolean isHeadline(Element element) {
        return HEADLINE.contains(NamedWords.name(element))
                && !Xml.words(element).isEmpty();
    }
}
