package org.writethru.newsroom.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** What everybody does about the own account. Each act is on the audit list. */
final class OwnAccount {
    private final Database database;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Audit audit;

    OwnAccount(Database database, Passwords passwords, Throttle throttle, Sessions sessions, Audit audit) {
        this.database = database;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The sessions of whoever asks, the last used first. */
    List<Session> sessions(Visit visit) {
        return sessions.of(visit.person());
    }

    /** Takes another name. */
    Outcome<String> rename(Visit visit, String typed) {
        try {
            var name = Account.name(typed);
            return database.write(sql -> {
                AccountStore.setName(sql, visit.person().id(), name);
                audit.note(
                        sql,
                        visit.person(),
                        visit.from(),
                        "changed name",
                        visit.person().login(),
                        "from %s to %s".formatted(visit.person().name(), name));
                return new Outcome.Done<>(name);
            });
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
    }

    /** Takes another password, for who knows the old one; all other sessions end. */
    Outcome<Person> changePassword(Visit visit, String old, String password) {
        var person = visit.person();
        var wait = knows(visit, old);
        if (wait.isPresent()) {
            return wait.get();
        }
        try {
            PasswordRule.check(password, person.login(), person.name());
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
        var hash = passwords.hash(password);
        return database.write(sql -> {
            AccountStore.setPassword(sql, person.id(), hash);
            SessionStore.endOthers(sql, person.id(), visit.session());
            LinkStore.removeOf(sql, person.id());
            audit.note(sql, person, visit.from(), "changed password", person.login(), "other sessions ended");
            return new Outcome.Done<>(person);
        });
    }

    /** Whoever asks, if this is their password; what weakens an account asks for it again. */
    Outcome<Person> confirm(Visit visit, String password) {
        return knows(visit, password).orElseGet(() -> new Outcome.Done<>(visit.person()));
    }

    /** Refused if this is not the password of whoever asks. */
    private Optional<Outcome<Person>> knows(Visit visit, String old) {
        var attempt =
                new Throttle.Attempt(visit.person().login(), visit.from(), Optional.of("session " + visit.session()));
        var wait = throttle.begin(attempt);
        if (wait.isPresent()) {
            return Optional.of(refused("That was wrong too often. Wait %s.".formatted(words(wait.get()))));
        }
        var hash = database.read(sql -> AccountStore.byId(sql, visit.person().id()))
                .flatMap(Account::password);
        if (!passwords.matches(old, hash)) {
            return Optional.of(refused("That is not your present password."));
        }
        throttle.succeeded(attempt);
        return Optional.empty();
    }

    private static Outcome<Person> refused(String sentence) {
        return new Outcome.Refused<>(new Refusal.Field("old-password", sentence));
    }

    /** A time to wait, in words. */
    static String words(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        return seconds < 100 ? "%d seconds".formatted(seconds) : "%d minutes".formatted((seconds + 59) / 60);
    }

    /** Ends one of the own sessions. */
    boolean end(Visit visit, String session) {
        return database.write(sql -> {
            boolean ended = SessionStore.end(sql, visit.person().id(), session);
            if (ended) {
                boolean own = session.equals(visit.session());
                audit.note(
                        sql,
                        visit.person(),
                        visit.from(),
                        own ? "signed out" : "ended a session",
                        visit.person().login(),
                        "");
            }
            return ended;
        });
    }

    /** Ends all of the own sessions but the one that asks. */
    int endOthers(Visit visit) {
        return database.write(sql -> {
            int ended = SessionStore.endOthers(sql, visit.person().id(), visit.session());
            audit.note(
                    sql,
                    visit.person(),
                    visit.from(),
                    "ended sessions",
                    visit.person().login(),
                    "%d".formatted(ended));
            return ended;
        });
    }
}
