package org.writethru.newsroom.seal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import org.writethru.newsroom.follow.Follow;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LogName;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/**
 * What a person may decide when the log is in doubt (docs/operating/log-in-doubt.md).
 *
 * <p>To be called while no node runs on the data; the next start signs what was decided.
 */
public final class LogDecision {
    private static final String SEAL = "seal";

    private final Database database;
    private final Ledger ledger;
    private final Follow follow;
    private final DataFolder folder;
    private final SecureRandom random;
    private final Clock clock;

    /** @param follow knows the seal already */
    public LogDecision(
            Database database, Ledger ledger, Follow follow, DataFolder folder, SecureRandom random, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.follow = follow;
        this.folder = folder;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The log is whole and nothing was released after what is in it: publishing goes on under the same name. Refused while
     * something that was signed, as far as this folder and the database know, does not fit.
     */
    public Outcome<LogName> goOn() {
        var findings = new ArrayList<String>();
        new SealCheck(ledger, new SignedMark(folder), findings::add).run(follow.position(SEAL));
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(new Refusal.LogInDoubt(findings.getFirst()));
        }
        return new Outcome.Done<>(database.write(transaction -> {
            ledger.clearDoubt(transaction);
            return ledger.name(transaction).orElseThrow();
        }));
    }

    /**
     * What was signed before is lost or contradicted: a new log begins under a new name and a new key with all that is here
     * now. The old name, its checkpoints, its key and its mark stay on record.
     *
     * @param origin a name that the log never had
     */
    public Outcome<LogName> beginAnew(String origin) {
        var names = ledger.names();
        if (names.stream().anyMatch(name -> name.origin().equals(origin))) {
            return new Outcome.Refused<>(new Refusal.Field(
                    "origin", "The log was called %s before; a new log needs a name of its own.".formatted(origin)));
        }
        var key = LogKey.makeNext(folder, origin, random);
        var begun = database.write(transaction -> {
            follow.empty(transaction, SEAL);
            ledger.clearDoubt(transaction);
            return ledger.rename(transaction, origin, key.verifier().text(), clock.instant());
        });
        LogKey.promote(folder, key);
        if (!names.isEmpty()) {
            new SignedMark(folder).keepAside(names.getLast().origin());
        }
        return new Outcome.Done<>(begun);
    }
}
