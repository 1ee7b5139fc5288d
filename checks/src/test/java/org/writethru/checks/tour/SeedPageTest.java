package org.writethru.checks.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.SharedFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that the product comes from: read in, and written out as house text. */
class SeedPageTest {
    private static final String SEED = "seed/blinken-aliyev.txt";

    @TempDir
    Path folder;

    @Test
    void readInAndWrittenOutThePageGivesTheSameStoryText() throws IOException {
        var page = SharedFiles.file(SEED);
        var command = new Command(folder);
        var story = imported(command, page);
        var text = command.run("export", "text", story.path("guid").asString(), "--data", "d");
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(words(text.out())).isEqualTo(words(storyText(page)));
    }

    @Test
    void theReportSaysWhatWasReadLeftOutAndInferred() {
        var page = SharedFiles.file(SEED);
        var story = imported(new Command(folder), page);
        assertThat(story.path("language").asString()).isEqualTo("en");
        var takes = story.path("takes");
        assertThat(takes.size()).isEqualTo(2);
        var first = takes.path(0);
        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("kind").asString()).isEqualTo("Published");
        assertThat(first.path("time").asString()).isIn("2022-05-11T22:39:33+04:00", "2022-05-11T18:39:33Z");
        assertThat(first.path("headline").asString())
                .isEqualTo("Blinken discussed with Aliyev peace talks with Armenia");
        assertThat(first.path("dateline").path("place").asString()).isEqualTo("Baku");
        assertThat(first.path("dateline").path("date").asString()).isEqualTo("2022-05-11");
        assertThat(first.path("dateline").path("agency").asString()).isEqualTo("Turan");
        assertThat(first.path("paragraphs").size()).isEqualTo(2);
        var second = takes.path(1);
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.path("kind").asString()).isEqualTo("Updated");
        assertThat(second.path("headline").asString()).doesNotContain("UPDATED");
        assertThat(second.path("time").isNull() || second.path("time").isMissingNode())
                .isTrue();
        assertThat(second.path("paragraphs").size()).isEqualTo(6);
        assertThat(story.path("leftOut").toString()).contains("10 headlines").contains("Latest news");
        assertThat(story.path("inferred").size()).isPositive();
    }

    @Test
    void readingThePageAgainChangesNothing() {
        var page = SharedFiles.file(SEED);
        var command = new Command(folder);
        var once = imported(command, page);
        var text = command.run("export", "text", once.path("guid").asString(), "--data", "d")
                .out();
        var twice = imported(command, page);
        assertThat(twice.path("guid")).isEqualTo(once.path("guid"));
        assertThat(command.run("export", "text", once.path("guid").asString(), "--data", "d")
                        .out())
                .isEqualTo(text);
        var check = command.run("check", "--data", "d");
        assertThat(check.status()).as(check.out() + check.err()).isZero();
    }

    @Test
    void aPageWithAFurtherTakeAddsThatTake() throws IOException {
        var command = new Command(folder);
        var whole = Files.readString(SharedFiles.file(SEED));
        var firstTakeAlone = whole.substring(whole.indexOf("2022 May 11"));
        var early = Files.writeString(folder.resolve("early.txt"), firstTakeAlone);
        var once = imported(command, early);
        assertThat(once.path("takes").size()).isEqualTo(1);
        var twice = imported(command, SharedFiles.file(SEED));
        assertThat(twice.path("guid")).isEqualTo(once.path("guid"));
        assertThat(twice.path("takes").size()).isEqualTo(2);
    }

    private static JsonNode imported(Command command, Path page) {
        var answer = command.run("import", "page", page.toString(), "--house", "turan", "--json", "--data", "d");
        assertThat(answer.status()).as(answer.err()).isZero();
        var stories = JsonMapper.shared().readTree(answer.out());
        assertThat(stories.isArray()).isTrue();
        assertThat(stories.size()).isEqualTo(1);
        assertThat(stories.path(0).path("guid").asString()).startsWith("tag:");
        return stories.path(0);
    }

    /** What on the page is the story: all above the list of other news. */
    private static String storyText(Path page) throws IOException {
        var text = Files.readString(page);
        return text.substring(0, text.indexOf("Latest news"));
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
