package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** The steps of a draft's life, from the states in which text can be typed. */
final class DraftSteps {
    private DraftSteps() {}

    /** From a draft that is open, filed or approved. */
    static Outcome<DraftState> onTheDesk(DraftState now, DraftEvent event) {
        return switch (event) {
            case DraftEvent.Opened _, DraftEvent.Moved _, DraftEvent.Followed _ -> done(now);
            case DraftEvent.Filed(var by) -> filed(now, by);
            case DraftEvent.Returned returned -> returned(now, returned);
            case DraftEvent.Approved(var by, var seq) -> done(new DraftState.Approved(by, seq));
            case DraftEvent.Scheduled plan -> done(new DraftState.Scheduled(plan, now));
            case DraftEvent.Released(var by, var take) -> done(new DraftState.Released(by, take));
            case DraftEvent.GivenUp(var by, var note) -> done(new DraftState.GivenUp(by, note));
            case DraftEvent.Unscheduled _, DraftEvent.Missed _ ->
                refused("This draft is not on the schedule. Look again: somebody may have taken it off.");
            case DraftEvent.Reopened _ -> refused("This draft is open already.");
        };
    }

    private static Outcome<DraftState> filed(DraftState now, By by) {
        return now instanceof DraftState.Open
                ? done(new DraftState.Filed(by))
                : refused("This draft is with the desk already.");
    }

    private static Outcome<DraftState> returned(DraftState now, DraftEvent.Returned returned) {
        return now instanceof DraftState.Open
                ? refused("This draft was not filed, so it cannot be returned.")
                : done(new DraftState.Open(Optional.of(returned)));
    }

    /** From a draft that will be released by itself. */
    static Outcome<DraftState> whileScheduled(DraftEvent.Scheduled plan, DraftState before, DraftEvent event) {
        return switch (event) {
            case DraftEvent.Unscheduled _ -> done(before);
            case DraftEvent.Scheduled other -> done(new DraftState.Scheduled(other, before));
            case DraftEvent.Missed(var _, var why) -> done(new DraftState.Missed(plan, why, before));
            case DraftEvent.Released(var by, var take) -> done(new DraftState.Released(by, take));
            case DraftEvent.Opened _,
                    DraftEvent.Filed _,
                    DraftEvent.Returned _,
                    DraftEvent.Approved _,
                    DraftEvent.Moved _,
                    DraftEvent.Followed _,
                    DraftEvent.GivenUp _,
                    DraftEvent.Reopened _ -> refused("This draft is on the schedule. Take it off the schedule first.");
        };
    }

    /** From a draft whose time passed without a release: as before it was scheduled, and it may be taken off. */
    static Outcome<DraftState> afterMissing(DraftEvent.Scheduled plan, DraftState before, DraftEvent event) {
        return switch (event) {
            case DraftEvent.Unscheduled _ -> done(before);
            case DraftEvent.Missed(var _, var why) -> done(new DraftState.Missed(plan, why, before));
            case DraftEvent.Opened _,
                    DraftEvent.Filed _,
                    DraftEvent.Returned _,
                    DraftEvent.Approved _,
                    DraftEvent.Scheduled _,
                    DraftEvent.Moved _,
                    DraftEvent.Followed _,
                    DraftEvent.Released _,
                    DraftEvent.GivenUp _,
                    DraftEvent.Reopened _ -> onTheDesk(before, event);
        };
    }

    private static Outcome<DraftState> done(DraftState state) {
        return new Outcome.Done<>(state);
    }

    private static Outcome<DraftState> refused(String sentence) {
        return new Outcome.Refused<>(new Refusal.Meanwhile(sentence));
    }
}
