package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.story.Inline;

/** Cuts characters off the ends of a block's runs, keeping the marks of what remains. */
public final class Runs {
    private Runs() {}

    /** The block from this character on, without spaces at its start. */
    public static Block from(Block block, int start) {
        return block instanceof Block.Paragraph(var runs) && start > 0
                ? new Block.Paragraph(slice(runs, start, Integer.MAX_VALUE))
                : block;
    }

    /** The block up to this character. */
    public static Block to(Block block, int end) {
        return block instanceof Block.Paragraph(var runs) ? new Block.Paragraph(slice(runs, 0, end)) : block;
    }

    private static List<Inline> slice(List<Inline> runs, int start, int end) {
        var kept = new ArrayList<Inline>();
        int at = 0;
        for (var run : runs) {
            int length = run.plain().length();
            int from = Math.max(0, start - at);
            int to = Math.min(length, end - at);
            if (from < to) {
                kept.add(slice(run, from, to));
            }
            at += length;
        }
        return kept;
    }

    private static Inline slice(Inline run, int from, int to) {
        return switch (run) {
            case Inline.Text(var text) -> new Inline.Text(text.substring(from, to));
            case Inline.Emphasis(var inner) -> new Inline.Emphasis(slice(inner, from, to));
            case Inline.Strong(var inner) -> new Inline.Strong(slice(inner, from, to));
            case Inline.Link(var href, var inner) -> new Inline.Link(href, slice(inner, from, to));
        };
    }
}
