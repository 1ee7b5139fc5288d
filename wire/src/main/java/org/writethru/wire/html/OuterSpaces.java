package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.story.Inline;

/** Spaces that do not break, with which editors set paragraphs in and leave them, and others beside them: they are none of the words. */
public final class OuterSpaces {
    private static final char UNBROKEN = '\u00A0';

    private OuterSpaces() {}

    /** The block without those at its ends. */
    public static Block without(Block block) {
        if (!(block instanceof Block.Paragraph(var runs)) || runs.isEmpty() || !outer(runs)) {
            return block;
        }
        var rest = new ArrayList<>(runs);
        while (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text(var first) && start(first) > 0) {
            rest.removeFirst();
            if (start(first) < first.length()) {
                rest.addFirst(new Inline.Text(first.substring(start(first))));
            }
        }
        while (!rest.isEmpty() && rest.getLast() instanceof Inline.Text(var last) && end(last) < last.length()) {
            rest.removeLast();
            if (end(last) > 0) {
                rest.addLast(new Inline.Text(last.substring(0, end(last))));
            }
        }
        return rest.isEmpty() ? block : new Block.Paragraph(rest);
    }

    private static boolean outer(List<Inline> runs) {
        return runs.getFirst() instanceof Inline.Text(var first) && start(first) > 0
                || runs.getLast() instanceof Inline.Text(var last) && end(last) < last.length();
    }

    private static int start(String words) {
        int at = 0;
        while (at < words.length() && isSpace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String words) {
        int at = words.length();
        while (at > 0 && isSpace(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return character == UNBROKEN || character == ' ' || character == '\n';
    }
}
