package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Language;
import org.writethru.story.Slug;

/** The first story of a day and the withdrawal of its last renew the pages that lead to this day, and only these. */
class DayRenewalTest {
    private static final String SITEMAPS = "/sitemap.xml";
    private static final int RAIL = 10;

    private TestSite site;
    private StoryHead fifth;

    /**
     * Stories began on the 3rd, 5th and 7th in English, on the 3rd and 5th in Russian. Those of the 9th fill the rails, so that
     * what happens on the days before does not show there.
     */
    @BeforeEach
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        site.publish(story(TestHouse.ENGLISH, "third"));
        site.publish(story(TestHouse.RUSSIAN, "third"));
        days(2);
        fifth = site.publish(story(TestHouse.ENGLISH, "fifth"));
        site.publish(story(TestHouse.RUSSIAN, "fifth"));
        days(2);
        site.publish(story(TestHouse.ENGLISH, "seventh"));
        days(2);
        for (int number = 0; number < RAIL; number++) {
            site.publish(story(TestHouse.ENGLISH, "ninth-" + number));
            site.publish(story(TestHouse.RUSSIAN, "ninth-" + number));
        }
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Filing story(Language language, String slug) {
        return Filing.of(language, new Slug(slug), "economy", "Story " + slug, Copy.of("Text of " + slug + "."));
    }

    private void days(int count) {
        site.newsroom.clock.move(Duration.ofDays(count));
    }

    private static String english(int day) {
        return "/en/2026/11/%02d/".formatted(day);
    }

    private static String russian(int day) {
        return "/ru/2026/11/%02d/".formatted(day);
    }

    private static String link(String path) {
        return "href=\"" + path + "\"";
    }

    /** Which of these pages a release takes off the shelf. */
    private List<String> taken(List<String> pages, Runnable release) {
        pages.forEach(site::read);
        assertThat(pages).allMatch(page -> site.shelf.get(page).isPresent());
        release.run();
        return pages.stream().filter(page -> site.shelf.get(page).isEmpty()).toList();
    }

    private static List<String> days() {
        return List.of(
                english(3),
                english(5),
                english(7),
                english(9),
                russian(3),
                russian(5),
                russian(9),
                SITEMAPS,
                "/en/about");
    }

    @Test
    void theFirstStoryOfADayIsLedToFromTheDaysAroundIt() {
        days(-5);

        assertThat(taken(days(), () -> site.publish(story(TestHouse.ENGLISH, "fourth"))))
                .containsExactly(english(3), english(5), SITEMAPS);
        assertThat(site.read(english(3))).contains(link(english(4)));
        assertThat(site.read(english(5))).contains(link(english(4)));
    }

    @Test
    void theFirstStoryOfADayIsLedToFromTheSameDayInOtherLanguages() {
        days(-2);
        assertThat(site.read(english(7))).doesNotContain(link(russian(7)));

        assertThat(taken(days(), () -> site.publish(story(TestHouse.RUSSIAN, "seventh"))))
                .containsExactly(english(7), russian(5), russian(9), SITEMAPS);
        assertThat(site.read(english(7))).contains(link(russian(7)));
    }

    @Test
    void aFurtherStoryOfADayTouchesThePageOfThisDayAlone() {
        days(-4);

        assertThat(taken(days(), () -> site.publish(story(TestHouse.ENGLISH, "fifth-too"))))
                .containsExactly(english(5));
    }

    @Test
    void theWithdrawalOfTheOnlyStoryOfADayTakesAwayWhateverLedThere() {
        assertThat(site.read(english(3))).contains(link(english(5)));
        assertThat(site.read(russian(5))).contains(link(english(5)));

        assertThat(taken(days(), () -> site.withdraw(fifth, "It was never true.")))
                .containsExactly(english(3), english(5), english(7), russian(5));
        assertThat(site.get(english(5)).statusCode()).isEqualTo(404);
        assertThat(site.read(english(3))).contains(link(english(7))).doesNotContain(link(english(5)));
        assertThat(site.read(english(7))).contains(link(english(3))).doesNotContain(link(english(5)));
        assertThat(site.read(russian(5))).doesNotContain(link(english(5)));
    }

    @Test
    void theWithdrawalOfOneStoryOfSeveralTouchesThePageOfTheDayAlone() {
        days(-4);
        var more = site.publish(story(TestHouse.ENGLISH, "fifth-too"));

        assertThat(taken(days(), () -> site.withdraw(more, "It was never true.")))
                .containsExactly(english(5));
    }

    /** A list shows stories under the day on which they were last told, and leads to this day if stories also began on it. */
    @Test
    void listsLeadToADayAsLongAsStoriesBeganOnIt() {
        days(-3);
        var more = Copy.of("More of the fifth.");
        site.update(fifth, story(TestHouse.ENGLISH, "fifth").change().copy(more).filing(), false);
        var lists = List.of("/en/latest", "/en/economy/", "/en/politics/");
        assertThat(site.read("/en/latest")).doesNotContain(link(english(6)));

        var sixth = site.publish(story(TestHouse.ENGLISH, "sixth"));
        assertThat(site.read("/en/latest")).contains(link(english(6)));

        assertThat(taken(lists, () -> site.withdraw(sixth, "It was never true.")))
                .containsExactly("/en/latest", "/en/economy/");
        assertThat(site.read("/en/latest")).doesNotContain(link(english(6)));
    }

    @Test
    void severalFirstStoriesOfADayReleasedTogetherOpenIt() {
        days(-5);

        assertThat(taken(days(), () -> together("fourth", "fourth-too", "fourth-again")))
                .containsExactly(english(3), english(5), SITEMAPS);
        assertThat(taken(days(), () -> together("further", "last"))).isEmpty();
    }

    /** The archive holds both when whoever follows sees the first alone. */
    @Test
    void aDayIsNewToWhoeverFollowsItsFirstStoryThoughASecondIsKeptAlready() {
        days(-5);
        long first = site.newsroom.ledger.size();
        together("fourth", "fourth-too");
        var opened = Tags.began(TestHouse.ENGLISH, LocalDate.of(2026, 11, 4));

        assertThat(touched(first, first + 1)).contains(opened);
        assertThat(touched(first, first + 2)).contains(opened);
        assertThat(touched(first + 1, first + 2)).isEmpty();
    }

    private Set<String> touched(long from, long to) {
        var archive = site.newsroom.archive;
        return new DayRenewal(archive, from).touchedBy(archive.released(from, to));
    }

    private void together(String... slugs) {
        var stories = Arrays.stream(slugs)
                .map(slug -> Proposal.here(
                        Filings.guid(slug.hashCode() & 0xffff), new Proposal.Publish(story(TestHouse.ENGLISH, slug))))
                .toList();
        site.newsroom.publisher.releaseAll(stories).forEach(TestNewsroom::done);
    }
}
