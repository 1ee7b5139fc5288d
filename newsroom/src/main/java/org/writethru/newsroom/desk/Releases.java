package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Companion;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Release;
import org.writethru.story.Take;

/**
 * Releases drafts, now or at their time.
 *
 * <p>What is released is exactly the reading that the editor looked at, and nothing if anybody typed since. The draft is closed in
 * the transaction that writes its take; after a refusal it is open as before. May be called from any thread.
 */
public final class Releases {
    static final Refusal TYPED_MEANWHILE = new Refusal.Meanwhile(
            "Somebody typed in this draft after you looked at it. Nothing was done: look at the text as it is now, and"
                    + " then decide.");

    private static final Refusal EDITORS_ONLY = new Refusal.NotAllowed("Only an editor releases.");

    /** Plans in one list. */
    public static final int MOST_PLANS = 2_000;

    private final Database database;
    private final Publisher publisher;
    private final Archive archive;
    private final FilingRules filing;
    private final DeskRules rules;
    private final EmbargoRule embargoes;
    private final DraftActs acts;
    private final AuditNote audit;
    private final DraftBell bell;
    private final Clock clock;

    Releases(
            Database database,
            Publisher publisher,
            Archive archive,
            FilingRules filing,
            DeskRules rules,
            EmbargoRule embargoes,
            DraftActs acts,
            AuditNote audit,
            DraftBell bell,
            Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.archive = archive;
        this.filing = filing;
        this.rules = rules;
        this.embargoes = embargoes;
        this.acts = acts;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    /** A draft whose release may be proposed, as it was a moment ago. */
    private record Ready(Draft draft, Filing filing) {}

    /** Releases a draft now. */
    public Outcome<Receipt> release(Asker by, String id, ReleaseOrder order) {
        return switch (ready(by, id, order)) {
            case Outcome.Refused<Ready>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Ready>(var ready) ->
                propose(ready, order, (sql, take) -> close(sql, by, ready.draft(), order, take));
        };
    }

    /** Releases a draft whose time has come; it is taken off the schedule in the same transaction, so that it happens once. */
    Outcome<Receipt> releaseDue(Plan plan) {
        return switch (unchanged(plan.draft(), plan.order())) {
            case Outcome.Refused<Ready>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Ready>(var ready) ->
                propose(ready, plan.order(), (sql, take) -> closeDue(sql, plan, ready.draft(), take));
        };
    }

    private Outcome<Receipt> propose(Ready ready, ReleaseOrder order, Companion closing) {
        var draft = ready.draft();
        var proposal = act(draft, ready.filing(), order.act())
                .map(act -> Proposal.here(draft.story(), act).with(closing));
        if (proposal.isEmpty()) {
            return new Outcome.Refused<>(new Field("kind", wrongKind(draft)));
        }
        var outcome = publisher.release(proposal.get());
        bell.ring(draft.id());
        return outcome;
    }

    private static Optional<Proposal.Act> act(Draft draft, Filing text, ReleaseOrder.Act act) {
        boolean first = draft.openedOn() == 0;
        return switch (act) {
            case ReleaseOrder.First() -> first ? Optional.of(new Proposal.Publish(text)) : Optional.empty();
            case ReleaseOrder.News(var note, var minor) ->
                first ? Optional.empty() : Optional.of(new Proposal.Update(draft.openedOn(), text, note, minor));
            case ReleaseOrder.Correction(var correction) ->
                first ? Optional.empty() : Optional.of(new Proposal.Correct(draft.openedOn(), text, correction));
        };
    }

    private static String wrongKind(Draft draft) {
        return draft.openedOn() == 0
                ? "This is the story's first take, so it is published; there is nothing to update or correct yet."
                : "The story has %d takes, so this one updates or corrects it.".formatted(draft.openedOn());
    }

    private Outcome<Ready> ready(Asker by, String id, ReleaseOrder order) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(EDITORS_ONLY);
        }
        return switch (unchanged(id, order)) {
            case Outcome.Refused<Ready> refused -> refused;
            case Outcome.Done<Ready>(var ready) ->
                alone(by.person(), ready.draft())
                        .<Outcome<Ready>>map(Outcome.Refused::new)
                        .orElseGet(() -> new Outcome.Done<>(ready));
        };
    }

    private record DraftAndReading(Draft draft, StoredReading reading) {}

    /** The draft with its text, if that is still what was looked at and can be released. */
    private Outcome<Ready> unchanged(String id, ReleaseOrder order) {
        var found = database.read(sql -> DraftStore.find(sql, id)
                .map(draft ->
                        new DraftAndReading(draft, DraftStore.reading(sql, id).orElseThrow())));
        if (found.isEmpty()) {
            return new Outcome.Refused<>(DraftActs.noSuchDraft(id));
        }
        var draft = found.get().draft();
        if (!draft.wholly() || !draft.seen().equals(order.seen())) {
            return new Outcome.Refused<>(TYPED_MEANWHILE);
        }
        return switch (text(found.get().reading(), draft)) {
            case Outcome.Refused<Filing>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Filing>(var text) -> new Outcome.Done<>(new Ready(draft, urgent(text, order)));
        };
    }

    private Outcome<Filing> text(StoredReading reading, Draft draft) {
        return switch (DraftText.read(reading.json())) {
            case Outcome.Refused<DraftText>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<DraftText>(var text) -> releasable(draft, text);
        };
    }

    private Outcome<Filing> releasable(Draft draft, DraftText text) {
        return switch (new Readiness(filing, rules, archive).releasable(draft, text)) {
            case Outcome.Refused<Filing> refused -> refused;
            case Outcome.Done<Filing>(var ready) ->
                filing.otherLanguage(draft.story(), ready)
                        .<Outcome<Filing>>map(Outcome.Refused::new)
                        .orElseGet(() -> new Outcome.Done<>(ready));
        };
    }

    private static Filing urgent(Filing text, ReleaseOrder order) {
        return order.urgency()
                .map(urgency -> text.change().urgency(urgency).filing())
                .orElse(text);
    }

    /** Why this person may not release this draft as it is now, whatever is in it; empty if they may. */
    public Optional<Refusal> whyNot(Asker by, Draft draft) {
        return by.is(Role.EDITOR) ? alone(by.person(), draft) : Optional.of(EDITORS_ONLY);
    }

    /** Where the house wants two people: whoever wrote or filed a text needs another editor's approval of just this text. */
    private Optional<Refusal> alone(Person person, Draft draft) {
        if (!rules.twoPeople() || !tookPart(person, draft) || approvedByOther(person, draft)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal.NotAllowed(
                "You wrote or filed this text, and in this house nobody releases their own: another editor"
                        + " must approve it as it is now, or release it."));
    }

    private boolean tookPart(Person person, Draft draft) {
        return draft.life().stream()
                        .anyMatch(event -> event instanceof DraftEvent.Filed filed
                                && filed.by().is(person))
                || database.read(sql -> DraftUpdateStore.writers(sql, draft.id()))
                        .contains(person.id());
    }

    private static boolean approvedByOther(Person person, Draft draft) {
        return draft.life().stream()
                .anyMatch(event -> event instanceof DraftEvent.Approved(var by, var seq)
                        && seq == draft.updates()
                        && !by.is(person));
    }

    private Optional<Refusal> close(JdbcClient sql, Asker by, Draft draft, ReleaseOrder order, Take take) {
        var refusal = closed(sql, draft, order, By.of(by.person(), take.moment().logged()), take);
        if (refusal.isEmpty()) {
            ScheduleStore.take(sql, draft.id());
            audit.note(sql, by.person(), by.from(), "released", DraftActs.subject(draft), said(sql, take));
        }
        return refusal;
    }

    private Optional<Refusal> closeDue(JdbcClient sql, Plan plan, Draft draft, Take take) {
        var held = ScheduleStore.find(sql, plan.draft()).filter(plan::same);
        if (held.isEmpty()) {
            return Optional.of(new Refusal.Meanwhile("It is not on the schedule any more."));
        }
        var by = new By(plan.by().person(), plan.by().name(), take.moment().logged());
        var refusal = closed(sql, draft, plan.order(), by, take);
        if (refusal.isEmpty()) {
            ScheduleStore.take(sql, plan.draft());
            audit.note(sql, plan.person(), "schedule", "released", DraftActs.subject(draft), said(sql, take));
        }
        return refusal;
    }

    private String said(JdbcClient sql, Take take) {
        return said(take, embargoes(sql, take));
    }

    /**
     * What the audit list says of a take that went out.
     *
     * @param embargoes in spite of which it did, in words; empty if there were none
     */
    public static String said(Take take, String embargoes) {
        return "%s, take %d of %s%s"
                .formatted(take.release().kind(), take.number(), take.story(), EmbargoRule.inSpite(embargoes));
    }

    /** Closes the draft if it is still the one that was looked at, and keeps its text. */
    private Optional<Refusal> closed(JdbcClient sql, Draft seen, ReleaseOrder order, By by, Take take) {
        if (!DraftStore.hold(sql, seen.id())) {
            return Optional.of(DraftActs.noSuchDraft(seen.id()));
        }
        var draft = DraftStore.find(sql, seen.id()).orElseThrow();
        var event = new DraftEvent.Released(by, take.number());
        if (draft.state().after(event) instanceof Outcome.Refused<DraftState>(var refusal)) {
            return Optional.of(refusal);
        }
        if (!draft.wholly() || !draft.seen().equals(order.seen()) || draft.openedOn() != seen.openedOn()) {
            return Optional.of(TYPED_MEANWHILE);
        }
        var embargoed = embargoes.objection(sql, draft.story(), order, by.at());
        if (embargoed.isPresent()) {
            return embargoed;
        }
        take.filing()
                .ifPresent(filed -> filed.dateline()
                        .ifPresent(line -> PlaceStore.used(sql, filed.language(), line.place(), by.at())));
        DraftActs.keep(sql, draft, by, Snapshot.Reason.RELEASED);
        DraftStore.setClosed(sql, draft.id(), by.at());
        DraftEventStore.add(sql, draft.id(), event);
        DraftStore.touch(sql, draft.id(), by.at());
        bell.willRing(sql);
        return Optional.empty();
    }

    /** Sets the time of a draft's release; everything is checked now, and again when the time has come. */
    public Outcome<Draft> schedule(Asker by, String id, ReleaseOrder order, Instant due, ZoneId zone) {
        if (!due.isAfter(clock.instant())) {
            return new Outcome.Refused<>(
                    new Field("due", "That time has passed. Release it now, or choose a later one."));
        }
        return switch (ready(by, id, order)) {
            case Outcome.Refused<Ready>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Ready>(var ready) ->
                act(ready.draft(), ready.filing(), order.act()).isPresent()
                        ? put(by, ready.draft(), order, due.truncatedTo(ChronoUnit.MILLIS), zone)
                        : new Outcome.Refused<>(new Field("kind", wrongKind(ready.draft())));
        };
    }

    private Outcome<Draft> put(Asker by, Draft seen, ReleaseOrder order, Instant due, ZoneId zone) {
        var words = database.read(sql ->
                "for %s%s".formatted(due.atZone(zone), EmbargoRule.inSpite(embargoes.words(sql, seen.story(), due))));
        return acts.act(by, seen.id(), "scheduled", words, (sql, draft) -> {
            if (!draft.wholly() || !draft.seen().equals(order.seen())) {
                return new Outcome.Refused<>(TYPED_MEANWHILE);
            }
            var embargoed = embargoes.objection(sql, draft.story(), order, due);
            if (embargoed.isPresent()) {
                return new Outcome.Refused<>(embargoed.get());
            }
            var who = By.of(by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            ScheduleStore.put(sql, new Plan(draft.id(), due, zone, order, who));
            return new Outcome.Done<>(
                    new DraftEvent.Scheduled(who, due, zone, order.seen().seq()));
        });
    }

    /** Takes a draft off the schedule. */
    public Outcome<Draft> unschedule(Asker by, String id) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(new Refusal.NotAllowed("Only an editor changes the schedule."));
        }
        return acts.act(by, id, "taken off the schedule", "", (sql, draft) -> {
            ScheduleStore.take(sql, draft.id());
            return new Outcome.Done<>(new DraftEvent.Unscheduled(
                    By.of(by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        });
    }

    /** The embargoes that stand now on copy that a story was made from. */
    public List<CopyEmbargo> embargoes(Guid story) {
        return database.read(sql -> embargoes.standing(sql, story, clock.instant()));
    }

    /**
     * The embargoes that stand when a take of which no draft was looked at goes out, in words; empty if none does. A withdrawal may go
     * out at any time.
     */
    public String embargoes(JdbcClient sql, Take take) {
        return take.release() instanceof Release.Withdrawn
                ? ""
                : embargoes.words(sql, take.story(), take.moment().logged());
    }

    /** What is on the schedule, the earliest first; at most {@value #MOST_PLANS}. */
    public List<Plan> scheduled() {
        return database.read(sql -> ScheduleStore.all(sql, MOST_PLANS));
    }

    /** The plan of a draft, if it has one. */
    public Optional<Plan> plan(String draft) {
        return database.read(sql -> ScheduleStore.find(sql, draft));
    }
}
