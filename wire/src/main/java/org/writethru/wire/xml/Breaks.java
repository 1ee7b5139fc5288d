package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copy whose paragraphs are divided by single line breaks, for want of another element. Where most lines end with a sentence they are
 * paragraphs; else they are the lines of a teleprinter or of a poem.
 */
final class Breaks {
    private static final Pattern END = Pattern.compile("[.!?…:。！？؟][\\s\"'”’»)\\]]*$");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
    private static final Set<String> HOLDERS = Set.of("body", "div", "section", "article", "span");

    private Breaks() {}

    /** Doubles the breaks that divide paragraphs, as the reader of HTML expects it. */
    static void divide(Element body) {
        var filled = body.select("p").stream().filter(Element::hasText).limit(2).toList();
        if (filled.size() > 1
                || filled.size() == 1
                        && body.text().length() != filled.getFirst().text().length()) {
            return;
        }
        var holder = filled.isEmpty() ? body : filled.getFirst();
        var breaks = holder.select("br");
        var lines = lines(holder);
        if (breaks.isEmpty() || !areParagraphs(lines)) {
            return;
        }
        breaks.forEach(line -> line.after(new Element(line.tag(), "")));
    }

    /** Puts breaks in the place of empty lines, which divide the paragraphs of pages that are written without their tags. */
    static void ofEmptyLines(Element body) {
        if (!body.select("p, br, pre").isEmpty()) {
            return;
        }
        for (Node node : body.nodeStream().toList()) {
            if (node instanceof TextNode words
                    && words.parent() instanceof Element parent
                    && HOLDERS.contains(parent.normalName())
                    && EMPTY_LINE.matcher(words.getWholeText()).find()) {
                var parts = EMPTY_LINE.split(words.getWholeText(), -1);
                words.before(new TextNode(parts[0]));
                for (var part : List.of(parts).subList(1, parts.length)) {
                    words.before(new Element("br"));
                    words.before(new Element("br"));
                    words.before(new TextNode(part));
                }
                words.remove();
            }
        }
    }

    /** Whether most lines but the last end with a sentence. */
    static boolean areParagraphs(List<String> lines) {
        var inner = lines.subList(0, Math.max(0, lines.size() - 1));
        long ended = inner.stream().filter(line -> END.matcher(line).find()).count();
        return !inner.isEmpty() && inner.stream().noneMatch(String::isBlank) && ended * 3 >= inner.size() * 2;
    }

    /** Whether a line goes on from one that stops short before a long word: no sentence ends there, and it begins with a small letter. */
    static boolean goesOn(String line, String next) {
        var start = next.stripLeading();
        return !start.isEmpty()
                && Character.isLowerCase(start.codePointAt(0))
                && !END.matcher(line).find();
    }

    /** What stands between the breaks. */
    private static List<String> lines(Element holder) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (Node node : holder.nodeStream().toList()) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (node instanceof Element element && Xml.is(element, "br")) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
