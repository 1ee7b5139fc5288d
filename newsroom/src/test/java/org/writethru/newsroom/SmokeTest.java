package org.writethru.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @Test
    void works(@TempDir Path dir) {
        try (var room = TestNewsroom.open(dir, Optional.empty())) {
            var r = room.publish(Filings.dam());
            for (int i = 0; i < 600; i++) room.publish(Filings.dam());
            TestNewsroom.done(room.desk.update(
                    r.take().story(),
                    1,
                    Filings.dam("Dam vote on Thursday", "It is Thursday."),
                    Optional.of("The day"),
                    false));
            room.catchUp();
            room.checkClean();
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isEqualTo(602);
        }
        try (var room = TestNewsroom.open(dir, Optional.empty())) {
            room.checkClean();
        }
    }
}
