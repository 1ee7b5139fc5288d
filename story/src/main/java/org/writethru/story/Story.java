package org.writethru.story;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Release.WithCopy;

/**
 * One developing matter in one language.
 *
 * @param guid its identity
 * @param takes all of them, take 1 first
 */
public record Story(Guid guid, List<Take> takes) {
    /** Checks that the takes are this story's, numbered 1..n, and that each may follow the one before. */
    public Story {
        takes = List.copyOf(takes);
        if (takes.stream().anyMatch(take -> !take.story().equals(guid))) {
            throw new Unfit("story", "A take of another story is among the takes of %s.".formatted(guid));
        }
        fold(takes);
    }

    /** Where it stands. */
    public Standing standing() {
        return fold(takes);
    }

    /** The newest take; a story that was never published has none. */
    public Optional<Take> newest() {
        return takes.isEmpty() ? Optional.empty() : Optional.of(takes.getLast());
    }

    /** The newest take that readers were told of as news: minor updates do not count. */
    public Optional<WithCopy> lastMoved() {
        return takes.reversed().stream()
                .map(Take::release)
                .filter(Release::moves)
                .flatMap(release -> release instanceof WithCopy told
                        ? java.util.stream.Stream.of(told)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private static Standing fold(List<Take> takes) {
        Standing standing = new Standing.Unpublished();
        for (var take : takes) {
            standing = switch (standing.after(take.release())) {
                case Outcome.Done<Standing>(var next) -> next;
                case Outcome.Refused<Standing>(var refusal) -> throw new Unfit("story", refusal.sentence());
            };
        }
        return standing;
    }
}
