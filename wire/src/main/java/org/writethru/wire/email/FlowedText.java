package org.writethru.wire.email;

import java.util.Locale;

/**
 * Plain text that flows, as RFC 3676 has it (DelSp=no): a line that ends with a space goes on in the next one. Lines are broken
 * at spaces, at most {@value #WIDTH} characters long where the words allow it. Not for two threads at once.
 */
final class FlowedText {
    /** Characters of a line, its space at the end included. */
    static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();

    /** A paragraph of one or more lines, and an empty line. */
    void paragraph(String words) {
        words.lines().forEach(this::line);
        gap();
    }

    /** A line that may be broken. */
    void line(String words) {
        line("", words);
    }

    /**
     * A line that may be broken, each part behind the same mark.
     *
     * @param mark such as that of a quotation, {@code "> "}; empty for none
     */
    void line(String mark, String words) {
        var rest = words.replace('\t', ' ').stripTrailing();
        if (rest.isEmpty()) {
            fixed(mark.strip());
            return;
        }
        do {
            var before = mark.isEmpty() ? stuffed(rest) : mark;
            int end = end(rest, WIDTH - before.length());
            text.append(before).append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        } while (!rest.isEmpty());
    }

    /** A line that must stand as it is. */
    void fixed(String words) {
        text.append(words).append('\n');
    }

    /** An empty line, unless there is one. */
    void gap() {
        int length = text.length();
        if (length > 1 && (text.charAt(length - 1) != '\n' || text.charAt(length - 2) != '\n')) {
            text.append('\n');
        }
    }

    String text() {
        return text.toString();
    }

    /** Where the line ends that begins here: behind a space if there is more to come. */
    private static int end(String rest, int width) {
        if (rest.length() <= width) {
            return rest.length();
        }
        int space = rest.lastIndexOf(' ', width - 1);
        int first = space < 1 ? rest.indexOf(' ', width) : space;
        return first < 1 ? rest.length() : first + 1;
    }

    /** RFC 3676 §4.4: a space before what would be taken for a quotation, a mail box's divider or a space of its own. */
    private static String stuffed(String line) {
        boolean strange = line.startsWith(" ")
                || line.startsWith(">")
                || line.toLowerCase(Locale.ROOT).startsWith("from ");
        return strange ? " " : "";
    }
}
