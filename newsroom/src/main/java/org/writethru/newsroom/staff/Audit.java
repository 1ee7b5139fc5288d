package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;

/** The list of who did what, when and from where. It only grows. May be used from any thread. */
public final class Audit {
    /** Characters that are kept of a subject or a detail. */
    static final int MOST_TEXT = 1_000;

    /** Whoever runs the program, and where a command comes from. */
    static final String OPERATOR = "Operator";

    static final String COMMAND_LINE = "command line";

    private static final int BITS_WITHIN_MILLISECOND = 16;

    private final Database database;
    private final Clock clock;
    private final SecureRandom random;
    private final AtomicLong last = new AtomicLong();

    Audit(Database database, Clock clock, SecureRandom random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Notes an act in the transaction that does it: the list has it if, and only if, it happened.
     *
     * @param act what was done, in two or three words of the newsroom; the list is filtered by it
     * @param subject what it was done to; may be empty
     * @param detail whatever else should be known; may be empty
     */
    public void note(JdbcClient transaction, Person by, String from, String act, String subject, String detail) {
        note(transaction, Optional.of(by), from, act, subject, detail);
    }

    /** Notes an act of whoever runs the program, by a command and not as a person of the house. */
    public void noteCommand(JdbcClient transaction, String act, String subject, String detail) {
        add(transaction, Optional.empty(), OPERATOR, COMMAND_LINE, act, subject, detail);
    }

    /** Notes an act of somebody who may not be signed in. */
    void note(JdbcClient transaction, Optional<Person> by, String from, String act, String subject, String detail) {
        add(transaction, by.map(Person::id), by.map(Person::name).orElse(""), from, act, subject, detail);
    }

    private void add(
            JdbcClient transaction,
            Optional<String> person,
            String name,
            String from,
            String act,
            String subject,
            String detail) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        AuditStore.add(transaction, new AuditEntry(nextId(), now, person, name, from, act, cut(subject), cut(detail)));
    }

    /** Notes that somebody took the list away. */
    void noteExport(Visit by, String what) {
        database.write(sql -> {
            note(sql, by.person(), by.from(), "exported the audit list", "", what);
            return by;
        });
    }

    /** Later entries of a node have greater ids, also within a millisecond; the list is in the order in which it was written. */
    private String nextId() {
        long count = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << BITS_WITHIN_MILLISECOND));
        return "%016x%s".formatted(count, StaffIds.next(random));
    }

    private static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= MOST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT - 1)) + "…";
    }

    /** The newest lines that are asked for. */
    List<AuditEntry> list(AuditFilter filter, int most) {
        return database.read(sql -> AuditStore.list(sql, filter, most));
    }

    /** The line with this id. */
    Optional<AuditEntry> entry(String id) {
        return database.read(sql -> AuditStore.byId(sql, id));
    }

    /** Every act that is on the list, in the order of the alphabet. */
    List<String> acts() {
        return database.read(AuditStore::acts);
    }
}
