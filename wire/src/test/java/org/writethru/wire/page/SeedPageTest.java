package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writethru.story.Dateline;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.housetext.HouseText;

/** The page that the project comes from, in and out again. It is looked for beside the project, since it is an agency's copy. */
class SeedPageTest {
    private static final Path SEED = Path.of("..", "..", "shared", "seed", "blinken-aliyev.txt");
    private static final Language EN = new Language("en");

    private final House house = turan();
    private String page = "";

    @BeforeEach
    void theSeedIsThere() throws IOException {
        assumeThat(SEED).as("the seed page beside the project").exists();
        page = Files.readString(SEED);
    }

    /** As the house file of the sample data has it. */
    private static House turan() {
        return new House(
                "turan",
                "Turan",
                Map.of(EN, "Turan News Agency"),
                "turan.example",
                ZoneId.of("Asia/Baku"),
                List.of(EN, new Language("ru"), new Language("az")),
                new House.DatelineStyle("{place} / {date} / {agency}: ", "dd.MM.yy"),
                Map.of(House.Mark.UPDATED, Map.of(EN, "/UPDATED/")),
                "* * *",
                "yyyy MMMM d (EEEE) HH:mm:ss",
                new House.Rail(10, "dd.MMM.yyyy", Map.of(EN, "Latest news")),
                "-0-",
                "-{signOff}-",
                Map.of("news", Map.of(EN, "News")),
                Map.of());
    }

    @Test
    void hasTwoTakesTheSecondMarkedUpdated() {
        var takes = ReadPages.legible(page, house).takes();

        assertThat(takes).extracting(PageTake::kind).containsExactly("Published", "Updated");
        assertThat(takes.getFirst().time()).contains(Instant.parse("2022-05-11T18:39:33Z"));
        assertThat(takes.getFirst().filing().dateline())
                .contains(Dateline.of("Baku", LocalDate.of(2022, 5, 11), "Turan"));
        assertThat(takes.getLast().time()).isEmpty();
        assertThat(takes)
                .extracting(take -> take.filing().headline())
                .containsOnly("Blinken discussed with Aliyev peace talks with Armenia");
        assertThat(takes.getFirst().filing().copy().blocks()).hasSize(2);
        assertThat(takes.getLast().filing().copy().blocks()).hasSize(6);
        assertThat(takes.getFirst().filing().copy().plain()).contains("Azerbaijan and Armenia,\" - he wrote.");
    }

    @Test
    void leavesOutTheRailOfTenAndTheDayOfReading() {
        var read = ReadPages.legible(page, house);

        assertThat(read.leftOut()).hasSize(2);
        assertThat(read.leftOut().getFirst()).startsWith("10 headlines of a “Latest news” list");
        assertThat(read.leftOut().getLast()).contains("“25 Oct 2025”");
        assertThat(read.takes().toString()).doesNotContain("2025");
        assertThat(read.language()).isEqualTo(EN);
    }

    @Test
    void comesOutAsHouseTextAsItWentIn() {
        var read = ReadPages.legible(page, house);

        var printed = HouseText.print(story(read), house);

        var storyText = page.substring(0, page.indexOf("Latest news"));
        assertThat(withoutSpace(printed)).isEqualTo(withoutSpace(storyText));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Story story(Page page) {
        var guid = new Guid("tag:turan.example,2022-05-11:seed000page");
        var takes = new ArrayList<Take>();
        for (var take : page.takes()) {
            var moment = new Moment.Imported(take.time(), "blinken-aliyev.txt", Instant.parse("2026-11-24T10:00:00Z"));
            takes.add(new Take(
                    guid,
                    take.number() == 1
                            ? new Release.Published(moment, take.filing())
                            : new Release.Updated(take.number(), moment, take.filing(), Optional.empty(), false)));
        }
        return new Story(guid, takes);
    }
}
