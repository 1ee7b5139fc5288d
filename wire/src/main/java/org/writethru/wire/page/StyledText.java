package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Inline;
import org.writethru.story.Unfit;

/** The text of one line of an HTML page in the making, with its marks. Runs of white space become one space. */
final class StyledText {
    /**
     * The marks of a run.
     *
     * @param href where it leads, empty if nowhere
     */
    record Style(boolean strong, boolean emphasis, String href) {
        static final Style PLAIN = new Style(false, false, "");
    }

    private record Run(Style style, StringBuilder text) {}

    private final List<Run> runs = new ArrayList<>();
    private boolean space = true;

    void add(String text, Style style) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean white = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!white || !space) {
                run(style).append(white ? ' ' : character);
            }
            space = white;
        }
    }

    private StringBuilder run(Style style) {
        if (runs.isEmpty() || !runs.getLast().style().equals(style)) {
            runs.add(new Run(style, new StringBuilder()));
        }
        return runs.getLast().text();
    }

    /** The words alone. */
    String plain() {
        return Words.clean(raw());
    }

    private String raw() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    boolean isEmpty() {
        return plain().isEmpty();
    }

    /** Whether all of its letters lead elsewhere. */
    boolean linked() {
        return !isEmpty()
                && runs.stream()
                        .allMatch(run -> !run.style().href().isEmpty()
                                || Words.bare(run.text().toString()).isEmpty());
    }

    /** The runs as copy; without marks if the plain words are not exactly what the runs hold. */
    List<Inline> inlines() {
        var inlines = new ArrayList<Inline>();
        for (int at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            var text = run.text().toString();
            text = at == runs.size() - 1 ? text.stripTrailing() : text;
            if (!text.isEmpty()) {
                inlines.add(marked(text, run.style()));
            }
        }
        return Inline.plain(inlines).equals(plain()) ? inlines : Inline.text(plain());
    }

    private static Inline marked(String text, Style style) {
        Inline inline = new Inline.Text(text);
        inline = style.emphasis() ? new Inline.Emphasis(List.of(inline)) : inline;
        inline = style.strong() ? new Inline.Strong(List.of(inline)) : inline;
        return style.href().isEmpty() ? inline : link(style.href(), inline);
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
