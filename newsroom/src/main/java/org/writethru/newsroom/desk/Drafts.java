package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Together;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Slug;
import org.writethru.story.Take;
import org.writethru.story.Unfit;

/**
 * The working copies of stories' next takes: opening them, finding them, and keeping what is typed into them. What else happens to
 * them is {@link DraftActs} and {@link Releases}.
 *
 * <p>May be called from any thread. What a method says is kept is on disk when it returns.
 */
public final class Drafts {
    /** Open drafts in one list. */
    public static final int MOST_LISTED = 2_000;

    private static final int MOST_PLACES = 1_000;

    private final Database database;
    private final Archive archive;
    private final House house;
    private final FilingRules filing;
    private final DeskRules rules;
    private final Supplier<String> newIds;
    private final DraftBell bell;
    private final Clock clock;
    private final Together<Typed, Typed.Fate> typing;

    /** @param newIds gives ids for stories and drafts, never the same twice */
    Drafts(
            Database database,
            Archive archive,
            House house,
            FilingRules filing,
            DeskRules rules,
            Supplier<String> newIds,
            DraftBell bell,
            Clock clock) {
        this.database = database;
        this.archive = archive;
        this.house = house;
        this.filing = filing;
        this.rules = rules;
        this.newIds = newIds;
        this.bell = bell;
        this.clock = clock;
        this.typing = new Typing(bell);
    }

    /** Opens a draft for a new story. */
    public Outcome<Draft> openNew(Asker by, String language, String section, Optional<Guid> replaces) {
        var problem = wrongBeginning(language, section).or(() -> replaces.flatMap(this::notWithdrawn));
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        return open(by, new Beginning(newGuid(), 0, Optional.empty(), replaces, DraftText.json(language, section)));
    }

    /**
     * Opens a draft for a new story with a text that came from elsewhere.
     *
     * @param reading the text, as {@link DraftText} reads it, in one of the house's languages; the section may be left open
     * @param claim is refused as {@link Refusal.Meanwhile}
     */
    public Outcome<Draft> openWritten(Asker by, String reading, DraftClaim claim) {
        if (!by.is(Role.REPORTER)) {
            return refused(new Refusal.NotAllowed("Only reporters and editors write drafts."));
        }
        return switch (DraftText.read(reading)) {
            case Outcome.Refused<DraftText>(var refusal) -> refused(refusal);
            case Outcome.Done<DraftText>(var text) ->
                wrongLanguage(text.language())
                        .<Outcome<Draft>>map(Outcome.Refused::new)
                        .orElseGet(() -> claimed(by, reading, text, claim));
        };
    }

    private Outcome<Draft> claimed(Asker by, String reading, DraftText text, DraftClaim claim) {
        var beginning = new Beginning(newGuid(), 0, Optional.empty(), Optional.empty(), reading);
        var draft = begun(by.person(), beginning, text.listed());
        boolean opened = database.write(sql -> {
            if (!claim.with(sql, draft) || !DraftStore.insert(sql, draft, reading)) {
                return false;
            }
            DraftEventStore.add(sql, draft.id(), draft.life().getFirst());
            bell.willRing(sql);
            return true;
        });
        if (!opened) {
            return refused(new Refusal.Meanwhile("Somebody else was quicker. Look at it as it is now."));
        }
        bell.ring(draft.id());
        return new Outcome.Done<>(draft);
    }

    /** Opens the draft for a story's next take, or finds the one that is open. */
    public Outcome<Draft> openOn(Asker by, Guid story) {
        return switch (newest(story)) {
            case Outcome.Done<Take>(var take) ->
                take.filing()
                        .map(newest -> open(by, nextTake(take, newest)))
                        .orElseGet(() -> refused(new Refusal.AlreadyGone((Withdrawn) take.release())));
            case Outcome.Refused<Take>(var refusal) -> refused(refusal);
        };
    }

    /**
     * Opens a draft for the edition of a story in another language, beginning with the original's newest text: the first take of a
     * new story, or the next one of the edition that there is.
     */
    public Outcome<Draft> openEdition(Asker by, Guid original, String language) {
        return switch (newest(original)) {
            case Outcome.Done<Take>(var take) ->
                take.filing()
                        .map(newest -> openEdition(by, take, newest, language))
                        .orElseGet(() -> refused(new Refusal.AlreadyGone((Withdrawn) take.release())));
            case Outcome.Refused<Take>(var refusal) -> refused(refusal);
        };
    }

