package org.writethru.newsroom.staff;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.platform.Database;

/** Signing in with login and password. */
final class SignIn {
    /** Characters of a login that are looked at. */
    private static final int MOST_LOGIN = 60;

    private final Database database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Door door;
    private final FailedSignIns failures;

    SignIn(
            Database database,
            Passwords passwords,
            Sessions sessions,
            Throttle throttle,
            Door door,
            FailedSignIns failures) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.door = door;
        this.failures = failures;
    }

    /** What came of an attempt. */
    sealed interface Answer {
        /** That is the password. */
        record Right(Door.Entry entry) implements Answer {}

        /** Login or password is wrong, or the account is closed; nobody is told which. */
        record Wrong() implements Answer {}

        /** There were too many attempts; this one was not looked at. */
        record Wait(Duration time) implements Answer {}
    }

    /** Tries a login and a password; an unknown login takes as long as a known one. */
    Answer attempt(String typed, String password, Arrival arrival) {
        var login = login(typed);
        var account = database.read(sql -> AccountStore.byLogin(sql, login));
        var device = account.flatMap(found -> sessions.known(found.person(), arrival));
        var attempt = new Throttle.Attempt(login, arrival.from(), device);
        var wait = throttle.begin(attempt);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        boolean right = passwords.matches(password, account.flatMap(Account::password));
        if (!right || !account.orElseThrow().open()) {
            failures.note(account.map(found -> found.person().login()).orElse(""), arrival.from(), why(account, right));
            return new Answer.Wrong();
        }
        throttle.succeeded(attempt);
        return new Answer.Right(letIn(account.orElseThrow(), password, arrival));
    }

    private static String login(String typed) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        return login.length() > MOST_LOGIN ? login.substring(0, MOST_LOGIN) : login;
    }

    private static String why(Optional<Account> account, boolean right) {
        if (account.isEmpty()) {
            return "no such login";
        }
        return right ? "the account is closed" : "wrong password";
    }

    private Door.Entry letIn(Account account, String password, Arrival arrival) {
        var stronger = account.password().filter(passwords::outdated).map(weak -> passwords.hash(password));
        return database.write(sql -> {
            stronger.ifPresent(
                    hash -> AccountStore.setPassword(sql, account.person().id(), hash));
            return door.open(sql, account.person(), arrival);
        });
    }
}
