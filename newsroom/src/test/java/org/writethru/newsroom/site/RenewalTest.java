package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.Copy;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Slug;

/** A release takes exactly the pages off the shelf that it touches. */
class RenewalTest {
    private TestSite site;
    private Stories stories;
    private StoryHead old;

    @BeforeEach
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        old = site.publish(economy("oldest"));
        for (int number = 0; number < 12; number++) {
            site.publish(economy("filler-" + number));
            site.newsroom.clock.move(Duration.ofMinutes(1));
        }
        stories = new Stories(site);
        readAll();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Filing economy(String slug) {
        return Filing.of(TestHouse.ENGLISH, new Slug(slug), "economy", "Economy: " + slug, Copy.of("Text of " + slug));
    }

    private List<String> pages() {
        var pages = new ArrayList<>(
                List.of("/sitemap.xml", "/sitemap-pages.xml", "/sitemap-en-2026-11.xml", "/sitemap-ru-2026-11.xml"));
        for (var language : List.of("/en/", "/ru/")) {
            for (var page : List.of(
                    "",
                    "latest",
                    "politics/",
                    "economy/",
                    "corrections",
                    "about",
                    "2026/11/03/",
                    "feed.atom",
                    "feed.rss",
                    "feed.json",
                    "politics/feed.atom",
                    "economy/feed.json")) {
                pages.add(language + page);
            }
        }
        var dam = stories.dam.address();
        pages.addAll(List.of(dam.path(), dam.text(), dam.take(1), dam.changes(1, 4)));
        pages.addAll(List.of(
                stories.damInRussian.address().path(),
                stories.bank.address().path(),
                old.address().path()));
        return pages;
    }

    private void readAll() {
        pages().forEach(site::read);
        assertThat(onTheShelf()).containsExactlyElementsOf(new TreeSet<>(pages()));
    }

    private Set<String> onTheShelf() {
        var there = new TreeSet<String>();
        pages().stream().filter(page -> site.shelf.get(page).isPresent()).forEach(there::add);
        return there;
    }

    private Set<String> taken(Runnable release) {
        var taken = new TreeSet<>(onTheShelf());
        site.newsroom.clock.move(Duration.ofMinutes(1));
        release.run();
        taken.removeAll(onTheShelf());
        return taken;
    }

    /** All pages of English show its rail. */
    private Set<String> withTheRail(String... more) {
        var pages = new TreeSet<>(Set.of(more));
        var dam = stories.dam.address();
        pages.addAll(List.of(
                dam.path(),
                dam.take(1),
                dam.changes(1, 4),
                stories.bank.address().path(),
                old.address().path()));
        pages.addAll(List.of(
                "/en/",
                "/en/latest",
                "/en/politics/",
                "/en/economy/",
                "/en/corrections",
                "/en/about",
                "/en/2026/11/03/"));
        return pages;
    }

    @Test
    void aPublicationTouchesItsLanguageItsSectionAndTheRail() {
        assertThat(taken(() -> site.publish(economy("newest"))))
                .isEqualTo(withTheRail(
                        "/en/feed.atom",
                        "/en/feed.rss",
                        "/en/feed.json",
                        "/en/economy/feed.json",
                        "/sitemap-en-2026-11.xml"));
    }

    @Test
    void aPublicationInRussianTouchesNothingInEnglish() {
        var filing =
                Filing.of(TestHouse.RUSSIAN, new Slug("bank"), "economy", "Банк", Copy.of("Банк сохранил ставку."));

        assertThat(taken(() -> site.publish(filing)))
                .containsExactlyInAnyOrder(
                        "/ru/",
                        "/ru/latest",
                        "/ru/politics/",
                        "/ru/economy/",
                        "/ru/corrections",
                        "/ru/about",
                        "/ru/2026/11/03/",
                        "/ru/feed.atom",
                        "/ru/feed.rss",
                        "/ru/feed.json",
                        "/ru/economy/feed.json",
                        stories.damInRussian.address().path(),
                        "/sitemap-ru-2026-11.xml");
    }

    @Test
    void anUpdateTouchesTheStoryWhateverShowsItAndItsEditions() {
        var filing = Stories.dam("Dam vote held", "The vote was held");

        assertThat(taken(() -> site.update(stories.dam, filing, false)))
                .isEqualTo(withTheRail(
                        stories.dam.address().text(),
                        stories.damInRussian.address().path(),
                        "/en/feed.atom",
                        "/en/feed.rss",
                        "/en/feed.json",
                        "/en/politics/feed.atom",
                        "/sitemap-en-2026-11.xml"));
    }

