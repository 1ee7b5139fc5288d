package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
    /** Bytes are asked eight at a time, and a signal may lie in two of these. */
    private static final int MOST_PADDING = 17;

    @ParameterizedTest
    @ValueSource(strings = {"", "N", "Z", "NN ", "ANNE AND ZENO "})
    void signalsAreFoundWhereverTheyStand(String words) {
        for (int padding = 0; padding < MOST_PADDING; padding++) {
            var copy = words + "x".repeat(padding);
            var wire = "ZCZC HP1 " + copy + "\nNNNN\nZCZC HP2 " + copy + "\nNNNN\n";
            assertThat(Frames.of(wire.getBytes(StandardCharsets.US_ASCII)).stream()
                            .filter(Frame::begun)
                            .map(frame -> wire.substring(
                                    frame.heading().from(), frame.heading().to())))
                    .as("%d letters", copy.length())
                    .containsExactly(" HP1 " + copy + "\n", " HP2 " + copy + "\n");
        }
    }
}
