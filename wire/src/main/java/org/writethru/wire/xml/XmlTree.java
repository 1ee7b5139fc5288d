package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.writethru.wire.Notes;

/** The elements in the making: which are open, and what a tag that does not match means. Not for two threads at once. */
final class XmlTree {
    /** Elements of HTML that hold nothing; pages in XML often leave them open. */
    private static final Set<String> HOLDING_NOTHING = Set.of("br", "hr", "wbr");

    private final Notes notes;
    private final List<Element> roots = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> openNames = new HashMap<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private int nodes;

    XmlTree(Notes notes) {
        this.notes = notes;
    }

    List<Element> roots() {
        return roots;
    }

    /** Whether it holds as much as it may. */
    boolean full() {
        return nodes >= XmlDocument.MOST_NODES;
    }

    void open(String name, Attributes attributes, boolean empty) {
        endWhatHoldsNothing();
        count();
        var local = local(name);
        if (open.size() < XmlDocument.DEPTH) {
            var element = new Element(
                    tags.computeIfAbsent(local, each -> new Tag(each, Parser.NamespaceXml)), "", attributes);
            if (open.isEmpty()) {
                roots.add(element);
            } else {
                open.getLast().appendChild(element);
            }
            if (!empty) {
                open.add(element);
            }
        } else {
            notes.add("Elements stand more than %d deep inside each other; what is deeper was read without its tags."
                    .formatted(XmlDocument.DEPTH));
        }
        if (!empty) {
            push(local.toLowerCase(Locale.ROOT));
        }
    }

    void close(String name) {
        var local = local(name).toLowerCase(Locale.ROOT);
        if (openNames.getOrDefault(local, 0) == 0) {
            fault();
            return;
        }
        while (true) {
            var innermost = pop();
            if (innermost.equals(local)) {
                return;
            }
            fault();
        }
    }

    void text(String text, int from, int to) {
        if (!open.isEmpty()) {
            text(decoded(text.substring(from, to)));
        }
    }

    void text(String text) {
        if (!text.isBlank()) {
            endWhatHoldsNothing();
        }
        if (!open.isEmpty() && !text.isEmpty()) {
            count();
            open.getLast().appendChild(new TextNode(text));
        }
    }

    String decoded(String text) {
        return XmlCharacters.decoded(text, notes);
    }

    /** A further document begins: what is open is ended. */
    void next() {
        if (end()) {
            fault();
        }
    }

    /** Ends everything; says whether anything was still open. */
    boolean end() {
        boolean some = !names.isEmpty();
        while (!names.isEmpty()) {
            pop();
        }
        return some;
    }

    void fault() {
        notes.add("The document is not well-formed; it was read as well as it can be.");
    }

    private void endWhatHoldsNothing() {
        if (!names.isEmpty() && HOLDING_NOTHING.contains(names.getLast())) {
            fault();
            pop();
        }
    }

    private void count() {
        nodes++;
        if (full()) {
            notes.add("The document has more than %,d elements and pieces of text; what follows was not read."
                    .formatted(XmlDocument.MOST_NODES));
        }
    }

    private void push(String name) {
        names.add(name);
        openNames.merge(name, 1, Integer::sum);
    }

    private String pop() {
        var name = names.removeLast();
        openNames.merge(name, -1, Integer::sum);
        if (names.size() < open.size()) {
            open.removeLast();
        }
        return name;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).isEmpty() ? name : name.substring(name.indexOf(':') + 1);
    }
}
