package org.writethru.newsroom.main.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.check.Progress;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Language;
import org.writethru.story.Moment;
import org.writethru.story.Unfit;

class DemoTest {
    private static final Language ENGLISH = new Language("en");

    @TempDir
    Path path;

    private final SettableClock clock = new SettableClock("2026-11-25T09:00:00Z");

    private Newsroom open() {
        var folder = DataFolder.at(path);
        var given = Given.gather(Optional.of(folder), Map.of(), Map.of(SettingKey.HOUSE, "demo"));
        return Newsroom.open(Settings.of(folder, given), clock);
    }

    private Demo demo() {
        return new Demo(DataFolder.at(path), new Silent());
    }

    /** A caller who hears nothing. */
    private static final class Silent implements Caller {
        @Override
        public byte[] file(String name) {
            throw new Unfit("file", name);
        }

        @Override
        public Path path(String name) {
            return Path.of(name);
        }

        @Override
        public void print(String text) {}

        @Override
        public void print(byte[] bytes) {}

        @Override
        public void complain(String line) {}

        @Override
        public void progress(String line) {}
    }

    @Test
    void theSamplesLookReleasedOverWeeksAndEverythingHolds() {
        try (var newsroom = open()) {
            demo().fill(newsroom, 0);

            assertThat(demo().isThere()).isTrue();
            assertThat(newsroom.archive().count()).isGreaterThanOrEqualTo(60);
            var latest = newsroom.archive().list(Listing.latest(ENGLISH, 100));
            assertThat(latest.getFirst().moved()).isBefore(clock.instant());
            assertThat(latest.getLast().moved()).isBefore(clock.instant().minus(java.time.Duration.ofDays(14)));
            assertThat(newsroom.archive()
                            .story(latest.getFirst().guid())
                            .orElseThrow()
                            .takes())
                    .allMatch(take -> take.moment() instanceof Moment.Witnessed);
            assertThat(newsroom.check().run(Progress.SILENT).findings()).isEmpty();
        }
    }

    @Test
    void aSyntheticArchiveHasAsManyStoriesAsWereAskedForAndClaimsOnlyWhatItSaw() {
        try (var newsroom = open()) {
            var told = new AtomicLong();
            new SyntheticArchive(newsroom, 450).fill(done -> told.accumulateAndGet(done, Math::max));
            newsroom.follow().catchUp();

            assertThat(told).hasValue(450);
            assertThat(newsroom.archive().count()).isEqualTo(450);
            assertThat(newsroom.ledger().size()).isGreaterThan(500);
            var head = newsroom.archive().list(Listing.latest(ENGLISH, 1)).getFirst();
            var take =
                    newsroom.archive().story(head.guid()).orElseThrow().takes().getFirst();
            assertThat(take.moment()).isInstanceOf(Moment.Imported.class);
            assertThat(head.moved()).isBefore(clock.instant().minus(java.time.Duration.ofDays(29)));
            assertThat(newsroom.check().run(Progress.SILENT).findings()).isEmpty();
        }
    }

    @Test
    void theSameNumberMakesTheSameWordsInEveryLanguage() {
        try (var newsroom = open()) {
            var house = newsroom.settings().house();
            for (var language : house.languages()) {
                var phrases = Phrases.of(language);
                for (long number = 0; number < 300; number++) {
                    var one = new SyntheticStory(number, phrases, language, house, clock.instant());
                    var same = new SyntheticStory(number, phrases, language, house, clock.instant());
                    assertThat(one.takes()).isEqualTo(same.takes()).hasSizeBetween(1, 5);
                    assertThat(one.takes().toString()).doesNotContain("{", "}]{");
                }
            }
            assertThat(house.languages()).hasSize(4);
        }
    }

    @Test
    void aNewsroomWithStoriesOfItsOwnIsNotFilled() {
        try (var newsroom = open()) {
            new SyntheticArchive(newsroom, 1).fill(done -> {});

            assertThatThrownBy(() -> demo().fill(newsroom, 0))
                    .isInstanceOf(Unfit.class)
                    .hasMessageContaining("has stories of its own");
            assertThat(newsroom.archive().count()).isEqualTo(1);
            assertThat(demo().isThere()).isFalse();
        }
    }

    @Test
    void aDemoThatWasNotFilledToItsEndIsNotTakenForOne() {
        DataFolder.at(path).write("demo", "filling\n");

        assertThatThrownBy(() -> demo().isThere())
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("was not filled to its end");
    }
}
