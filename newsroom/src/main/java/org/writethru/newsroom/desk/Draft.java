package org.writethru.newsroom.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.staff.Person;
import org.writethru.story.Edition;
import org.writethru.story.Guid;

/**
 * The one open working copy for a story's next take, at a glance; its text is asked for by itself.
 *
 * @param story the story that it is, or will be, a take of
 * @param openedOn the take on which it is written; 0 for a new story
 * @param edition the original that the story is an edition of, with the take that this text follows
 * @param replaces the withdrawn story whose place it takes
 * @param line what lists show of its text
 * @param seen the reading that the line was taken from
 * @param updates the number of the last update, 0 before anybody typed
 * @param touched when anything last happened to it
 * @param life its events, in order
 */
public record Draft(
        String id,
        Guid story,
        int openedOn,
        Optional<Edition> edition,
        Optional<Guid> replaces,
        Line line,
        ReadingMark seen,
        By readBy,
        long updates,
        Instant touched,
        List<DraftEvent> life) {
    /**
     * What lists show of a draft's text, which may be unfinished: any of the texts may be empty.
     *
     * @param urgency 1 to 9
     */
    public record Line(String language, String section, String slug, String headline, int urgency, int words) {}

    /** Keeps its own copy of the life. */
    public Draft {
        life = List.copyOf(life);
    }

    /** Where it is. */
    public DraftState state() {
        return DraftState.of(life);
    }

    /** Who opened it and when. */
    public By opened() {
        return life.getFirst().by();
    }

    /** Whether the last reading has everything that was typed. */
    public boolean wholly() {
        return seen.seq() == updates;
    }

    /** Whether this person opened it. */
    boolean openedBy(Person person) {
        return opened().is(person);
    }
}
