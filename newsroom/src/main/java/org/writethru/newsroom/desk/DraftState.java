package org.writethru.newsroom.desk;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.DraftEvent.Returned;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** Where a draft is, folded from its events. */
public sealed interface DraftState {
    /**
     * It is being written.
     *
     * @param returned if the desk gave it back
     */
    record Open(Optional<Returned> returned) implements DraftState {}

    /** It waits for an editor. */
    record Filed(By by) implements DraftState {}

    /**
     * An editor found it fit.
     *
     * @param seq the last update that the editor read; what was typed later is not approved
     */
    record Approved(By by, long seq) implements DraftState {}

    /**
     * It will be released by itself.
     *
     * @param before where it is again if it is taken off the schedule
     */
    record Scheduled(DraftEvent.Scheduled plan, DraftState before) implements DraftState {}

    /** It was to be released by itself, and was not. */
    record Missed(DraftEvent.Scheduled plan, String why, DraftState before) implements DraftState {}

    /** It became a take. */
    record Released(By by, int take) implements DraftState {}

    /** Nobody wants it; it can be opened again. */
    record GivenUp(By by, String note) implements DraftState {}

    /** Whether nothing more can be typed into it. */
    default boolean closed() {
        return switch (this) {
            case Open _, Filed _, Approved _, Scheduled _, Missed _ -> false;
            case Released _, GivenUp _ -> true;
        };
    }

    /** The word for it, for lists and scripts. */
    default String word() {
        return switch (this) {
            case Open(var returned) -> returned.isPresent() ? "returned" : "open";
            case Filed _ -> "filed";
            case Approved _ -> "approved";
            case Scheduled _ -> "scheduled";
            case Missed _ -> "missed";
            case Released _ -> "released";
            case GivenUp _ -> "given-up";
        };
    }

    /** Where a draft is after all this. */
    static DraftState of(List<DraftEvent> life) {
        DraftState state = new Open(Optional.empty());
        for (var event : life) {
            state = switch (state.after(event)) {
                case Outcome.Done<DraftState>(var next) -> next;
                case Outcome.Refused<DraftState>(var refusal) ->
                    throw new IllegalStateException("A draft's life cannot be: " + refusal.sentence());
            };
        }
        return state;
    }

    /** Where it is after this event, or why that may not be. */
    default Outcome<DraftState> after(DraftEvent event) {
        return switch (this) {
            case Released(var by, var take) ->
                refused("%s released this draft as take %d. Open a new draft on the story.", by.name(), take);
            case GivenUp(var by, var _) ->
                event instanceof DraftEvent.Reopened
                        ? done(new Open(Optional.empty()))
                        : refused("%s gave this draft up. Open it again first.", by.name());
            case Scheduled(var plan, var before) -> DraftSteps.whileScheduled(plan, before, event);
            case Missed(var plan, var _, var before) -> DraftSteps.afterMissing(plan, before, event);
            case Open _, Filed _, Approved _ -> DraftSteps.onTheDesk(this, event);
        };
    }

    private static Outcome<DraftState> done(DraftState state) {
        return new Outcome.Done<>(state);
    }

    private static Outcome<DraftState> refused(String sentence, Object... words) {
        return new Outcome.Refused<>(new Refusal.Meanwhile(sentence.formatted(words)));
    }
}
