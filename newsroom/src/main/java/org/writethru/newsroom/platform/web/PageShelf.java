package org.writethru.newsroom.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rendered pages by path, each rendered once and kept until something it depends on changes or the shelf is full.
 *
 * <p>What is asked for after {@link #drop} returned shows the state at that time or a later one: a page whose rendering began
 * before is not kept, and is rendered again for whoever asks afterwards. May be used from any thread.
 */
public final class PageShelf {
    /** Renderings begun anew because something changed meanwhile, before the last is served without being kept. */
    private static final int MOST_ATTEMPTS = 4;

    /** Changes remembered, to tell whether one of them concerned a page that was being rendered meanwhile. */
    private static final int REMEMBERED = 512;

    private final Cache<String, Rendered> pages;
    private final Map<String, Set<String>> pathsByTag = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> rendering = new ConcurrentHashMap<>();
    private final Deque<Drop> drops = new ArrayDeque<>();
    private volatile long changes;
    private long forgotten;

    /** What was taken off at a change. */
    private record Drop(long change, Set<String> tags) {}

    /** @param mostBytes memory for the pages, about */
    public PageShelf(long mostBytes) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String path, Rendered page) -> page.weight() + path.length() * 2)
                .executor(Runnable::run)
                .removalListener(this::removed)
                .build();
    }

    private void removed(@Nullable String path, @Nullable Rendered page, RemovalCause cause) {
        if (path == null || page == null || cause == RemovalCause.REPLACED) {
            return;
        }
        for (var tag : page.tags()) {
            pathsByTag.computeIfPresent(tag, (name, paths) -> {
                paths.remove(path);
                return paths.isEmpty() ? null : paths;
            });
        }
    }

    /** The page if it is on the shelf. */
    public Optional<Rendered> get(String path) {
        return Optional.ofNullable(pages.getIfPresent(path));
    }

    /** The page from the shelf, else rendered now, by one thread for all who ask at the same time. */
    public Rendered get(String path, Supplier<Rendered> renderer) {
        var lock = rendering.computeIfAbsent(path, missing -> new ReentrantLock());
        lock.lock();
        try {
            var there = pages.getIfPresent(path);
            return there != null ? there : render(path, renderer);
        } finally {
            if (!lock.hasQueuedThreads()) {
                rendering.remove(path, lock);
            }
            lock.unlock();
        }
    }

    private Rendered render(String path, Supplier<Rendered> renderer) {
        for (int attempt = 1; ; attempt++) {
            long before = changes;
            var page = renderer.get();
            if (keep(path, page, before) || attempt == MOST_ATTEMPTS) {
                return page;
            }
        }
    }

    private synchronized boolean keep(String path, Rendered page, long before) {
        if (changedSince(before, page.tags())) {
            return false;
        }
        page.tags()
                .forEach(tag -> pathsByTag
                        .computeIfAbsent(tag, name -> ConcurrentHashMap.newKeySet())
                        .add(path));
        pages.put(path, page);
        return true;
    }

    private boolean changedSince(long before, Set<String> tags) {
        return forgotten > before
                || drops.stream().anyMatch(drop -> drop.change() > before && !Collections.disjoint(drop.tags(), tags));
    }

    /** Takes all pages off the shelf that depend on one of these. */
    public synchronized void drop(Set<String> tags) {
        remember(new Drop(++changes, Set.copyOf(tags)));
        for (var tag : tags) {
            var paths = pathsByTag.remove(tag);
            if (paths != null) {
                pages.invalidateAll(paths);
            }
        }
    }

    private void remember(Drop drop) {
        drops.addLast(drop);
        if (drops.size() > REMEMBERED) {
            forgotten = drops.removeFirst().change();
        }
    }

    /** Empties the shelf. */
    public synchronized void clear() {
        forgotten = ++changes;
        drops.clear();
        pages.invalidateAll();
        pathsByTag.clear();
    }

    /** How many pages are on it. */
    public long size() {
        return pages.estimatedSize();
    }
}
