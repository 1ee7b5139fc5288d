package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.wire.text.SentenceEnd;

/**
 * Copy whose paragraphs are divided by single line breaks, for want of another element. Where most lines end with a sentence they are
 * paragraphs; else they are the lines of a teleprinter or of a poem.
 */
final class Breaks {
    private static final Pattern END = Pattern.compile("[:" + SentenceEnd.SIGNS + "][\\s\"'”’»)\\]]*$");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
    private static final Set<String> HOLDERS = Set.of("body", "div", "section", "article", "span");

    /** Characters of the widest line of a teleprinter. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 90;

    /** Breaks from which it shows that all stand where a line was full. */
    private static final int FEWEST = 3;

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

    /**
     * Takes out the breaks between the lines of paragraphs that a teleprinter has wrapped at its width: none of them would have held the
     * first word of the next one too.
     */
    static void unwrap(Element body) {
        var paragraphs = body.select("p").stream()
                .filter(paragraph -> !paragraph.select("br").isEmpty())
                .toList();
        var lines = paragraphs.stream().map(Breaks::lines).toList();
        int width = lines.stream()
                .flatMap(List::stream)
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return;
        }
        int breaks = 0;
        int full = 0;
        for (var paragraph : lines) {
            for (int at = 1; at < paragraph.size(); at++) {
                if (!paragraph.get(at).isBlank()) {
                    breaks++;
                    full += isFull(paragraph.get(at - 1), paragraph.get(at), width) ? 1 : 0;
                }
            }
        }
        if (breaks >= FEWEST && full * 10 >= breaks * 9) {
            paragraphs.forEach(
                    paragraph -> paragraph.select("br").forEach(line -> line.replaceWith(new TextNode(" "))));
        }
    }

    private static boolean isFull(String line, String next, int width) {
        var word = next.strip().split("\\s", 2)[0];
        return line.stripTrailing().length() + 1 + word.length() > width;
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
