package org.writethru.newsroom.staff;

import java.util.Optional;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;

/** Signing in with a passkey alone: the authenticator makes sure of its owner, so it is both factors. */
final class PasskeySignIn {
    private static final String PURPOSE = "sign in";

    /** Stands for the login of a passkey that nobody has. */
    private static final String NOBODY = "unknown passkey";

    private final Database database;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Door door;
    private final FailedSignIns failures;

    PasskeySignIn(
            Database database,
            Passkeys passkeys,
            Sessions sessions,
            Throttle throttle,
            Door door,
            FailedSignIns failures) {
        this.database = database;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.throttle = throttle;
        this.door = door;
        this.failures = failures;
    }

    /**
     * What the browser is to ask of an authenticator.
     *
     * @param browser a secret that only this browser will show
     */
    Outcome<byte[]> begin(Token browser, String from) {
        return passkeys.ask(question(browser), Optional.empty(), true, from);
    }

    private static Challenges.For question(Token browser) {
        return new Challenges.For(PURPOSE, browser.digest());
    }

    /** Tries what the browser hands over. */
    SignIn.Answer attempt(Token browser, String answer, Arrival arrival) {
        var shown = passkeys.read(answer);
        var account = shown.flatMap(passkeys::claimed);
        var attempt = new Throttle.Attempt(
                account.map(found -> found.person().login()).orElse(NOBODY),
                arrival.from(),
                account.flatMap(found -> sessions.known(found.person(), arrival)));
        var wait = throttle.begin(attempt);
        if (wait.isPresent()) {
            return new SignIn.Answer.Wait(wait.get());
        }
        var entry =
                shown.map(read -> letIn(browser, read, arrival)).orElseGet(() -> new Tried.Failed("it cannot be read"));
        return switch (entry) {
            case Tried.In(var keys) -> {
                throttle.succeeded(attempt);
                yield new SignIn.Answer.Right(new Door.Entry.In(keys));
            }
            case Tried.Failed(var why) -> {
                failures.note(
                        account.map(found -> found.person().login()).orElse(""), arrival.from(), "passkey: " + why);
                yield new SignIn.Answer.Wrong();
            }
        };
    }

    private sealed interface Tried {
        record In(Sessions.Keys keys) implements Tried {}

        record Failed(String why) implements Tried {}
    }

    private Tried letIn(Token browser, RelyingParty.Shown shown, Arrival arrival) {
        return database.write(sql -> switch (passkeys.use(sql, shown, question(browser), true, arrival.from())) {
            case Passkeys.Use.Shown(var person, var passkey) ->
                new Tried.In(door.enter(sql, person, arrival, "with the passkey “%s” alone".formatted(passkey.name())));
            case Passkeys.Use.Refused(var why) -> new Tried.Failed(why);
        });
    }
}
