package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Inline;
import org.writethru.story.Unfit;
import org.writethru.wire.text.Clean;

/** Runs of one block in the making, with their marks. White space becomes single spaces as browsers show it; a line feed stays. */
final class MarkedText {
    /**
     * The marks of a run.
     *
     * @param href where it leads, empty if nowhere
     */
    record Marks(boolean emphasis, boolean strong, String href) {
        static final Marks NONE = new Marks(false, false, "");

        Marks stressed() {
            return new Marks(true, strong, href);
        }

        Marks important() {
            return new Marks(emphasis, true, href);
        }

        Marks leading(String address) {
            return new Marks(emphasis, strong, address);
        }
    }

    private record Run(Marks marks, StringBuilder text) {}

    private final List<Run> runs = new ArrayList<>();
    private boolean white = true;

    /** Adds words as HTML has them. */
    void add(String text, Marks marks) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean space = character <= ' ' && " \t\r\n\f".indexOf(character) >= 0;
            if (space && (white || character != ' ')) {
                add(text, from, at, marks);
                if (!white) {
                    run(marks).append(' ');
                }
                from = at + 1;
            }
            white = space;
        }
        add(text, from, text.length(), marks);
    }

    private void add(String text, int from, int to, Marks marks) {
        if (from < to) {
            run(marks).append(text, from, to);
        }
    }

    /** Begins a new line within the block. */
    void line() {
        if (!runs.isEmpty()) {
            trimEnd();
            run(runs.isEmpty() ? Marks.NONE : runs.getLast().marks()).append('\n');
            white = true;
        }
    }

    /** Whether the text ends with a new line: a second one ends the paragraph. */
    boolean endsWithLine() {
        var last = runs.isEmpty() ? new StringBuilder() : runs.getLast().text();
        return !last.isEmpty() && last.charAt(last.length() - 1) == '\n';
    }

    /** Whether the text ends with one of these characters. */
    boolean endsWithAny(String characters) {
        var last = runs.isEmpty() ? new StringBuilder() : runs.getLast().text();
        return !last.isEmpty() && characters.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    boolean isBlank() {
        for (var run : runs) {
            for (int at = 0; at < run.text().length(); at++) {
                if (!isWhite(run.text().charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWhite(int character) {
        return character == 0xA0 || Character.isWhitespace(character);
    }

    /** The words without marks. */
    String plain() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return Clean.characters(text.toString()).strip();
    }

    /** The runs, without white space at the ends of the block. */
    List<Inline> inlines() {
        trimEnd();
        return runs.stream().map(MarkedText::inline).toList();
    }

    private void trimEnd() {
        while (!runs.isEmpty()) {
            var last = runs.getLast().text();
            int end = last.length();
            while (end > 0 && " \n".indexOf(last.charAt(end - 1)) >= 0) {
                end--;
            }
            last.setLength(end);
            if (end > 0) {
                return;
            }
            runs.removeLast();
        }
    }

    private StringBuilder run(Marks marks) {
        if (runs.isEmpty() || !runs.getLast().marks().equals(marks)) {
            runs.add(new Run(marks, new StringBuilder()));
        }
        return runs.getLast().text();
    }

    private static Inline inline(Run run) {
        Inline inline = new Inline.Text(Clean.characters(run.text().toString()));
        inline = run.marks().strong() ? new Inline.Strong(List.of(inline)) : inline;
        inline = run.marks().emphasis() ? new Inline.Emphasis(List.of(inline)) : inline;
        return run.marks().href().isEmpty() ? inline : link(run.marks().href(), inline);
    }

    /** A link that copy cannot hold is its words. */
    private static Inline link(String href, Inline words) {
        try {
            return new Inline.Link(href, List.of(words));
        } catch (Unfit e) {
            return words;
        }
    }
}
