package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

class ReleaseTest {
    @Test
    void aCorrectionAndAWithdrawalMustSayWhy() {
        assertThatThrownBy(() -> new Corrected(2, Dam.at(2), Dam.FILING, "  "))
                .isInstanceOf(Unfit.class)
                .hasMessage("The correction is empty.");
        assertThatThrownBy(() -> new Withdrawn(2, Dam.at(2), ""))
                .isInstanceOf(Unfit.class)
                .hasMessage("The reason is empty.");
    }

    @Test
    void onlyAFirstPublicationIsTakeOne() {
        assertThat(Dam.published().number()).isEqualTo(1);
        assertThatThrownBy(() -> new Updated(1, Dam.at(1), Dam.FILING, Optional.empty(), false))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new Withdrawn(0, Dam.at(1), "Forged.")).isInstanceOf(Unfit.class);
    }

    @Test
    void onlyAMinorUpdateMovesNothing() {
        assertThat(Dam.updated(2, true).moves()).isFalse();
        assertThat(Dam.updated(2, false).moves()).isTrue();
        assertThat(Dam.published().moves()).isTrue();
        assertThat(Dam.corrected(2).moves()).isTrue();
        assertThat(Dam.withdrawn(2).moves()).isTrue();
    }

    @Test
    void whatWasTakenOverClaimsOnlyWhatItsSourceStates() {
        var logged = Instant.parse("2026-11-04T08:00:00.123456Z");
        var untold = new Moment.Imported(Optional.empty(), "page.html", logged);
        assertThat(untold.told()).isEmpty();
        assertThat(untold.known()).isEqualTo(Instant.parse("2026-11-04T08:00:00.123Z"));
        var told = Instant.parse("2026-11-02T22:08:50Z");
        assertThat(new Moment.Imported(Optional.of(told), "page.html", logged).known())
                .isEqualTo(told);
    }
}
