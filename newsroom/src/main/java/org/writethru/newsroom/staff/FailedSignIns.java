package org.writethru.newsroom.staff;

import java.time.Clock;
import org.writethru.newsroom.platform.Database;

/**
 * Notes failed attempts to sign in on the audit list: at most {@link #MOST_A_MINUTE} of them, so that nobody can fill the disk from
 * outside; how many were left out is said with the next.
 */
final class FailedSignIns {
    static final int MOST_A_MINUTE = 60;
    static final String ACT = "failed to sign in";
    private static final long MINUTE = 60_000;

    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private long minute;
    private int noted;
    private long leftOut;

    FailedSignIns(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param login of an account; what else was typed may be a password and is not kept */
    void note(String login, String from, String why) {
        long before = claim();
        if (before < 0) {
            return;
        }
        var detail = before == 0 ? why : "%s (and %,d other failures that are not listed)".formatted(why, before);
        database.write(sql -> {
            audit.note(sql, java.util.Optional.empty(), from, ACT, login, detail);
            return login;
        });
    }

    /** How many were left out before this one; negative if this one is. */
    private synchronized long claim() {
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            noted = 0;
        }
        if (noted >= MOST_A_MINUTE) {
            leftOut++;
            return -1;
        }
        noted++;
        long before = leftOut;
        leftOut = 0;
        return before;
    }
}
