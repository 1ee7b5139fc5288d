package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * One take with its text.
 *
 * @param line what made it, and when
 * @param copy clean HTML, the dateline run in
 * @param end the mark behind the copy, empty for none
 */
public record TakeText(
        TakeLine line,
        String headline,
        Optional<String> mark,
        Optional<String> standfirst,
        Optional<String> byline,
        String copy,
        String end,
        List<SourceLine> sources,
        Optional<String> usageTerms) {
    /** Keeps its own list. */
    public TakeText {
        sources = List.copyOf(sources);
    }

    /** Who said it, in one line. */
    public record SourceLine(String words, Optional<String> href) {}
}
