package org.writethru.wire.page;

import java.util.List;
import org.writethru.story.Language;

/**
 * A page of a news site, read.
 *
 * @param takes those that stand on it, take 1 first
 * @param leftOut what of the page is no part of the story, in sentences
 * @param inferred what the page does not say in so many words, and what it was inferred from, in sentences
 * @param dates of the story, if the page has one take of it
 */
public record Page(
        Language language, List<PageTake> takes, List<String> leftOut, List<String> inferred, PageDates dates) {
    /** Keeps its own copies. */
    public Page {
        takes = List.copyOf(takes);
        leftOut = List.copyOf(leftOut);
        inferred = List.copyOf(inferred);
    }

    /** A page that says nothing of the story as a whole. */
    public Page(Language language, List<PageTake> takes, List<String> leftOut, List<String> inferred) {
        this(language, takes, leftOut, inferred, PageDates.NONE);
    }
}