    @Test
    void aMinorUpdateTouchesThePagesThatShowTheStory() {
        var filing = economy("oldest").change().copy(Copy.of("Text of, oldest")).filing();

        assertThat(taken(() -> site.update(old, filing, true)))
                .containsExactlyInAnyOrder(
                        old.address().path(),
                        "/en/latest",
                        "/en/economy/",
                        "/en/2026/11/03/",
                        "/en/feed.atom",
                        "/en/feed.rss",
                        "/en/feed.json",
                        "/en/economy/feed.json",
                        "/sitemap-en-2026-11.xml",
                        "/en/");
    }

    @Test
    void aMinorUpdateDoesNotTouchTheRail() {
        var filing = Stories.dam("Dam vote set for Friday", "The vote is on Friday at nine");

        assertThat(taken(() -> site.update(stories.dam, filing, true)))
                .doesNotContain(
                        "/en/about",
                        "/en/corrections/2",
                        stories.bank.address().path(),
                        old.address().path())
                .contains(stories.dam.address().path(), "/en/", "/en/feed.atom");
    }

    @Test
    void aCorrectionTouchesTheCorrectionsPage() {
        var filing = Stories.dam("Dam vote set for Friday", "The vote is on Friday, at ten");

        assertThat(taken(() -> site.correct(stories.dam, filing, "The vote is at ten.")))
                .isEqualTo(withTheRail(
                        stories.dam.address().text(),
                        stories.damInRussian.address().path(),
                        "/en/feed.atom",
                        "/en/feed.rss",
                        "/en/feed.json",
                        "/en/politics/feed.atom",
                        "/sitemap-en-2026-11.xml"));
    }

    @Test
    void aWithdrawalTouchesEveryListItStoodInAndTheCorrectionsPage() {
        assertThat(taken(() -> site.withdraw(old, "It was never true.")))
                .contains(
                        old.address().path(),
                        "/en/corrections",
                        "/en/latest",
                        "/en/economy/",
                        "/en/2026/11/03/",
                        "/en/feed.atom",
                        "/sitemap-en-2026-11.xml")
                .doesNotContain(
                        stories.bank.address().path(),
                        stories.dam.address().path(),
                        "/en/about",
                        "/en/politics/",
                        "/ru/",
                        "/ru/latest",
                        "/ru/2026/11/03/",
                        "/sitemap.xml",
                        "/en/politics/feed.atom");
    }

    @Test
    void aNewEditionTouchesTheOriginalAndTheOtherEditions() {
        var arabic = Filing.of(
                        TestHouse.ARABIC, new Slug("tasweet"), "politics", "تأجيل التصويت", Copy.of("أُجّل التصويت."))
                .change()
                .editionOf(new Edition(stories.dam.guid(), 4))
                .filing();

        assertThat(taken(() -> site.publish(arabic)))
                .contains(
                        stories.dam.address().path(),
                        stories.damInRussian.address().path())
                .doesNotContain("/ru/", "/ru/latest", stories.bank.address().path(), "/en/about");
        assertThat(site.read(stories.dam.address().path()))
                .contains("hreflang=\"ar\" href=\"" + TestSite.HOME + "/ar/2026/11/03/tasweet-");
    }

    @Test
    void aStoryThatMovesToAnotherSectionLeavesTheOldOne() {
        var filing =
                Stories.bank("Bank keeps rate").change().section("politics").filing();

        taken(() -> site.update(stories.bank, filing, false));
        assertThat(site.read("/en/politics/")).contains("Bank keeps rate");
        assertThat(site.read("/en/economy/").split("<aside", 2)[0]).doesNotContain("Bank keeps rate");
    }

    @Test
    void aMinorUpdateThatMovesAStoryBringsItIntoItsNewSection() {
        var filing = economy("oldest").change().section("politics").filing();

        assertThat(taken(() -> site.update(old, filing, true))).contains("/en/politics/", "/en/economy/");
        assertThat(site.read("/en/politics/").split("<aside", 2)[0]).contains("Economy: oldest");
    }

    @Test
    void rebuiltShelfSaysTheSame() {
        var before = pages().stream().map(site::read).toList();

        assertThat(site.newsroom.follow.rebuild("pages")).isNotEqualTo(Optional.empty());
        assertThat(onTheShelf()).isEmpty();
        assertThat(pages().stream().map(site::read).toList()).isEqualTo(before);
    }
}
