package org.writethru.story;

import java.util.Optional;

/**
 * One released version of a story: numbered 1..n without gaps, never changed.
 *
 * @param story whose take it is
 * @param release what made it
 */
public record Take(Guid story, Release release) {
    /** Its number, from 1. */
    public int number() {
        return release.number();
    }

    /** When it was released. */
    public Moment moment() {
        return release.moment();
    }

    /** What was released; absent if the take is the story's withdrawal. */
    public Optional<Filing> filing() {
        return switch (release) {
            case Release.WithCopy told -> Optional.of(told.filing());
            case Release.Withdrawn _ -> Optional.empty();
        };
    }
}
