package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.desk.CopyWord;

class InPlayTest {
    private static InPlay drafted(CopyWord... words) {
        var draft =
                DraftsInHand.draft("draft1", Filings.guid(1), 0, "Dam holds", Instant.parse("2026-11-03T08:00:00Z"));
        return InPlay.of(Optional.empty(), Optional.of(draft), "", Optional.empty(), Optional.empty(), List.of(words));
    }

    @Test
    void aDraftWhoseCopyMovedOnIsFlagged() {
        var story = drafted(new CopyWord("North corrected the copy", false, "a.2", "/desk/incoming/items/a"));
        assertThat(story.tabs()).contains(WireTab.FLAGGED);
        assertThat(story.flash()).isEmpty();
        assertThat(RowViews.flags(story)).isEmpty();
        assertThat(story.copy()).extracting(CopyWord::words).containsExactly("North corrected the copy");
    }

    @Test
    void aDraftWhoseCopyWasTakenBackIsAFlashUntilSomethingElseIsSaid() {
        var gone = drafted(new CopyWord("North WITHDREW the copy", true, "a.3", "/desk/incoming/items/a"));
        assertThat(gone.flash()).contains(gone.key() + " a.3");
        assertThat(drafted().flash()).isEmpty();
        assertThat(drafted().tabs()).doesNotContain(WireTab.FLAGGED);
    }
}
