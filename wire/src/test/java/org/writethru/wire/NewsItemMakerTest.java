package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Language;

class NewsItemMakerTest {
    private static final String ENGLISH =
            "The council said on Tuesday that it would open the gates of the dam before the rain comes, and that the people who "
                    + "live below it have been told to leave their houses. The water has risen by two metres since Friday. Engineers "
                    + "who looked at the wall found no damage, but they will look at it again when the river falls.";

    private final NewsItemMaker maker =
            new NewsItemMaker("test", new Notes()).guid("urn:example:1").blocks(List.of(Block.Paragraph.of(ENGLISH)));

    private NewsItem item(Optional<Language> agreed) {
        var agreement =
                new Agreement(Optional.empty(), ZoneId.of("UTC"), agreed, Instant.parse("2026-11-03T09:00:00Z"));
        return ((Reading.Legible<NewsItem>) maker.item(agreement)).value();
    }

    private List<String> notes() {
        return maker.notes().sentences();
    }

    @Test
    void agreedLanguageStandsWhateverTheCopyReadsAs() {
        assertThat(item(Optional.of(new Language("it"))).language()).contains(new Language("it"));
        assertThat(notes()).contains("The language is the agreed one.").noneMatch(note -> note.contains("reads as"));
    }

    @Test
    void languageThatTheWireNamesGivesWayToTheOneThatTheCopySurelyIsIn() {
        maker.language("it");
        assertThat(item(Optional.of(new Language("it"))).language()).contains(new Language("en"));
        assertThat(notes()).contains("It says that its language is it, but it reads as en.");
    }

    @Test
    void languageThatNobodyNamesIsTheOneThatTheCopyReadsAs() {
        assertThat(item(Optional.empty()).language()).contains(new Language("en"));
        assertThat(notes()).contains("The language is not said; it reads as en.");
    }
}
