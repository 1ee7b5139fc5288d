package org.writethru.newsroom.main.demo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/** The demo newsroom in a data folder, which says by a file that it is one. */
public final class Demo {
    private static final String FILE = "demo";
    private static final String FILLING = "filling";
    private static final String FILLED = "filled";
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);
    private static final int BAR = 30;

    private final DataFolder folder;
    private final Caller caller;

    public Demo(DataFolder folder, Caller caller) {
        this.folder = folder;
        this.caller = caller;
    }

    /**
     * Whether the folder holds a demo newsroom already.
     *
     * @throws Unfit if its filling was broken off
     */
    public boolean isThere() {
        var state = folder.read(FILE).map(String::strip);
        if (state.filter(FILLING::equals).isPresent()) {
            throw new Unfit(
                    "data",
                    "The demo in %s was not filled to its end; delete the folder and start again."
                            .formatted(folder.path()));
        }
        return state.isPresent();
    }

    /**
     * Fills an empty newsroom.
     *
     * @param synthetic how many synthetic stories come before the samples
     * @throws Unfit if it is not empty
     */
    public void fill(Newsroom newsroom, long synthetic) {
        if (newsroom.archive().count() > 0) {
            throw new Unfit(
                    "data",
                    "The newsroom in %s has stories of its own; give the demo another folder with --data."
                            .formatted(folder.path()));
        }
        folder.write(FILE, FILLING + "\n");
        if (synthetic > 0) {
            fillArchive(newsroom, synthetic);
        }
        new SampleStories(newsroom).release();
        newsroom.follow().catchUp();
        folder.write(FILE, FILLED + "\n");
    }

    private void fillArchive(Newsroom newsroom, long synthetic) {
        long start = System.nanoTime();
        var last = new AtomicLong(start);
        new SyntheticArchive(newsroom, synthetic).fill(done -> {
            long now = System.nanoTime();
            long before = last.get();
            if (now - before > BETWEEN_REPORTS.toNanos() && last.compareAndSet(before, now)) {
                caller.progress(progress(done, synthetic, now - start));
            }
        });
        long took = System.nanoTime() - start;
        caller.progress("");
        caller.say("%,d synthetic stories in %,d takes in %.1f s: %,.0f a second."
                .formatted(synthetic, newsroom.ledger().size(), took / 1e9, synthetic * 1e9 / took));
        caller.progress("signing the log …");
        newsroom.follow().catchUp();
        caller.progress("");
    }

    private static String progress(long done, long of, long nanos) {
        int full = (int) (BAR * done / of);
        return "[%s%s] %,d of %,d stories, %,.0f a second"
                .formatted("#".repeat(full), ".".repeat(BAR - full), done, of, done * 1e9 / nanos);
    }
}
