package org.writethru.wire.email;

import java.util.List;
import org.writethru.story.Block;
import org.writethru.story.Inline;

/** Blocks of letters that lead elsewhere. */
final class Linked {
    private Linked() {}

    /** Whether all of its words are a link. */
    static boolean whole(Block block) {
        return !runs(block).isEmpty()
                && runs(block).stream()
                        .allMatch(run -> isLink(run) || run.plain().isBlank());
    }

    /** Whether it begins with a link. */
    static boolean leads(Block block) {
        return runs(block).stream()
                .filter(run -> !run.plain().isBlank())
                .findFirst()
                .filter(Linked::isLink)
                .isPresent();
    }

    private static List<Inline> runs(Block block) {
        return block instanceof Block.Paragraph(var runs) ? runs : List.of();
    }

    private static boolean isLink(Inline run) {
        return switch (run) {
            case Inline.Link _ -> true;
            case Inline.Text _ -> false;
            case Inline.Emphasis(var inner) -> inner.stream().anyMatch(Linked::isLink);
            case Inline.Strong(var inner) -> inner.stream().anyMatch(Linked::isLink);
        };
    }
}
