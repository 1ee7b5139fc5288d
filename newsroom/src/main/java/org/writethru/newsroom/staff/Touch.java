package org.writethru.newsroom.staff;

import java.util.Optional;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** A passkey that whoever is signed in shows once more, for one act. */
final class Touch {
    private final Database database;
    private final Passkeys passkeys;
    private final Throttle throttle;
    private final Audit audit;

    Touch(Database database, Passkeys passkeys, Throttle throttle, Audit audit) {
        this.database = database;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** What the browser is to ask of an authenticator. */
    Outcome<byte[]> ask(Visit visit, String act) {
        return passkeys.of(visit.person()).isEmpty()
                ? refused("You have no passkey. Add one on the page of your account.")
                : passkeys.ask(question(visit, act), Optional.of(visit.person()), true, visit.from());
    }

    private static Challenges.For question(Visit visit, String act) {
        return new Challenges.For("confirm: " + act, visit.session());
    }

    /** Whoever asks, if what the browser hands over is of their own passkey and for this act. */
    Outcome<Person> confirm(Visit visit, String act, String answer) {
        var attempt =
                new Throttle.Attempt(visit.person().login(), visit.from(), Optional.of("session " + visit.session()));
        var wait = throttle.begin(attempt);
        if (wait.isPresent()) {
            return refused("That was wrong too often. Wait %s.".formatted(OwnAccount.words(wait.get())));
        }
        boolean shown = passkeys.read(answer).map(read -> use(visit, act, read)).orElse(false);
        if (!shown) {
            return refused("Nothing was done, because no passkey of yours was shown for it. Try again.");
        }
        throttle.succeeded(attempt);
        return new Outcome.Done<>(visit.person());
    }

    private boolean use(Visit visit, String act, RelyingParty.Shown shown) {
        var person = visit.person();
        return database.write(sql -> switch (passkeys.use(sql, shown, question(visit, act), true, visit.from())) {
            case Passkeys.Use.Shown(var owner, var passkey) -> {
                boolean own = owner.id().equals(person.id());
                if (own) {
                    audit.note(sql, person, visit.from(), "confirmed with a passkey", act, passkey.name());
                }
                yield own;
            }
            case Passkeys.Use.Refused refused -> false;
        });
    }

    private static <T> Outcome<T> refused(String sentence) {
        return new Outcome.Refused<>(new Refusal.Field("passkey", sentence));
    }
}
