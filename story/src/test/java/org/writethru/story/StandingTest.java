package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writethru.story.Standing.Gone;
import org.writethru.story.Standing.Live;
import org.writethru.story.Standing.Unpublished;

class StandingTest {
    private final Standing unpublished = new Unpublished();
    private final Standing live = new Live(Dam.published());
    private final Standing gone = new Gone(Dam.withdrawn(2));

    static Stream<Release> laterReleases() {
        return Stream.of(Dam.updated(2, false), Dam.corrected(2), Dam.withdrawn(2));
    }

    @Test
    void aFirstPublicationMakesAStoryLive() {
        assertThat(unpublished.after(Dam.published())).isEqualTo(new Outcome.Done<>(new Live(Dam.published())));
    }

    @ParameterizedTest
    @MethodSource("laterReleases")
    void nothingElseMayComeFirst(Release release) {
        assertThat(refusal(unpublished.after(release))).isInstanceOf(Refusal.NotYetPublished.class);
    }

    @Test
    void updatesAndCorrectionsKeepAStoryLive() {
        assertThat(live.after(Dam.updated(2, false))).isEqualTo(new Outcome.Done<>(new Live(Dam.updated(2, false))));
        assertThat(live.after(Dam.corrected(2))).isEqualTo(new Outcome.Done<>(new Live(Dam.corrected(2))));
    }

    @Test
    void aWithdrawalIsFinal() {
        assertThat(live.after(Dam.withdrawn(2))).isEqualTo(new Outcome.Done<>(gone));
        Stream.of(Dam.published(), Dam.updated(3, false), Dam.corrected(3), Dam.withdrawn(3))
                .forEach(release ->
                        assertThat(refusal(gone.after(release))).isEqualTo(new Refusal.AlreadyGone(Dam.withdrawn(2))));
    }

    @Test
    void aTextWrittenOnAnOlderTakeIsRefusedWithWhatTheOtherReleased() {
        var second = Dam.updated(2, false);
        var refused = refusal(new Live(second).after(Dam.corrected(2)));
        assertThat(refused).isEqualTo(new Refusal.Overtaken(second, 1));
        assertThat(refused.sentence())
                .contains("Take 2 came in while you worked on take 1")
                .contains("updated at 2026-11-03T10:02:00Z")
                .contains("Dam vote delayed to Friday");
    }

    @Test
    void takesHaveNoGaps() {
        assertThat(refusal(live.after(Dam.updated(3, false)))).isInstanceOf(Refusal.Overtaken.class);
        assertThat(refusal(live.after(Dam.withdrawn(4)))).isInstanceOf(Refusal.Overtaken.class);
    }

    @Test
    void aSecondFirstPublicationIsRefused() {
        assertThat(refusal(live.after(Dam.published()))).isEqualTo(new Refusal.Overtaken(Dam.published(), 0));
    }

    private static Refusal refusal(Outcome<Standing> outcome) {
        return ((Outcome.Refused<Standing>) outcome).refusal();
    }
}
