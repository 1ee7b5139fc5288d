package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

/** What every format keeps that is for subscribers and not for readers. */
public interface SubscriberFormatContract extends WireFormatContract {
    @Test
    default void editorsNoteReachesEditors() {
        assertThat(words(format().write(Outgoings.of(Stories.everyBlock())).bytes()))
                .contains("FOR EDITORS ONLY: picture to follow.");
    }
}
