package org.writethru.newsroom.intake.incoming;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.AuditNote;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Unfit;

/** The sources of copy, which the chief looks after. What a method says is kept is on disk when it returns. Any thread may ask. */
public final class Sources {
    /** Sources of one newsroom. */
    public static final int MOST = 500;

    private static final String IMPORT = "import";
    private static final Refusal CHIEF_ONLY = new Refusal.NotAllowed("Only the chief looks after the sources of copy.");

    private final Database database;
    private final Incoming incoming;
    private final AuditNote audit;
    private final House house;
    private final SecureRandom random;

    public Sources(Database database, Incoming incoming, AuditNote audit, House house, SecureRandom random) {
        this.database = database;
        this.incoming = incoming;
        this.audit = audit;
        this.house = house;
        this.random = random;
    }

    /** A source and how it is doing. */
    public record Known(Source source, SourceState state) {}

    /**
     * A source that was kept.
     *
     * @param token with which it pushes; shown once, and absent if it has the one from before, or does not push
     */
    public record Kept(Source source, Optional<PushToken> token) {}

    /** All of them, by name. */
    public List<Known> all() {
        return database.read(SourceStore::all);
    }

    /** One of them. */
    public Optional<Known> find(String id) {
        return database.read(sql -> SourceStore.find(sql, id));
    }

    /** Begins to take copy from a new source. */
    public Outcome<Kept> add(Asker by, Source source) {
        var problem = problem(by, source);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        var token = source.way() == Way.PUSH ? Optional.of(PushToken.random(random)) : Optional.<PushToken>empty();
        var kept = token.map(secret -> source.withSecret(secret.digest())).orElse(source);
        Outcome<Kept> outcome = database.write(sql -> {
            if (SourceStore.count(sql) >= MOST) {
                return new Outcome.Refused<>(new Field("id", "There are %d sources; no more can be.".formatted(MOST)));
            }
            if (!SourceStore.insert(sql, kept, incoming.now())) {
                return new Outcome.Refused<>(
                        new Field("id", "There is a source “%s”; choose another short name.".formatted(kept.id())));
            }
            audit.note(sql, by.person(), by.from(), "added a source", kept.id(), told(kept));
            incoming.bell().willRing(sql);
            return new Outcome.Done<>(new Kept(kept, token));
        });
        incoming.bell().ring();
        return outcome;
    }

    /** Changes a source; how its copy comes in and whose guids it carries stay. */
    public Outcome<Kept> change(Asker by, Source source) {
        return problem(by, source)
                .<Outcome<Kept>>map(Outcome.Refused::new)
                .orElseGet(() -> keep(by, source, "changed a source"));
    }

    /** Stops or goes on taking copy from a source. */
    public Outcome<Kept> pause(Asker by, String id, boolean pause) {
        return changing(
                by, id, known -> keep(by, known.pausing(pause), pause ? "paused a source" : "resumed a source"));
    }

    /** Gives a source that pushes a new token; the one before is void. */
    public Outcome<Kept> renew(Asker by, String id) {
        return changing(by, id, known -> {
            if (known.way() != Way.PUSH) {
                return new Outcome.Refused<>(new Field("way", "Only a source that pushes has a token."));
            }
            var token = PushToken.random(random);
            return switch (keep(by, known.withSecret(token.digest()), "renewed a token")) {
                case Outcome.Done<Kept>(var kept) -> new Outcome.Done<>(new Kept(kept.source(), Optional.of(token)));
                case Outcome.Refused<Kept> refused -> refused;
            };
        });
    }

    /** Lets a source be looked at now, whenever it would have been. */
    public Outcome<Kept> hurry(Asker by, String id) {
        return changing(by, id, known -> {
            database.write(sql -> {
                SourceStore.hurry(sql, id);
                return true;
            });
            return new Outcome.Done<>(new Kept(known, Optional.empty()));
        });
    }

    private interface Change {
        Outcome<Kept> of(Source known);
    }

    private Outcome<Kept> changing(Asker by, String id, Change change) {
        if (!by.person().role().covers(Role.CHIEF)) {
            return new Outcome.Refused<>(CHIEF_ONLY);
        }
        return find(id).map(known -> change.of(known.source())).orElseGet(Sources::missing);
    }

    private static Outcome<Kept> missing() {
        return new Outcome.Refused<>(new Refusal.Meanwhile("There is no such source."));
    }

    private Outcome<Kept> keep(Asker by, Source source, String act) {
        boolean there = database.write(sql -> {
            audit.note(sql, by.person(), by.from(), act, source.id(), told(source));
            incoming.bell().willRing(sql);
            return SourceStore.update(sql, source);
        });
        incoming.bell().ring();
        return there ? new Outcome.Done<>(new Kept(source, Optional.empty())) : missing();
    }

    /** What the audit list says of it; never the secret. */
    private static String told(Source source) {
        return "%s, %s %s"
                .formatted(source.name(), source.way().label(), source.place())
                .strip();
    }

    private Optional<Refusal> problem(Asker by, Source source) {
        if (!by.person().role().covers(Role.CHIEF)) {
            return Optional.of(CHIEF_ONLY);
        }
        var format = source.terms().format().filter(name -> !incoming.formats().contains(name));
        if (format.isPresent()) {
            return Optional.of(new Field("format", "Nobody reads the format “%s”.".formatted(format.get())));
        }
        return source.rules().rules().stream()
                .flatMap(rule -> rule.decision().section().stream())
                .filter(section -> !house.sections().containsKey(section))
                .findFirst()
                .map(section -> new Field("rules", "The house has no section “%s”.".formatted(section)));
    }

    /**
     * The source of files that somebody imports by a command.
     *
     * @param id of a source that there is; empty for one of its own, which is made when it is first needed and whose token nobody has
     * @param format empty to leave it as it is
     * @throws Unfit if there is no such source
     */
    public Source forImport(String id, String format) {
        var source = id.isEmpty()
                ? own()
                : find(id).map(Known::source)
                        .orElseThrow(() -> new Unfit("source", "There is no source “%s” on the desk.".formatted(id)));
        return format.isEmpty() ? source : source.reading(format);
    }

    private Source own() {
        return find(IMPORT).map(Known::source).orElseGet(() -> {
            var fresh = new Source(
                    IMPORT,
                    "Imported by command",
                    IMPORT,
                    Way.PUSH,
                    "",
                    "",
                    PushToken.random(random).digest(),
                    "",
                    Terms.none(house.zone()),
                    Rules.NONE,
                    Duration.ofMinutes(1),
                    false);
            database.write(sql -> SourceStore.insert(sql, fresh, incoming.now()));
            return fresh;
        });
    }

    /** The source that this is the token of. */
    public Optional<Source> pushing(String id, String token) {
        return find(id).map(Known::source)
                .filter(source -> source.way() == Way.PUSH && PushToken.fits(token, source.secret()));
    }

    /** Takes what a source sent by itself. */
    public Report push(Source source, Delivery delivery) {
        var report = incoming.take(source, delivery);
        var failure = report.unread().stream().findFirst().map(fault -> "%s: %s".formatted(fault.where(), fault.why()));
        database.write(sql -> {
            SourceStore.sent(sql, source.id(), delivery.received(), failure);
            return true;
        });
        return report;
    }

    /** Reads a delivery in quarantine again; absent if it, or its source, is not there any more. */
    public Optional<Report> retry(String quarantined) {
        return incoming.quarantined(quarantined)
                .flatMap(what -> find(what.source()))
                .flatMap(known -> incoming.retry(known.source(), quarantined));
    }
}
