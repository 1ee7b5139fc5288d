package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/**
 * Releases what is on the schedule when its time has come, on a thread of its own.
 *
 * <p>Each plan is taken off the schedule in the transaction of its release, so that it runs once whatever stops, starts or runs
 * beside. One that cannot run because the database or the log cannot keep it is tried again; one that is refused, or that is later
 * than {@link #LATEST}, is missed: the draft says why, and is open.
 */
public final class Schedule implements AutoCloseable {
    /** How late a release may still happen by itself. */
    public static final Duration LATEST = Duration.ofHours(12);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final Database database;
    private final Releases releases;
    private final DraftBell bell;
    private final Clock clock;
    private final Semaphore stop = new Semaphore(0);
    private @Nullable Thread thread;
    private boolean failing;

    public Schedule(Database database, Releases releases, DraftBell bell, Clock clock) {
        this.database = database;
        this.releases = releases;
        this.bell = bell;
        this.clock = clock;
    }

    /** Starts it. */
    public void start() {
        thread = Thread.ofPlatform().name("desk-schedule").daemon(true).start(this::run);
    }

    private void run() {
        try {
            while (!stop.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                lookSafely();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookSafely() {
        try {
            look();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("The schedule could not be looked at and will be again: {}", e.getMessage(), e);
            }
            failing = true;
        }
    }

    /** Releases everything whose time has come. */
    void look() {
        var now = clock.instant();
        for (var plan : database.read(sql -> ScheduleStore.due(sql, now, MOST_AT_ONCE))) {
            if (plan.due().plus(LATEST).isBefore(now)) {
                miss(
                        plan,
                        "Its time, %s, passed while nothing could be released."
                                .formatted(plan.due().atZone(plan.zone())));
            } else {
                release(plan);
            }
        }
    }

    private void release(Plan plan) {
        switch (releases.releaseDue(plan)) {
            case Outcome.Done<Receipt>(var receipt) ->
                LOG.info(
                        "Released on schedule: take {} of {}",
                        receipt.take().number(),
                        receipt.take().story());
            case Outcome.Refused<Receipt>(var refusal) -> refused(plan, refusal);
        }
    }

    private void refused(Plan plan, Refusal refusal) {
        if (refusal instanceof Refusal.CannotKeep || refusal instanceof Refusal.Unknown) {
            LOG.warn(
                    "Draft {} was not released at its time and will be tried again: {}",
                    plan.draft(),
                    refusal.sentence());
        } else {
            miss(plan, refusal.sentence());
        }
    }

    /** Takes a plan off and tells the draft; unless another node ran it, or an editor changed it, meanwhile. */
    private void miss(Plan plan, String why) {
        boolean missed = database.write(sql -> DraftStore.hold(sql, plan.draft()) && missed(sql, plan, why));
        if (missed) {
            LOG.warn("Draft {} was not released at its time: {}", plan.draft(), why);
            bell.ring(plan.draft());
        }
    }

    private boolean missed(JdbcClient sql, Plan plan, String why) {
        if (ScheduleStore.find(sql, plan.draft()).filter(plan::same).isEmpty()) {
            return false;
        }
        ScheduleStore.take(sql, plan.draft());
        var by = new By(plan.by().person(), plan.by().name(), now());
        DraftEventStore.add(sql, plan.draft(), new DraftEvent.Missed(by, why));
        DraftStore.touch(sql, plan.draft(), by.at());
        bell.willRing(sql);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Lets a release that has begun finish, and ends. */
    @Override
    public void close() {
        stop.release();
        var running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
