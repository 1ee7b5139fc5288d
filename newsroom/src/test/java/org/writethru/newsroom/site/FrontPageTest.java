package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestHouse;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Slug;
import org.writethru.story.Urgency;

/** What stands above on the front, and in which order. */
class FrontPageTest {
    private static final Pattern HEADLINE = Pattern.compile("<h2[^>]*><a href=\"/en/2026/[^\"]*\">([^<]*)</a>");

    private TestSite site;

    @BeforeEach
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void publish(String headline, int urgency) {
        site.publish(
                Filing.of(TestHouse.ENGLISH, new Slug("story"), "politics", headline, Copy.of(headline + ", in full."))
                        .change()
                        .urgency(new Urgency(urgency))
                        .filing());
        site.newsroom.clock.move(Duration.ofHours(1));
    }

    private List<String> above() {
        return HEADLINE.matcher(site.read("/en/"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theMostUrgentLeadsAndOfEquallyUrgentTheNewest() {
        publish("Dam breaks", 1);
        publish("Budget passed", 5);
        publish("Cup won", 5);

        assertThat(above()).containsExactly("Dam breaks", "Cup won", "Budget passed");
    }

    @Test
    void whatWasUrgentGivesWayAsDaysPass() {
        publish("Dam breaks", 3);
        site.newsroom.clock.move(Duration.ofDays(1));
        publish("Budget passed", 5);
        assertThat(above()).containsExactly("Dam breaks", "Budget passed");

        site.newsroom.clock.move(Duration.ofDays(2));
        publish("Cup won", 5);
        assertThat(above()).containsExactly("Cup won", "Dam breaks", "Budget passed");
    }

    @Test
    void fewStoriesLeaveNoEmptyColumn() {
        assertThat(site.read("/en/")).doesNotContain("top-stories");
        publish("Dam breaks", 3);
        assertThat(site.read("/en/")).doesNotContain("top-stories");
        for (var story = 1; story <= 5; story++) {
            publish("Story " + story, 5);
        }
        assertThat(site.read("/en/")).contains("class=\"top-stories\"");
    }
}
