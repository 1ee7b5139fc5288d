package org.writethru.newsroom.main.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Outcome;

/**
 * Fills a newsroom with synthetic stories at full speed: batches are written and set on several threads, kept by the one writer.
 * The takes are imports of an archive that never was, and say so: the log claims nothing else of them.
 */
final class SyntheticArchive {
    /** The newest ends this long before now; newer ones are the samples'. */
    private static final Duration END = Duration.ofDays(30);

    /** Between the stories' first takes: some fifty a day. */
    private static final Duration BETWEEN = Duration.ofMinutes(29);

    /** Stories made at a time; no story has more than five takes. */
    private static final int BATCH = Publisher.MOST_TOGETHER / 5;

    private static final int MOST_THREADS = 8;

    private final Newsroom newsroom;
    private final House house;
    private final List<Language> languages;
    private final Map<Language, Phrases> phrases = new LinkedHashMap<>();
    private final long stories;
    private final Instant first;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /** @param stories how many */
    SyntheticArchive(Newsroom newsroom, long stories) {
        this.newsroom = newsroom;
        this.house = newsroom.settings().house();
        this.languages = house.languages();
        this.languages.forEach(language -> phrases.put(language, Phrases.of(language)));
        this.stories = stories;
        this.first = newsroom.clock().instant().minus(END).minus(BETWEEN.multipliedBy(stories));
    }

    /** Is told how many stories are there. */
    @FunctionalInterface
    interface Watcher {
        /** Told now and then, from any thread. */
        void done(long stories);
    }

    void fill(Watcher watcher) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var fillers = new ArrayList<Callable<Boolean>>();
            for (int at = 0; at < threads; at++) {
                fillers.add(() -> fillOn(watcher));
            }
            for (var filler : workers.invokeAll(fillers)) {
                var _ = filler.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Filling was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private boolean fillOn(Watcher watcher) {
        for (long from = next.getAndAdd(BATCH); from < stories; from = next.getAndAdd(BATCH)) {
            long to = Math.min(from + BATCH, stories);
            release(from, to);
            watcher.done(done.addAndGet(to - from));
        }
        return true;
    }

    private void release(long from, long to) {
        var proposals = new ArrayList<Proposal>();
        for (long number = from; number < to; number++) {
            proposals.addAll(story(number).takes());
        }
        for (var outcome : newsroom.publisher().releaseAll(proposals)) {
            if (outcome instanceof Outcome.Refused<Receipt>(var refusal)) {
                throw new IllegalStateException("A synthetic story was refused: " + refusal.sentence());
            }
        }
    }

    private SyntheticStory story(long number) {
        var language = languages.get((int) (number % languages.size()));
        return new SyntheticStory(
                number,
                java.util.Objects.requireNonNull(phrases.get(language)),
                language,
                house,
                first.plus(BETWEEN.multipliedBy(number)));
    }
}
