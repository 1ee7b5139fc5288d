package org.writethru.wire.html;

import java.util.List;
import java.util.stream.Stream;
import org.writethru.story.Inline;
import org.writethru.story.Inline.Emphasis;
import org.writethru.story.Inline.Link;
import org.writethru.story.Inline.Strong;
import org.writethru.story.Inline.Text;

/** Runs with their links taken off, the words kept. */
final class Unlinked {
    private Unlinked() {}

    static List<Inline> of(List<Inline> runs) {
        return runs.stream().flatMap(Unlinked::of).toList();
    }

    private static Stream<Inline> of(Inline run) {
        return switch (run) {
            case Text text -> Stream.of(text);
            case Emphasis(var inner) -> Stream.of(new Emphasis(of(inner)));
            case Strong(var inner) -> Stream.of(new Strong(of(inner)));
            case Link(var _, var inner) -> of(inner).stream();
        };
    }
}
