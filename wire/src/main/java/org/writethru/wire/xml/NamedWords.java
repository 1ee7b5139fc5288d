package org.writethru.wire.xml;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The words of single elements, found by the names of these, whatever their prefix, case, accents and marks: for XML of which only its
 * names tell what it says. What was added first, and stands further out, goes before. Not for two threads at once.
 */
public final class NamedWords {
    /** Characters of the words of one element; longer ones are no value but copy. */
    private static final int LONGEST = 4_000;

    /** Elements inside each other in which a value of the whole is looked for. */
    private static final int DEPTH = 4;

    /** Elements in which words are set apart, but that are no parts of their own. */
    private static final Set<String> IN_LINE =
            Set.of("br", "b", "i", "u", "em", "strong", "a", "span", "p", "sub", "sup", "font", "small");

    /** What newsrooms' systems call a line of a headline. */
    private static final Set<String> LINES = Set.of("ln", "line");

    /** What senders call year, month and day. */
    private static final List<Set<String>> DAY = List.of(
            Set.of("year", "anio", "ano", "annee", "jahr"),
            Set.of("month", "mes", "mois", "monat"),
            Set.of("day", "dia", "jour", "tag"));

    private static final Pattern PARTS = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    /** A day with its hour, minute, second and names. */
    private static final int MOST_OF_A_DAY = 9;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> values = new HashMap<>();

    /** How many of the elements stand inside of each one around them. */
    public static Map<Element, Integer> holders(Collection<Element> elements) {
        var holders = new IdentityHashMap<Element, Integer>();
        elements.forEach(element -> element.parents().forEach(around -> holders.merge(around, 1, Integer::sum)));
        return holders;
    }

    /** The elements around this one that hold no other of its kind, from within. */
    public static List<Element> alone(Element element, Map<Element, Integer> holders) {
        return element.parents().stream()
                .takeWhile(around -> holders.getOrDefault(around, 0) == 1)
                .toList();
    }

    /** Adds what stands in these elements around the one, from within. */
    public NamedWords around(Element element, List<Element> holders) {
        var within = element;
        for (var holder : holders) {
            add(holder, Set.of(within));
            within = holder;
        }
        return this;
    }

    /** Adds what is inside of the element, without these elements and what is in them. */
    public NamedWords add(Element holder, Set<Element> without) {
        var level = new ArrayDeque<>(List.of(holder));
        for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
            var next = new ArrayDeque<Element>();
            for (var parent : level) {
                for (var node : parent.childNodes()) {
                    if (node instanceof Element element && !without.contains(element)) {
                        put(element);
                        next.add(element);
                    }
                }
            }
            level = next;
        }
        return this;
    }

    private void put(Element element) {
        var words = words(element);
        if (!words.isEmpty() && words.length() <= LONGEST) {
            values.putIfAbsent(name(element), words);
        }
    }

    /** Its own words, those of the name that it holds, or the value that stands in an attribute. */
    private static String words(Element element) {
        if (isDivided(element)) {
            var name = Xml.words(element, "name");
            var label = name.isEmpty() ? Xml.words(element, "label") : name;
            return label.isEmpty() ? dayInside(element) : label;
        }
        var words = Xml.words(element);
        if (words.isEmpty()) {
            var day = day(element);
            return day.isEmpty() ? Xml.attribute(element, "value", "val", "numeric", "Numeric") : day;
        }
        return words;
    }

    /** Whether it holds parts of its own: elements between which no words stand, and more than one that holds words alone. */
    private static boolean isDivided(Element element) {
        return element.children().stream().anyMatch(child -> !IN_LINE.contains(child.normalName()))
                && element.ownText().isBlank()
                && !(element.childrenSize() == 1
                        && LINES.contains(element.child(0).normalName()));
    }

    /** A day of which each part, and the time, stands in an attribute. */
    private static String day(Element element) {
        var parts = Stream.of("Year", "Month", "Day")
                .map(part -> Xml.attribute(element, part))
                .toList();
        var day = written(parts);
        var time = Xml.attribute(element, "Time");
        return day.isEmpty() || time.isEmpty() ? day : day + "T" + time;
    }

    /** Year, month and day as ISO 8601 writes them; empty if they are none. */
    private static String written(List<String> parts) {
        return PARTS.matcher(String.join("-", parts)).matches()
                ? "%s-%2s-%2s".formatted(parts.toArray()).replace(' ', '0')
                : "";
    }

    /** A day of which each part stands in an element. */
    private static String dayInside(Element element) {
        if (element.childrenSize() < DAY.size() || element.childrenSize() > MOST_OF_A_DAY) {
            return "";
        }
        var parts = DAY.stream()
                .map(names -> element.children().stream()
                        .filter(part -> names.contains(name(part)))
                        .map(Xml::words)
                        .findFirst()
                        .orElse(""))
                .toList();
        return written(parts);
    }

    /** The words of the first of these names that has some, else of one with a number behind it, or nothing. */
    public String first(Collection<String> names) {
        return Stream.concat(names.stream(), names.stream().flatMap(name -> Stream.of(name + "1", name + "2")))
                .map(name -> values.getOrDefault(name, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String first(String... names) {
        return first(List.of(names));
    }

    /** The element's name in small plain letters: {@code Body-Text} is {@code bodytext}. */
    public static String name(Element element) {
        return plain(element.normalName());
    }

    /** A name in small plain letters. */
    public static String plain(String name) {
        if (name.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
