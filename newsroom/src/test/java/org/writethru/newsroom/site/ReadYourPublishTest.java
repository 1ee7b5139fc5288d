package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a release has returned, every page and feed of the node shows it, however many read meanwhile. */
class ReadYourPublishTest {
    private static final List<String> LISTS = List.of(
            "/en/",
            "/en/latest",
            "/en/economy/",
            "/en/2026/11/03/",
            "/en/feed.atom",
            "/en/feed.rss",
            "/en/feed.json",
            "/en/economy/feed.atom",
            "/en/economy/feed.rss",
            "/en/economy/feed.json",
            "/news-sitemap.xml");

    private TestSite site;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final AtomicLong read = new AtomicLong();

    @BeforeEach
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        site.publish(Stories.bank("Bank keeps rate"));
        for (int crowd = 0; crowd < 4; crowd++) {
            readers.submit(this::readOn);
        }
    }

    @AfterEach
    void close() {
        reading.set(false);
        readers.close();
        site.close();
        assertThat(read.get()).as("pages read meanwhile").isGreaterThan(100);
    }

    private void readOn() {
        while (reading.get()) {
            LISTS.forEach(path -> {
                site.get(path);
                read.incrementAndGet();
            });
        }
    }

    private void allShow(List<String> paths, String words) throws Exception {
        var asked = new ArrayList<Callable<String>>();
        for (int reader = 0; reader < 3; reader++) {
            paths.forEach(path -> asked.add(() -> site.read(path).contains(words) ? "" : path));
        }
        for (var answer : readers.invokeAll(asked)) {
            assertThat(answer.get()).as("page that does not show “%s”", words).isEmpty();
        }
    }

    private static List<String> with(List<String> paths, String... more) {
        var all = new ArrayList<>(paths);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void everyReleaseIsOnEveryPageAtOnce() throws Exception {
        for (int round = 1; round <= 12; round++) {
            var first = site.publish(Stories.bank("Rate decision number " + round));
            allShow(with(LISTS, first.address().path(), first.address().text()), "Rate decision number " + round);

            site.newsroom.clock.move(Duration.ofSeconds(20));
            var second = site.update(first, Stories.bank("Rate changed in round " + round), false);
            allShow(with(LISTS, second.address().path(), second.address().text()), "Rate changed in round " + round);

            var third = site.correct(
                    second, Stories.bank("Rate put right in round " + round), "Wrong figure in round " + round);
            allShow(with(LISTS, third.address().path()), "Rate put right in round " + round);
            allShow(List.of("/en/corrections", third.address().path()), "Wrong figure in round " + round);
            site.newsroom.clock.move(Duration.ofSeconds(20));
        }
    }

    @Test
    void everyWithdrawalIsOnEveryPageAtOnce() throws Exception {
        for (int round = 1; round <= 8; round++) {
            var story = site.publish(Stories.bank("Forgery number " + round));
            allShow(LISTS, "Forgery number " + round);

            site.withdraw(story, "Forged, round " + round);
            for (var path : LISTS) {
                assertThat(site.read(path)).as(path).doesNotContain("Forgery number " + round);
            }
            assertThat(site.get(story.address().path()).statusCode()).isEqualTo(410);
            allShow(List.of("/en/corrections", "/en/feed.atom"), "Forged, round " + round);
        }
    }
}