    private Outcome<Draft> openEdition(Asker by, Take original, Filing newest, String language) {
        var problem = wrongBeginning(language, newest.section());
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        var tongue = new Language(language);
        if (newest.language().equals(tongue)) {
            return refused(new Field("language", "The story is in “%s” itself.".formatted(language)));
        }
        var there = archive.editions(original.story()).stream()
                .filter(head ->
                        head.language().equals(tongue) && head.withdrawn().isEmpty())
                .findFirst();
        if (there.isPresent()) {
            return openOn(by, there.get().guid());
        }
        var begun = database.read(sql -> DraftStore.openEdition(sql, original.story(), tongue));
        return begun.isPresent()
                ? new Outcome.Done<>(begun.get())
                : open(
                        by,
                        new Beginning(
                                newGuid(),
                                0,
                                Optional.of(new Edition(original.story(), original.number())),
                                Optional.empty(),
                                DraftText.json(newest, language)));
    }

    /** What a draft begins with. */
    private record Beginning(
            Guid story, int openedOn, Optional<Edition> edition, Optional<Guid> replaces, String reading) {}

    private static Beginning nextTake(Take take, Filing newest) {
        return new Beginning(
                take.story(),
                take.number(),
                newest.editionOf(),
                newest.replaces(),
                DraftText.json(newest, newest.language().tag()));
    }

    private Outcome<Draft> open(Asker by, Beginning beginning) {
        if (!by.is(Role.REPORTER)) {
            return refused(new Refusal.NotAllowed("Only reporters and editors write drafts."));
        }
        var text = DraftText.read(beginning.reading());
        if (text instanceof Outcome.Done<DraftText>(var read)) {
            var draft = begun(by.person(), beginning, read.listed());
            return new Outcome.Done<>(keepOrFind(draft, beginning.reading()));
        }
        throw new IllegalStateException("The newest take cannot be a draft's text: " + text);
    }

    private Draft begun(Person person, Beginning beginning, Draft.Line line) {
        var opened = By.of(person, now());
        return new Draft(
                newIds.get(),
                beginning.story(),
                beginning.openedOn(),
                beginning.edition(),
                beginning.replaces(),
                line,
                new ReadingMark(0, DraftText.digest(beginning.reading())),
                opened,
                0,
                opened.at(),
                List.of(new DraftEvent.Opened(opened)));
    }

    private Draft keepOrFind(Draft draft, String reading) {
        var kept = database.write(sql -> {
            if (!DraftStore.insert(sql, draft, reading)) {
                return DraftStore.open(sql, draft.story()).orElseThrow();
            }
            DraftEventStore.add(sql, draft.id(), draft.life().getFirst());
            bell.willRing(sql);
            return draft;
        });
        bell.ring(kept.id());
        return kept;
    }

    private Optional<Refusal> wrongBeginning(String language, String section) {
        return wrongLanguage(language)
                .or(() -> house.sections().containsKey(section)
                        ? Optional.empty()
                        : Optional.of(filing.noSection(section)));
    }

    private Optional<Refusal> wrongLanguage(String language) {
        try {
            if (!house.languages().contains(new Language(language))) {
                return Optional.of(new Field(
                        "language",
                        "This house does not publish in “%s”; its languages are %s."
                                .formatted(language, house.languages())));
            }
        } catch (Unfit e) {
            return Optional.of(Field.of(e));
        }
        return Optional.empty();
    }

