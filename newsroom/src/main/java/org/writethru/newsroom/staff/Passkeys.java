package org.writethru.newsroom.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** People's passkeys: making, listing, removing them, and asking for a signature by one. */
final class Passkeys {
    /** Of one account. */
    static final int MOST = 20;

    private static final String TO_ADD = "add a passkey";

    private final Database database;
    private final RelyingParty party;
    private final Challenges challenges;
    private final SecondFactors factors;
    private final Audit audit;
    private final Clock clock;

    Passkeys(
            Database database,
            RelyingParty party,
            Challenges challenges,
            SecondFactors factors,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.party = party;
        this.challenges = challenges;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a person, in the order in which they were added. */
    List<Passkey> of(Person person) {
        return database.read(sql -> PasskeyStore.of(sql, person.id()));
    }

    /** Begins to add one: what the browser is to ask of an authenticator. */
    Outcome<byte[]> begin(Visit visit, String agency) {
        var person = visit.person();
        return database.write(sql -> {
            var others = PasskeyStore.of(sql, person.id());
            if (others.size() >= MOST) {
                return refused("passkey", "You have %d passkeys, and no more can be added.".formatted(MOST));
            }
            return challenges
                    .begin(sql, toAdd(visit), visit.from())
                    .<Outcome<byte[]>>map(challenge ->
                            new Outcome.Done<>(PasskeyOptions.toMake(party.id(), agency, person, challenge, others)))
                    .orElseGet(Passkeys::tooMany);
        });
    }

    private static Challenges.For toAdd(Visit visit) {
        return new Challenges.For(TO_ADD, visit.session());
    }

    /** Adds what the authenticator made; gives the recovery codes, which are not shown again, if this is the first second factor. */
    Outcome<List<String>> add(Visit visit, String typed, String answer) {
        var made = party.made(answer);
        if (made.isEmpty()) {
            return notMade();
        }
        try {
            var name = Passkey.name(typed);
            return database.write(sql -> add(sql, visit, name, made.get()));
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
    }

    private Outcome<List<String>> add(JdbcClient sql, Visit visit, String name, RelyingParty.Made made) {
        if (!challenges.use(sql, made.challenge(), toAdd(visit))) {
            return notMade();
        }
        var person = visit.person();
        var passkey = party.verify(made, person.id(), name, now());
        boolean first = !factors.asked(sql, person.id());
        if (passkey.isEmpty() || !PasskeyStore.add(sql, passkey.get())) {
            return notMade();
        }
        audit.note(sql, person, visit.from(), "added a passkey", person.login(), name);
        return new Outcome.Done<>(first ? factors.newRecovery(sql, person.id()) : List.of());
    }

    private static <T> Outcome<T> notMade() {
        return refused(
                "passkey",
                "The passkey could not be added: it took too long, or it was not made on this page. Try again.");
    }

    /** Removes one of the own ones. */
    Outcome<Passkey> remove(Visit visit, String id) {
        var person = visit.person();
        return database.write(sql -> {
            var passkey = PasskeyStore.byId(sql, id);
            if (passkey.isEmpty() || !PasskeyStore.remove(sql, person.id(), id)) {
                return refused("passkey", "That passkey was removed already.");
            }
            factors.forgetRecoveryAfterLast(sql, person.id());
            audit.note(
                    sql,
                    person,
                    visit.from(),
                    "removed a passkey",
                    person.login(),
                    passkey.get().name());
            return new Outcome.Done<>(passkey.get());
        });
    }

    /**
     * Asks for a signature.
     *
     * @param what for which act, of which browser or session
     * @param whose one of whose passkeys must sign; absent for anybody's
     * @param verified whether the authenticator must make sure of its owner
     */
    Outcome<byte[]> ask(Challenges.For what, Optional<Person> whose, boolean verified, String from) {
        return database.write(sql -> challenges
                .begin(sql, what, from)
                .<Outcome<byte[]>>map(challenge -> {
                    var those = whose.map(person -> PasskeyStore.of(sql, person.id()))
                            .orElse(List.of());
                    return new Outcome.Done<>(PasskeyOptions.toSign(party.id(), challenge, those, verified));
                })
                .orElseGet(Passkeys::tooMany));
    }

    private static Outcome<byte[]> tooMany() {
        return refused("passkey", "Too many passkeys are asked for at this moment. Try again in some minutes.");
    }

    /** Reads an answer to such a question; absent if it cannot be one. */
    Optional<RelyingParty.Shown> read(String answer) {
        return party.shown(answer);
    }

    /** Whose passkey is said to have signed, for who counts attempts; nothing is checked. */
    Optional<Account> claimed(RelyingParty.Shown shown) {
        return database.read(sql ->
                PasskeyStore.byId(sql, shown.passkey()).flatMap(passkey -> AccountStore.byId(sql, passkey.account())));
    }

    /** What a signature shows. */
    sealed interface Use {
        /** This person is there, with this passkey. */
        record Shown(Person person, Passkey passkey) implements Use {}

        /** Nothing. */
        record Refused(String why) implements Use {}
    }

    /** Uses up the question and its answer, in the transaction of the act that was asked for. */
    Use use(JdbcClient sql, RelyingParty.Shown shown, Challenges.For what, boolean verified, String from) {
        if (!challenges.use(sql, shown.challenge(), what)) {
            return new Use.Refused("it answers no question that is open here");
        }
        var passkey = PasskeyStore.byId(sql, shown.passkey());
        var account = passkey.flatMap(found -> AccountStore.byId(sql, found.account()));
        if (account.isEmpty()) {
            return new Use.Refused("no such passkey");
        }
        var person = account.get().person();
        if (!account.get().open()) {
            return new Use.Refused("the account is closed");
        }
        if (shown.account().filter(said -> !said.equals(person.id())).isPresent()) {
            return new Use.Refused("it says that it is somebody else’s");
        }
        return use(sql, person, passkey.get(), party.verify(shown, passkey.get(), verified), from);
    }

    private Use use(JdbcClient sql, Person person, Passkey passkey, RelyingParty.Proof proof, String from) {
        return switch (proof) {
            case RelyingParty.Proof.Genuine(long counter) ->
                PasskeyStore.use(sql, passkey.id(), counter, now())
                        ? new Use.Shown(person, passkey)
                        : new Use.Refused("it was used meanwhile");
            case RelyingParty.Proof.Copied(long counter) -> {
                var counts = "“%s” counted %,d after %,d: there may be a copy of it"
                        .formatted(passkey.name(), counter, passkey.counter());
                audit.note(sql, Optional.empty(), from, "refused a passkey", person.login(), counts);
                yield new Use.Refused("its counter went back");
            }
            case RelyingParty.Proof.None(var why) -> new Use.Refused(why);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Outcome<T> refused(String field, String sentence) {
        return new Outcome.Refused<>(new Refusal.Field(field, sentence));
    }
}
