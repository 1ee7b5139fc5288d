package org.writethru.newsroom.desk.wireview;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.DraftBell;
import org.writethru.newsroom.desk.DraftEvent;
import org.writethru.newsroom.desk.DraftState;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.EditionFlags;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.desk.Withdrawals;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.story.Guid;

/** The drafts of this desk, as the wire view shows them. */
public final class DeskDrafts implements DraftsInPlay {
    /** Where a bell names a story and not a draft. */
    private static final String STORY = "tag:";

    private final Drafts drafts;
    private final EditionFlags flags;
    private final Withdrawals withdrawals;
    private final Supplier<Map<String, Set<String>>> presence;
    private final DraftBell bell;
    private final CopyWatch copy;

    /** @param presence names of those who have a draft open, by the draft's id */
    public DeskDrafts(
            Drafts drafts,
            EditionFlags flags,
            Withdrawals withdrawals,
            Supplier<Map<String, Set<String>>> presence,
            DraftBell bell,
            CopyWatch copy) {
        this.drafts = drafts;
        this.flags = flags;
        this.withdrawals = withdrawals;
        this.presence = presence;
        this.bell = bell;
        this.copy = copy;
    }

    @Override
    public List<DraftInPlay> open(int most) {
        var present = presence.get();
        return drafts.open().stream()
                .limit(most)
                .map(draft -> inPlay(draft, present.getOrDefault(draft.id(), Set.of())))
                .toList();
    }

    /** How far a draft has come, and since when. */
    private record Reached(Stage stage, Instant since, Optional<Instant> due, Optional<String> failed) {
        static Reached at(Stage stage, Instant since) {
            return new Reached(stage, since, Optional.empty(), Optional.empty());
        }
    }

    private static DraftInPlay inPlay(Draft draft, Collection<String> present) {
        var reached = reached(draft, draft.state());
        var line = draft.line();
        return new DraftInPlay(
                draft.id(),
                draft.story(),
                draft.openedOn(),
                line.language(),
                line.section(),
                line.slug(),
                line.headline(),
                line.urgency(),
                reached.stage(),
                people(draft),
                reached.since(),
                reached.due(),
                reached.failed(),
                List.copyOf(present));
    }

    private static Reached reached(Draft draft, DraftState state) {
        return switch (state) {
            case DraftState.Open(var returned) ->
                returned.map(back -> Reached.at(Stage.RETURNED, back.by().at()))
                        .orElseGet(
                                () -> Reached.at(Stage.WRITING, draft.opened().at()));
            case DraftState.Filed(var by) -> Reached.at(Stage.FILED, by.at());
            case DraftState.Approved(var by, var _) -> Reached.at(Stage.APPROVED, by.at());
            case DraftState.Scheduled(var plan, var _) ->
                new Reached(Stage.SCHEDULED, plan.by().at(), Optional.of(plan.due()), Optional.empty());
            case DraftState.Missed(var plan, var why, var before) ->
                new Reached(reached(draft, before).stage(), plan.due(), Optional.empty(), Optional.of(why));
            case DraftState.Released _, DraftState.GivenUp _ ->
                throw new IllegalStateException("The draft %s is not open.".formatted(draft.id()));
        };
    }

    /** Those who did something with it, the last one first. */
    private static List<String> people(Draft draft) {
        var people = new LinkedHashSet<String>();
        draft.life().reversed().forEach(event -> people.add(event.by().name()));
        people.add(draft.readBy().name());
        return List.copyOf(people);
    }

    @Override
    public List<Behind> behind() {
        return flags.flagged();
    }

    @Override
    public Map<Guid, WithdrawalProposal> proposals(int most) {
        return withdrawals.proposals(most);
    }

    @Override
    public Map<Guid, List<CopyWord>> copyWords(int most) {
        return copy.words(most);
    }

    @Override
    public Map<Integer, String> releasedBy(Guid story) {
        var by = new HashMap<Integer, String>();
        for (var draft : drafts.ofStory(story)) {
            for (var event : draft.life()) {
                if (event instanceof DraftEvent.Released(var releaser, var take)) {
                    by.put(take, releaser.name());
                }
            }
        }
        return by;
    }

    @Override
    public void onChange(Runnable listener) {
        bell.onChange(named -> {
            if (!named.startsWith(STORY)) {
                listener.run();
            }
        });
    }

    @Override
    public void onWord(Runnable listener) {
        copy.onChange(listener);
        bell.onChange(named -> {
            if (named.startsWith(STORY)) {
                listener.run();
            }
        });
    }
}
