package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a story page says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryPageTest {
    private TestSite site;
    private Stories stories;
    private String dam;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        stories = new Stories(site);
        dam = site.read(stories.dam.address().path());
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void newestTakeStandsOnTopAndEarlierOnesBelow() {
        var text = visible(dam.substring(dam.indexOf("<main")));

        assertThat(text)
                .containsSubsequence(
                        "Dam vote set for Friday /CORRECTED/",
                        "What the vote is about",
                        "Ann Moor",
                        "Take 4 of 4",
                        "The vote is on Friday, at nine.",
                        "-0-",
                        "All takes",
                        "Take 4 of 4",
                        "Take 3 of 4",
                        "Take 2 of 4",
                        "Take 1 of 4",
                        "Earlier takes",
                        "* * *",
                        "Take 3 of 4",
                        "The vote is on Thursday, at nine.",
                        "Take 1 of 4",
                        "Dam vote delayed",
                        "Baku / 03.11.26 / Halden: Parliament put off the vote");
        assertThat(dam).contains("<span class=\"dateline\">Baku / 03.11.26 / Halden: </span>");
    }

    @Test
    void eachTakeTellsKindTimeAndNote() {
        assertThat(visible(dam))
                .contains(
                        "Take 4 of 4 Corrected 2026 November 03 (Tuesday) 13:20:00 GMT+4 The vote is on Friday, not on Thursday as we wrote.",
                        "Take 3 of 4 Updated minor: style or spelling 2026 November 03 (Tuesday) 13:00:00 GMT+4",
                        "Take 1 of 4 First published 2026 November 03 (Tuesday) 12:00:00 GMT+4");
    }

    @Test
    void timesAreThoseOfFirstAndLastNewsWithTheirZone() {
        assertThat(dam)
                .contains("Published <time datetime=\"2026-11-03T12:00:00+04:00\">3 Nov 2026, 12:00 GMT+4</time>")
                .contains("Corrected <time datetime=\"2026-11-03T13:20:00+04:00\">3 Nov 2026, 13:20 GMT+4</time>");
    }

    @Test
    void aMinorUpdateDoesNotMoveUpdatedNorTheMark() {
        var before = site.publish(Stories.bank("Rate stays"));
        site.newsroom.clock.move(Duration.ofHours(1));
        var updated = site.update(before, Stories.bank("Rate stays for now"), false);
        site.newsroom.clock.move(Duration.ofHours(1));
        var minor = site.update(updated, Stories.bank("Rate stays, for now"), true);
        var page = site.read(minor.address().path());

        assertThat(visible(page)).contains("Rate stays, for now /UPDATED/", "Take 3 of 3");
        var moved = new Times(site.newsroom.house, TestHouse.ENGLISH).minute(updated.moved());
        assertThat(page).contains("Updated <time datetime=\"" + moved.machine() + "\">");
        assertThat(jsonLd(page).path("dateModified").asString()).isEqualTo(moved.machine());
        assertThat(jsonLd(page).path("version").asInt()).isEqualTo(3);
    }

    private static JsonNode jsonLd(String page) {
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page);
        assertThat(script.find()).isTrue();
        return JsonMapper.builder().build().readTree(script.group(1));
    }

    @Test
    void machinesAreToldVersionCorrectionsAndEditions() {
        var article = jsonLd(dam);

        assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.path("@id").asString()).isEqualTo(stories.dam.guid().uri());
        assertThat(article.path("headline").asString()).isEqualTo("Dam vote set for Friday");
        assertThat(article.path("version").asInt()).isEqualTo(4);
        assertThat(article.path("datePublished").asString()).isEqualTo("2026-11-03T12:00:00+04:00");
        assertThat(article.path("correction").get(0).path("@type").asString()).isEqualTo("CorrectionComment");
        assertThat(article.path("correction").get(0).path("text").asString())
                .isEqualTo("The vote is on Friday, not on Thursday as we wrote.");
        assertThat(article.path("workTranslation").get(0).path("inLanguage").asString())
                .isEqualTo("ru");
        assertThat(article.path("publisher").path("@type").asString()).isEqualTo("NewsMediaOrganization");
        var russian = jsonLd(site.read(stories.damInRussian.address().path()));
        assertThat(russian.path("translationOfWork").path("@id").asString())
                .isEqualTo(stories.dam.guid().uri());
    }

    @Test
    void editionsLeadToEachOtherInBothDirections() {
        var here = TestSite.HOME + stories.dam.address().path();
        var there = TestSite.HOME + stories.damInRussian.address().path();
        for (var page : List.of(dam, site.read(stories.damInRussian.address().path()))) {
            assertThat(page)
                    .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"" + here + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"ru\" href=\"" + there + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + here + "\">");
        }
        assertThat(dam).contains("<link rel=\"canonical\" href=\"" + here + "\">");
        assertThat(visible(site.read(stories.damInRussian.address().path())))
                .contains("Это издание следует версии 1 оригинала; сейчас у него уже версия 4.");
    }

    @Test
    void nothingThatCopySaysRunsOrBreaksThePage() {
        var hostile = "</script><script>alert(1)</script><!-- \" onload='x' & {{7*7}} ${7*7}";
        var filing = Filing.of(
                        TestHouse.ENGLISH,
                        new Slug("hostile"),
                        "politics",
                        hostile,
                        new Copy(List.of(Block.Paragraph.of(hostile))))
                .change()
                .standfirst(hostile)
                .byline(hostile)
                .keywords(List.of(hostile))
                .sources(List.of(new Source(
                        hostile, Optional.of(hostile), Optional.empty(), Optional.of("https://x.example/?a='b'&c"))))
                .filing();
        var first = site.publish(filing);
        var head = site.correct(first, filing.change().headline(hostile + "!").filing(), hostile);

        for (var path : List.of(
                head.address().path(),
                head.address().take(1),
                head.address().changes(1, 2),
                "/en/",
                "/en/corrections",
                "/en/latest")) {
            var page = Jsoup.parse(site.read(path));
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(attribute -> attribute.getKey())
                            .filter(name -> name.startsWith("on") || name.equals("style")))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("main").text()).as(path).contains(hostile);
        }
        assertThat(jsonLd(site.read(head.address().path())).path("headline").asString())
                .isEqualTo(hostile + "!");
    }

    @Test
    void takesReadElsewhereAreNotGivenTimesThatNobodyStated() {
        var guid = Filings.guid(77);
        take(guid, new Proposal.Publish(Stories.bank("Imported, untimed")), Optional.empty());
        var told = Instant.parse("2022-05-11T18:39:33Z");
        var head = take(
                guid,
                new Proposal.Update(1, Stories.bank("Imported, timed"), Optional.empty(), false),
                Optional.of(told));
        var text = visible(site.read(head.address().path()));

        assertThat(text)
                .contains("Published time not stated")
                .contains("time not stated Taken over from page.txt, which states no time; entered in the log on")
                .contains("2022 May 11 (Wednesday) 22:39:33 GMT+4")
                .contains("Taken over from page.txt; entered in the log on 3 Nov 2026");
    }

    private StoryHead take(org.writethru.story.Guid guid, Proposal.Act act, Optional<Instant> told) {
        TestNewsroom.<Receipt>done(
                site.newsroom.publisher.release(new Proposal(guid, act, new Proposal.Elsewhere(told, "page.txt"))));
        return site.newsroom.archive.head(guid).orElseThrow();
    }

    @Test
    void aLongStoryShowsItsNewestTakesAndListsAll() {
        var long1 = "A long paragraph of a long story that goes on and on. ".repeat(200);
        var head = site.publish(Stories.bank("Long")
                .change()
                .copy(Copy.of(long1, "Take number 1."))
                .filing());
        for (int take = 2; take <= 8; take++) {
            head = site.update(
                    head,
                    Stories.bank("Long")
                            .change()
                            .copy(Copy.of(long1, "Take number " + take + "."))
                            .filing(),
                    false);
        }
        var page = site.read(head.address().path());

        assertThat(page)
                .contains("Take number 8.", "Take number 7.", "Take 1 of 8")
                .doesNotContain("Take number 1.");
        assertThat(site.read(head.address().take(1))).contains("Take number 1.");
    }

    @Test
    void pagesAreLightWithTheirStyle() {
        int style = site.get(Style.path()).body().length;
        for (var path : List.of(
                "/en/",
                "/ar/",
                "/en/latest",
                stories.dam.address().path(),
                stories.dam.address().changes(1, 4),
                "/en/about")) {
            assertThat(site.get(path).body().length + style).as(path).isLessThan(50_000);
            assertThat(site.read(path)).as(path).doesNotContain("<img", "src=\"http", "@import");
        }
    }

    @Test
    void oneTakeAndItsChangesAreForReadersNotForSearchEngines() {
        var take = site.read(stories.dam.address().take(2));
        var changes = site.read(stories.dam.address().changes(2, 4));

        assertThat(take)
                .contains("<meta name=\"robots\" content=\"noindex, follow\">", "Dam vote set for Thursday", "sha256:");
        assertThat(changes).contains("<meta name=\"robots\" content=\"noindex, follow\">");
        assertThat(visible(changes)).contains("Paragraph 1: “Thursday” became “Friday,”.");
        assertThat(changes)
                .contains(
                        "<del><span class=\"unseen\"> [removed: </span>",
                        "<ins><span class=\"unseen\"> [added: </span>");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(site.read("/ar/")).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(site.read("/ru/")).contains("<html lang=\"ru\" dir=\"ltr\">", "Последние новости");
    }

    @Test
    void feedsCanBeDiscovered() {
        assertThat(site.read("/en/politics/"))
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\"",
                        "href=\"/en/politics/feed.atom\"",
                        "href=\"/en/politics/feed.json\"");
    }
}
