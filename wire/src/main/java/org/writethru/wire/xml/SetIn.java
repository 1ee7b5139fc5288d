package org.writethru.wire.xml;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Text of a teleprinter that was put into one paragraph element as it was: its lines are wrapped, and a line that is set in, or stands
 * behind an empty one, begins a paragraph.
 */
final class SetIn {
    private static final int FEWEST_LINES = 3;

    private SetIn() {}

    /** The text of the only paragraph of a body, if it is such text. */
    static Optional<String> only(Element body) {
        var full = body.select("p").stream().filter(Element::hasText).limit(2).toList();
        if (full.size() != 1 || full.getFirst().childrenSize() > 0) {
            return Optional.empty();
        }
        var text = full.getFirst().wholeText();
        return body.text().length() == full.getFirst().text().length() && hasParagraphs(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Lines that are all set in alike are those of a document that was printed prettily. */
    private static boolean hasParagraphs(String text) {
        var lines = text.strip().lines().toList();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        var further = lines.subList(1, lines.size());
        boolean flush = further.stream().anyMatch(line -> !line.isBlank() && line.charAt(0) > ' ');
        return flush && further.stream().anyMatch(line -> line.isBlank() || isSetIn(line));
    }

    private static boolean isSetIn(String line) {
        return List.of("  ", "\t", "\u3000").stream().anyMatch(line::startsWith);
    }
}
