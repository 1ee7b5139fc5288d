package org.writethru.newsroom.desk.wireview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.story.Guid;

/** Drafts that a test holds in its hands. */
final class DraftsInHand implements DraftsInPlay {
    private final Map<String, DraftInPlay> open = new HashMap<>();
    private final Map<Guid, WithdrawalProposal> proposals = new HashMap<>();
    private final List<Runnable> words = new CopyOnWriteArrayList<>();
    private final Archive archive;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    DraftsInHand(Archive archive) {
        this.archive = archive;
    }

    static DraftInPlay draft(String id, Guid story, int openedOn, String headline, Instant since) {
        return new DraftInPlay(
                id,
                story,
                openedOn,
                "en",
                "politics",
                "",
                headline,
                5,
                Stage.WRITING,
                List.of("Mira Halden"),
                since,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static DraftInPlay at(Stage stage, DraftInPlay draft) {
        return new DraftInPlay(
                draft.id(),
                draft.story(),
                draft.openedOn(),
                draft.language(),
                draft.section(),
                draft.slug(),
                draft.headline(),
                draft.urgency(),
                stage,
                draft.people(),
                draft.since(),
                draft.scheduledFor(),
                draft.failed(),
                draft.present());
    }

    static DraftInPlay failed(String why, DraftInPlay draft) {
        return new DraftInPlay(
                draft.id(),
                draft.story(),
                draft.openedOn(),
                draft.language(),
                draft.section(),
                draft.slug(),
                draft.headline(),
                draft.urgency(),
                draft.stage(),
                draft.people(),
                draft.since(),
                draft.scheduledFor(),
                Optional.of(why),
                draft.present());
    }

    static DraftInPlay urgent(int urgency, DraftInPlay draft) {
        return new DraftInPlay(
                draft.id(),
                draft.story(),
                draft.openedOn(),
                draft.language(),
                draft.section(),
                draft.slug(),
                draft.headline(),
                urgency,
                draft.stage(),
                draft.people(),
                draft.since(),
                draft.scheduledFor(),
                draft.failed(),
                draft.present());
    }

    synchronized void put(DraftInPlay draft) {
        open.put(draft.id(), draft);
        listeners.forEach(Runnable::run);
    }

    synchronized void propose(Guid story, WithdrawalProposal proposal) {
        proposals.put(story, proposal);
        words.forEach(Runnable::run);
    }

    synchronized void close(String id) {
        open.remove(id);
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized List<DraftInPlay> open(int most) {
        return new ArrayList<>(open.values());
    }

    @Override
    public List<Behind> behind() {
        return archive.behind(100);
    }

    @Override
    public synchronized Map<Guid, WithdrawalProposal> proposals(int most) {
        return Map.copyOf(proposals);
    }

    @Override
    public synchronized Map<Integer, String> releasedBy(Guid story) {
        return Map.of();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void onWord(Runnable listener) {
        words.add(listener);
    }
}
