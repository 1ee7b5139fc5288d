package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Edition;
import org.writethru.story.Guid;
import org.writethru.story.Limits;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;

/**
 * What journalists do with a draft besides typing and releasing: file, return, approve, give up, follow, keep a snapshot. Each act
 * checks who asks for it, is one transaction, and is on the audit list if and only if it happened.
 */
public final class DraftActs {
    /** Snapshots of one draft. */
    public static final int MOST_SNAPSHOTS = 1_000;

    private final Database database;
    private final Archive archive;
    private final AuditNote audit;
    private final DraftBell bell;
    private final Clock clock;

    public DraftActs(Database database, Archive archive, AuditNote audit, DraftBell bell, Clock clock) {
        this.database = database;
        this.archive = archive;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    /** Gives a draft to the desk: its own reporter, whoever wrote in it, or an editor. */
    public Outcome<Draft> file(Asker by, String id) {
        return act(
                by,
                id,
                "draft filed",
                "",
                (sql, draft) -> mayFile(sql, by, draft).orElseGet(() -> {
                    keep(sql, draft, by, Snapshot.Reason.FILED);
                    return happens(new DraftEvent.Filed(by(by)));
                }));
    }

    private Optional<Outcome<DraftEvent>> mayFile(JdbcClient sql, Asker by, Draft draft) {
        boolean own = draft.openedBy(by.person())
                || DraftUpdateStore.writers(sql, draft.id())
                        .contains(by.person().id());
        return own || by.is(Role.EDITOR)
                ? Optional.empty()
                : Optional.of(notAllowed("Only who wrote in a draft files it, or an editor."));
    }

    /** Gives a draft back to its reporter. */
    public Outcome<Draft> giveBack(Asker by, String id, String note) {
        var problem = wrongNote(note, "Say what is to be done, so that the reporter knows.");
        return problem.isPresent()
                ? new Outcome.Refused<>(problem.get())
                : actOfEditor(
                        by,
                        id,
                        "draft returned",
                        note,
                        (_, _) -> happens(new DraftEvent.Returned(by(by), note.strip())));
    }

    /** Finds the text of this reading fit for release; refused if somebody typed since. */
    public Outcome<Draft> approve(Asker by, String id, ReadingMark seen) {
        return actOfEditor(by, id, "draft approved", "", (sql, draft) -> {
            if (!draft.wholly() || !draft.seen().equals(seen)) {
                return refused(Releases.TYPED_MEANWHILE);
            }
            keep(sql, draft, by, Snapshot.Reason.APPROVED);
            return happens(new DraftEvent.Approved(by(by), seen.seq()));
        });
    }

    /** Gives a draft up: who opened it, or an editor. Nothing of it is lost; it can be opened again. */
    public Outcome<Draft> giveUp(Asker by, String id, String note) {
        if (note.length() > Limits.NOTE) {
            return new Outcome.Refused<>(tooLong());
        }
        return act(by, id, "draft given up", note, (sql, draft) -> {
            if (!draft.openedBy(by.person()) && !by.is(Role.EDITOR)) {
                return notAllowed("Only who opened a draft gives it up, or an editor.");
            }
            DraftStore.setClosed(sql, id, now());
            return happens(new DraftEvent.GivenUp(by(by), note.strip()));
        });
    }

    /** Opens a draft again that was given up. */
    public Outcome<Draft> reopen(Asker by, String id) {
        return act(by, id, "draft opened again", "", (sql, draft) -> {
            if (!(draft.state() instanceof DraftState.GivenUp)) {
                return refused(new Refusal.Meanwhile("Only a draft that was given up is opened again."));
            }
            if (!draft.openedBy(by.person()) && !by.is(Role.EDITOR)) {
                return notAllowed("Only who opened a draft opens it again, or an editor.");
            }
            return DraftStore.setClosed(sql, id, null)
                    ? happens(new DraftEvent.Reopened(by(by)))
                    : refused(new Refusal.Meanwhile("The story has another open draft. Write in that one."));
        });
    }

    /** Moves a draft to its story's newest take, which came in meanwhile; what was written stays. */
    public Outcome<Draft> moveToNewest(Asker by, String id) {
        int newest = takes(id, draft -> Optional.of(draft.story()));
        return act(by, id, "draft moved", "to take " + newest, (sql, draft) -> {
            if (newest <= draft.openedOn()) {
                return refused(new Refusal.Meanwhile("The draft is on the newest take already."));
            }
            keep(sql, draft, by, Snapshot.Reason.MOVED);
            DraftStore.moveTo(sql, id, newest);
            return happens(new DraftEvent.Moved(by(by), newest));
        });
    }

    /** Says that a draft of an edition follows this take of its original. */
    public Outcome<Draft> follow(Asker by, String id, int take) {
        int newest = takes(id, draft -> draft.edition().map(Edition::original));
        return act(by, id, "edition followed", "take " + take, (sql, _) -> {
            if (take < 1 || take > newest) {
                return refused(new Field("take", "The original has no take %d.".formatted(take)));
            }
            DraftStore.follow(sql, id, take);
            return happens(new DraftEvent.Followed(by(by), take));
        });
    }

    /** How many takes the story has that is asked for of a draft; 0 if there is none. */
    private int takes(String id, Function<Draft, Optional<Guid>> story) {
        return database.read(sql -> DraftStore.find(sql, id))
                .flatMap(story)
                .flatMap(archive::head)
                .map(StoryHead::takes)
                .orElse(0);
    }

    /** Keeps the last reading of a draft; the same text is kept once. */
    public Outcome<Snapshot> snapshot(Asker by, String id) {
        if (!by.is(Role.REPORTER)) {
            return new Outcome.Refused<>(new Refusal.NotAllowed("Only reporters and editors write drafts."));
        }
        return database.write(sql -> held(sql, id) instanceof Outcome.Done<Draft>(var draft)
                ? keep(sql, draft, by, Snapshot.Reason.SAVED)
                : new Outcome.Refused<Snapshot>(noSuchDraft(id)));
    }

    /** What was kept of a draft, the last first. */
    public List<Snapshot> snapshots(String id) {
        return database.read(sql -> SnapshotStore.all(sql, id));
    }

    /** The text of a snapshot, to look at or to put back. */
    public Optional<String> snapshotReading(String id, int number) {
        return database.read(sql -> SnapshotStore.reading(sql, id, number));
    }

    private Outcome<Snapshot> keep(JdbcClient sql, Draft draft, Asker by, Snapshot.Reason reason) {
        return keep(sql, draft, by(by), reason);
    }

    static Outcome<Snapshot> keep(JdbcClient sql, Draft draft, By by, Snapshot.Reason reason) {
        var last = SnapshotStore.last(sql, draft.id());
        if (last.filter(same -> same.digest().equals(draft.seen().digest())).isPresent()
                && reason == Snapshot.Reason.SAVED) {
            return new Outcome.Done<>(last.get());
        }
        int number = last.map(Snapshot::number).orElse(0) + 1;
        if (number > MOST_SNAPSHOTS) {
            return new Outcome.Refused<>(
                    new Refusal.Meanwhile("This draft has %,d snapshots; no more are kept. The text itself is saved."
                            .formatted(MOST_SNAPSHOTS)));
        }
        var seen = draft.seen();
        var snapshot = new Snapshot(number, by, reason, seen.seq(), draft.line().words(), seen.digest());
        var reading = DraftStore.reading(sql, draft.id()).orElseThrow();
        SnapshotStore.insert(sql, draft.id(), snapshot, reading.json());
        return new Outcome.Done<>(snapshot);
    }

    private Outcome<Draft> actOfEditor(
            Asker by, String id, String act, String detail, BiFunction<JdbcClient, Draft, Outcome<DraftEvent>> event) {
        return by.is(Role.EDITOR)
                ? act(by, id, act, detail, event)
                : new Outcome.Refused<>(new Refusal.NotAllowed("Only an editor does this."));
    }

    /**
     * Does an act on a draft in one transaction.
     *
     * @param act its words for the audit list
     * @param event writes what belongs to the act, and says what happened
     */
    Outcome<Draft> act(
            Asker by, String id, String act, String detail, BiFunction<JdbcClient, Draft, Outcome<DraftEvent>> event) {
        if (!by.is(Role.REPORTER)) {
            return new Outcome.Refused<>(new Refusal.NotAllowed("Only reporters and editors work on drafts."));
        }
        try {
            var outcome = database.write(sql -> {
                var draft = orUndo(held(sql, id));
                var happened = orUndo(event.apply(sql, draft));
                orUndo(draft.state().after(happened));
                DraftEventStore.add(sql, id, happened);
                DraftStore.touch(sql, id, happened.by().at());
                audit.note(sql, by.person(), by.from(), act, subject(draft), detail);
                bell.willRing(sql);
                return DraftStore.find(sql, id).orElseThrow();
            });
            bell.ring(id);
            return new Outcome.Done<>(outcome);
        } catch (Undone e) {
            return new Outcome.Refused<>(e.refusal());
        }
    }

    /** How the audit list names a draft. */
    static String subject(Draft draft) {
        return "%s (draft %s)".formatted(draft.line().headline(), draft.id());
    }

    private static Outcome<Draft> held(JdbcClient sql, String id) {
        return DraftStore.hold(sql, id)
                ? new Outcome.Done<>(DraftStore.find(sql, id).orElseThrow())
                : new Outcome.Refused<>(noSuchDraft(id));
    }

    /** Nobody knows this draft. */
    static Refusal noSuchDraft(String id) {
        return new Refusal.Meanwhile("There is no draft “%s”.".formatted(id));
    }

    private static <T> T orUndo(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var result) -> result;
            case Outcome.Refused<T>(var refusal) -> throw new Undone(refusal);
        };
    }

    private static Optional<Refusal> wrongNote(String note, String missing) {
        if (note.isBlank()) {
            return Optional.of(new Field("note", missing));
        }
        return note.length() > Limits.NOTE ? Optional.of(tooLong()) : Optional.empty();
    }

    private static Refusal tooLong() {
        return new Field("note", "The note may have at most %,d characters.".formatted(Limits.NOTE));
    }

    private static Outcome<DraftEvent> happens(DraftEvent event) {
        return new Outcome.Done<>(event);
    }

    private static <T> Outcome<T> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }

    private static Outcome<DraftEvent> notAllowed(String sentence) {
        return refused(new Refusal.NotAllowed(sentence));
    }

    private By by(Asker asker) {
        return By.of(asker.person(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
