package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {
    @Test
    void aMinorUpdateIsTheNewestTakeAndMovesNothing() {
        var story = story(Dam.published(), Dam.updated(2, false), Dam.updated(3, true));
        assertThat(story.newest().orElseThrow().number()).isEqualTo(3);
        assertThat(story.lastMoved()).contains(Dam.updated(2, false));
        assertThat(story.standing()).isEqualTo(new Standing.Live(Dam.updated(3, true)));
    }

    @Test
    void aWithdrawnStoryIsGoneAndItsLastTakeHasNoText() {
        var story = story(Dam.published(), Dam.withdrawn(2));
        assertThat(story.standing()).isEqualTo(new Standing.Gone(Dam.withdrawn(2)));
        assertThat(story.newest().orElseThrow().filing()).isEmpty();
    }

    @Test
    void aStoryWithoutTakesIsUnpublished() {
        assertThat(story().standing()).isEqualTo(new Standing.Unpublished());
        assertThat(story().newest()).isEqualTo(Optional.empty());
    }

    @Test
    void takesThatCannotFollowEachOtherAreNoStory() {
        assertThatThrownBy(() -> story(Dam.published(), Dam.updated(3, false))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> story(Dam.withdrawn(2))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> story(Dam.published(), Dam.withdrawn(2), Dam.updated(3, false)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void aTakeOfAnotherStoryIsRefused() {
        var other = new Guid("tag:ostrel.example,2026-11-03:anotherone12");
        assertThatThrownBy(() -> new Story(other, List.of(new Take(Dam.GUID, Dam.published()))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("another story");
    }

    private static Story story(Release... releases) {
        return new Story(
                Dam.GUID,
                Stream.of(releases).map(release -> new Take(Dam.GUID, release)).toList());
    }
}
