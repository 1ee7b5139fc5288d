package org.writethru.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageShelfTest {
    private final PageShelf shelf = new PageShelf(10_000_000);

    private static Rendered page(String text, String... tags) {
        return new Rendered(200, "text/plain", List.of(), Set.of(tags), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Rendered page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    @Test
    void pageIsRenderedOnceUntilWhatItDependsOnChanges() {
        var renderings = new AtomicInteger();
        for (int asked = 0; asked < 3; asked++) {
            shelf.get("/dam", () -> page("take " + renderings.incrementAndGet(), "story-dam", "rail-en"));
        }
        assertThat(renderings).hasValue(1);

        shelf.drop(Set.of("story-bridge"));
        assertThat(shelf.get("/dam")).isPresent();
        shelf.drop(Set.of("rail-en"));
        assertThat(shelf.get("/dam")).isEmpty();
    }

    @Test
    void allWhoAskAtOnceShareOneRendering() throws Exception {
        var renderings = new AtomicInteger();
        var gate = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Rendered>>();
            for (int reader = 0; reader < 50; reader++) {
                asked.add(readers.submit(() -> {
                    gate.await();
                    return shelf.get("/front", () -> page("front " + renderings.incrementAndGet(), "newest-en"));
                }));
            }
            gate.countDown();
            for (var answer : asked) {
                assertThat(text(answer.get())).isEqualTo("front 1");
            }
        }
    }

    @Test
    void pageThatWasOvertakenWhileItWasRenderedIsRenderedAgain() {
        var renderings = new AtomicInteger();
        var page = shelf.get("/dam", () -> {
            if (renderings.incrementAndGet() == 1) {
                shelf.drop(Set.of("story-dam"));
            }
            return page("rendering " + renderings, "story-dam");
        });

        assertThat(text(page)).isEqualTo("rendering 2");
        assertThat(shelf.get("/dam").map(PageShelfTest::text)).contains("rendering 2");
    }

    @Test
    void changesThatDoNotConcernThePageDoNotHinderKeepingIt() {
        var renderings = new AtomicInteger();
        shelf.get("/dam", () -> {
            renderings.incrementAndGet();
            shelf.drop(Set.of("story-bridge"));
            return page("dam", "story-dam");
        });

        assertThat(renderings).hasValue(1);
        assertThat(shelf.get("/dam")).isPresent();
    }

    @Test
    void pageThatIsOvertakenAgainAndAgainIsServedButNotKept() {
        var page = shelf.get("/dam", () -> {
            shelf.drop(Set.of("story-dam"));
            return page("dam", "story-dam");
        });

        assertThat(text(page)).isEqualTo("dam");
        assertThat(shelf.get("/dam")).isEmpty();
    }

    @Test
    void changesTooManyToRememberCountAsConcerningEveryPage() {
        shelf.get("/dam", () -> {
            for (int change = 0; change < 600; change++) {
                shelf.drop(Set.of("story-" + change));
            }
            return page("dam", "story-dam");
        });

        assertThat(shelf.get("/dam")).isEmpty();
    }

    @Test
    void fullShelfLetsGoOfPagesAndStillDropsByTag() {
        var small = new PageShelf(20_000);
        for (int number = 0; number < 200; number++) {
            int story = number;
            small.get("/" + number, () -> page("story " + story, "all", "story-" + story));
        }
        assertThat(small.size()).isLessThan(40);

        small.drop(Set.of("all"));
        assertThat(small.size()).isZero();
    }

    /** Readers may see an old state only if they asked before the change was finished. */
    @Test
    void nobodyWhoAsksAfterAChangeSeesWhatWasBefore() throws Exception {
        var state = new AtomicLong();
        var finished = new AtomicLong();
        var stale = new AtomicInteger();
        var end = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int reader = 0; reader < 5; reader++) {
                threads.submit(() -> {
                    while (end.getCount() > 0) {
                        long before = finished.get();
                        var page = shelf.get("/dam")
                                .orElseGet(() -> shelf.get("/dam", () -> {
                                    long now = state.get();
                                    Thread.yield();
                                    return page(Long.toString(now), "story-dam");
                                }));
                        if (Long.parseLong(text(page)) < before) {
                            stale.incrementAndGet();
                        }
                    }
                });
            }
            for (long change = 1; change <= 3_000; change++) {
                state.set(change);
                shelf.drop(Set.of("story-dam"));
                finished.set(change);
            }
            end.countDown();
        }
        assertThat(stale).hasValue(0);
    }
}
