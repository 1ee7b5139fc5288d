package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    @Test
    default void anotherCharacterSetThanAgreedIsSaid() {
        var usual = Outgoings.of(Stories.everyBlock());
        var agreed = new Outgoing(
                usual.story(),
                usual.house(),
                usual.addresses(),
                Optional.empty(),
                Optional.of(StandardCharsets.UTF_16));
        if (charset().equals(StandardCharsets.UTF_8)) {
            assertThat(format().write(agreed).notes())
                    .contains("This format is always UTF-8; it was not written in UTF-16.");
            assertThat(format().write(usual).notes()).isEmpty();
        }
    }
}
