package org.writethru.story;

import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;

/** Where a story is, folded from its releases. */
public sealed interface Standing {
    /** How many takes there are. */
    int takes();

    /** Nothing was released yet. */
    record Unpublished() implements Standing {
        @Override
        public int takes() {
            return 0;
        }
    }

    /** Readers can read it. */
    record Live(WithCopy newest) implements Standing {
        @Override
        public int takes() {
            return newest.number();
        }

        private Outcome<Standing> followedBy(Release next, Standing standing) {
            return next.number() == takes() + 1
                    ? new Outcome.Done<>(standing)
                    : refused(new Refusal.Overtaken(newest, next.number() - 1));
        }
    }

    /** It was withdrawn: final, for the whole chain of takes. */
    record Gone(Withdrawn withdrawal) implements Standing {
        @Override
        public int takes() {
            return withdrawal.number();
        }
    }

    /** A standing and the release that is to follow. */
    record Step(Standing before, Release release) {}

    /** Where the story is after this release, or why it may not be released. */
    default Outcome<Standing> after(Release release) {
        return switch (new Step(this, release)) {
            case Step(Unpublished _, Published first) -> new Outcome.Done<>(new Live(first));
            case Step(Unpublished _, Updated _) -> refused(new Refusal.NotYetPublished());
            case Step(Unpublished _, Corrected _) -> refused(new Refusal.NotYetPublished());
            case Step(Unpublished _, Withdrawn _) -> refused(new Refusal.NotYetPublished());
            case Step(Live live, Published _) -> refused(new Refusal.Overtaken(live.newest(), 0));
            case Step(Live live, Updated next) -> live.followedBy(next, new Live(next));
            case Step(Live live, Corrected next) -> live.followedBy(next, new Live(next));
            case Step(Live live, Withdrawn last) -> live.followedBy(last, new Gone(last));
            case Step(Gone gone, Published _) -> refused(new Refusal.AlreadyGone(gone.withdrawal()));
            case Step(Gone gone, Updated _) -> refused(new Refusal.AlreadyGone(gone.withdrawal()));
            case Step(Gone gone, Corrected _) -> refused(new Refusal.AlreadyGone(gone.withdrawal()));
            case Step(Gone gone, Withdrawn _) -> refused(new Refusal.AlreadyGone(gone.withdrawal()));
        };
    }

    private static Outcome<Standing> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }
}
