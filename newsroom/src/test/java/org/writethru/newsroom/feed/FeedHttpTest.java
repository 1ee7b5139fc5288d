package org.writethru.newsroom.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.site.Stories;
import org.writethru.newsroom.site.TestSite;
import org.writethru.wire.feed.FeedFormats;

/** The feeds as the node serves them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedHttpTest {
    private TestSite site;
    private Stories stories;

    @BeforeAll
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
        stories = new Stories(site);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void everyFormatIsServedUnderFrontsAndSections() {
        for (var format : FeedFormats.all()) {
            for (var folder : List.of("/en/", "/ru/", "/ar/", "/en/politics/", "/en/economy/")) {
                var response = site.get(folder + format.fileName());
                assertThat(response.statusCode()).as(folder + format.name()).isEqualTo(200);
                assertThat(TestSite.header(response, "Link"))
                        .isEqualTo("<" + TestSite.HOME + folder + format.fileName() + ">; rel=\"self\"");
                assertThat(TestSite.header(response, "Access-Control-Allow-Origin"))
                        .isEqualTo("*");
                assertThat(TestSite.text(response)).contains(TestSite.HOME + folder);
            }
        }
    }

    @Test
    void entriesHaveTheStoriesIdentityHeadlineAndAddress() {
        for (var format : FeedFormats.all()) {
            assertThat(site.read("/en/" + format.fileName()))
                    .contains(
                            stories.dam.guid().uri(),
                            "Dam vote set for Friday /CORRECTED/",
                            TestSite.HOME + stories.dam.address().path())
                    .contains("The vote is on Friday, at nine.");
        }
    }

    @Test
    void aWithdrawnStoryIsAnEntryOfItsSectionWithTheReasonAlone() {
        for (var format : FeedFormats.all()) {
            assertThat(site.read("/en/politics/" + format.fileName()))
                    .contains(stories.forged.guid().uri(), "The announcement was forged.")
                    .doesNotContain("Quixotic");
            assertThat(site.read("/en/economy/" + format.fileName()))
                    .doesNotContain(stories.forged.guid().uri());
        }
    }

    @Test
    void aSectionHoldsItsStoriesAlone() {
        assertThat(site.read("/en/economy/feed.atom"))
                .contains(stories.bank.guid().uri())
                .doesNotContain(stories.dam.guid().uri());
        assertThat(site.read("/ru/feed.json"))
                .contains(stories.damInRussian.guid().uri())
                .doesNotContain(stories.dam.guid().uri());
    }
}
