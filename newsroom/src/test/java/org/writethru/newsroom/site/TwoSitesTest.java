package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.TestPostgres;

/** Two nodes on one PostgreSQL, each with pages of its own in memory. */
class TwoSitesTest {
    private static final List<String> LISTS =
            List.of("/en/", "/en/latest", "/en/economy/", "/en/2026/11/03/", "/en/feed.atom", "/en/economy/feed.json");

    private TestSite baku;
    private TestSite ganja;
    private Stories stories;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) throws Exception {
        var url = Optional.of(TestPostgres.freshDatabase());
        TestNewsroom.open(first, url).close();
        Files.copy(first.resolve("log.key"), second.resolve("log.key"));
        baku = TestSite.open(new TestNewsroom.Opening(first, url).node("baku"));
        ganja = TestSite.open(new TestNewsroom.Opening(second, url).node("ganja"));
        stories = new Stories(baku);
        Eventually.holds("Ganja has followed", () -> ganja.read("/en/").contains("Dam vote set for Friday"));
    }

    @AfterEach
    void close() {
        baku.close();
        ganja.close();
    }

    @Test
    void bothShowTheSamePages() {
        var dam = stories.dam.address();
        var pages = new ArrayList<>(LISTS);
        pages.addAll(List.of(
                dam.path(),
                dam.take(1),
                dam.changes(1, 4),
                dam.record(2),
                dam.text(),
                "/en/corrections",
                "/en/about",
                "/en/politics/",
                "/sitemap.xml",
                "/sitemap-en-2026-11.xml",
                "/news-sitemap.xml",
                "/ru/"));
        for (var page : pages) {
            assertThat(ganja.read(page)).as(page).isEqualTo(baku.read(page));
        }
        assertThat(ganja.get(stories.forged.address().path()).statusCode()).isEqualTo(410);
    }

    @Test
    void aReleaseOfOneIsOnThePagesOfTheOtherWithinASecond() {
        var waits = new ArrayList<Duration>();
        for (int round = 0; round < 9; round++) {
            LISTS.forEach(ganja::read);
            var headline = "Rate decision number " + round;
            baku.newsroom.clock.move(Duration.ofMinutes(1));
            baku.publish(Stories.bank(headline));
            long released = System.nanoTime();
            Eventually.holds(
                    headline,
                    () -> LISTS.stream().allMatch(page -> ganja.read(page).contains(headline)));
            waits.add(Duration.ofNanos(System.nanoTime() - released));
        }
        waits.sort(null);
        assertThat(waits.get(waits.size() / 2)).as("the middle of %s", waits).isLessThan(Duration.ofSeconds(1));
    }
}