    private Optional<Refusal> notWithdrawn(Guid replaced) {
        return archive.head(replaced)
                        .filter(head -> head.withdrawn().isPresent())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Field(
                        "replaces",
                        "Only a story that was withdrawn is replaced; this one can be updated or corrected."));
    }

    private Guid newGuid() {
        return Guid.of(house.authority(), house.dayOf(clock.instant()), newIds.get());
    }

    private Outcome<Take> newest(Guid story) {
        return archive.head(story)
                .map(StoryHead::takes)
                .flatMap(takes -> archive.take(new TakeAt(story, takes)))
                .<Outcome<Take>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(new Refusal.NoSuchStory(story.uri())));
    }

    private static <T> Outcome<T> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A draft, closed or not. */
    public Optional<Draft> find(String id) {
        return database.read(sql -> DraftStore.find(sql, id));
    }

    /** The open draft of a story. */
    public Optional<Draft> open(Guid story) {
        return database.read(sql -> DraftStore.open(sql, story));
    }

    /** All open drafts, the last touched first; at most {@value #MOST_LISTED}. */
    public List<Draft> open() {
        return database.read(sql -> DraftStore.open(sql, MOST_LISTED));
    }

    /** Drafts closed since then, the last first; at most {@value #MOST_LISTED}. */
    public List<Draft> closedSince(Instant since) {
        return database.read(sql -> DraftStore.closedSince(sql, since, MOST_LISTED));
    }

    /** All drafts that a story ever had, the last first. */
    public List<Draft> ofStory(Guid story) {
        return database.read(sql -> DraftStore.ofStory(sql, story, MOST_LISTED));
    }

    /** The last reading of a draft: its text as people read it. */
    public Optional<StoredReading> reading(String id) {
        return database.read(sql -> DraftStore.reading(sql, id));
    }

    /** The places that datelines in this language named, the most used first. */
    public List<String> places(String language) {
        return database.read(sql -> PlaceStore.all(sql, language, MOST_PLACES));
    }

    /** How far these drafts have come. */
    Map<String, DraftStore.Pulse> pulses(List<String> ids) {
        return database.read(sql -> DraftStore.pulses(sql, ids));
    }

    /** The newest take of a draft's story, if there is one. */
    int newestTake(Draft draft) {
        return archive.head(draft.story()).map(StoryHead::takes).orElse(0);
    }

    /** Ids of all who typed into a draft. */
    public Set<String> writers(String id) {
        return database.read(sql -> DraftUpdateStore.writers(sql, id));
    }

    /** What may be found wrong with a text that is to follow this draft's take: see {@link Check}. */
    public List<Finding> check(Draft draft, DraftText text) {
        return new Readiness(filing, rules, archive).findings(draft, text);
    }

    /** What was released last of the draft's story. */
    public Optional<Filing> last(Draft draft) {
        return draft.openedOn() == 0
                ? Optional.empty()
                : archive.take(new TakeAt(draft.story(), draft.openedOn())).flatMap(Take::filing);
    }

    /** The draft's text as it would be released, or all that is wrong with it. */
    public Outcome<Filing> filing(Draft draft, DraftText text) {
        return new Readiness(filing, rules, archive).filing(draft, text);
    }

    /**
     * Keeps a reading.
     *
     * @param seq the last update that it has in it; one older than the last is refused as {@link Refusal.Meanwhile}, which is harmless
     */
    public Outcome<StoredReading> saveReading(Asker by, String id, long seq, String json) {
        return switch (DraftText.read(json)) {
            case Outcome.Refused<DraftText>(var refusal) -> refused(refusal);
            case Outcome.Done<DraftText>(var text) -> save(by, id, seq, json, text.listed());
        };
    }

    private Outcome<StoredReading> save(Asker by, String id, long seq, String json, Draft.Line line) {
        var reading = new StoredReading(new ReadingMark(seq, DraftText.digest(json)), By.of(by.person(), now()), json);
        boolean kept = database.write(sql -> {
            bell.willRing(sql);
            return DraftStore.putReading(sql, id, reading, line);
        });
        if (!kept) {
            return refused(new Refusal.Meanwhile("A later reading of this draft is kept already, or it was closed."));
        }
        bell.ring(id);
        return new Outcome.Done<>(reading);
    }

    /** Keeps what was typed, once for each message, in the order in which it is asked for; durable on return. */
    Typed.Fate append(Typed typed) {
        return database.write(typing, typed);
    }

    /** What was typed after this number, in order. */
    List<DraftUpdate> updates(String id, long after, int most) {
        return database.read(sql -> DraftUpdateStore.after(sql, id, after, most));
    }

    Typed typed(Person by, String draft, String message, byte[] content, boolean first) {
        return new Typed(draft, by, now(), message, content, first);
    }

    /** A slug for a headline, for editors' pages. */
    public static Slug slug(String headline) {
        return Desk.slug(headline);
    }
}
