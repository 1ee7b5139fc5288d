package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {
    private static final Entry DAM = Entry.of("dam vote delayed".getBytes(StandardCharsets.UTF_8));
    private static final Entry EMPTY = Entry.of(new byte[0]);
    private static final Entry LONGEST = Entry.of(new byte[Entry.MOST_BYTES]);

    @Test
    void aBundleIsReadBackFromItsBytes() {
        var bundle = new EntryBundle(List.of(DAM, EMPTY, LONGEST));
        assertThat(EntryBundle.read(bundle.bytes(), 3)).isEqualTo(new Reading.Legible<>(bundle));
        assertThat(bundle.bytes()).startsWith(0, 16, 'd', 'a', 'm').hasSize(16 + 65_535 + 3 * 2);
    }

    @Test
    void theLongestBundleIsAsLongAsStated() {
        assertThat(new EntryBundle(Collections.nCopies(256, LONGEST)).bytes()).hasSize(EntryBundle.MOST_BYTES);
    }

    @Test
    void aBundleThatEndsTooEarlyOrTooLateIsRefusedWithThePlace() {
        byte[] bytes = new EntryBundle(List.of(DAM, DAM)).bytes();
        assertThat(EntryBundle.read(Arrays.copyOf(bytes, 30), 2))
                .isEqualTo(new Reading.Unreadable<>("byte 18", "the bundle ends within entry 1"));
        assertThat(EntryBundle.read(Arrays.copyOf(bytes, 19), 2))
                .isEqualTo(new Reading.Unreadable<>("byte 18", "the bundle ends before entry 1"));
        assertThat(EntryBundle.read(bytes, 3))
                .isEqualTo(new Reading.Unreadable<>("byte 36", "the bundle ends before entry 2"));
        assertThat(EntryBundle.read(bytes, 1))
                .isEqualTo(new Reading.Unreadable<>("byte 18", "more follows after 1 entries"));
    }

    @Test
    void whatTheFormCannotHoldCannotBeMade() {
        assertThatThrownBy(() -> Entry.of(new byte[Entry.MOST_BYTES + 1])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryBundle(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryBundle(Collections.nCopies(257, EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryKeepsItsBytesToItself() {
        byte[] bytes = {1, 2, 3};
        var entry = Entry.of(bytes);
        bytes[0] = 9;
        entry.bytes()[1] = 9;
        assertThat(entry.bytes()).containsExactly(1, 2, 3);
    }
}
