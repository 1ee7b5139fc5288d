package org.writethru.newsroom.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.media.PictureShelf;
import org.writethru.newsroom.media.ShelfFailure;

/** What every place for pictures must do. */
interface ShelfContract {
    int MOST = 10_000_000;

    PictureShelf shelf();

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    default void whatWasPutIsThere() {
        var shelf = shelf();
        assertThat(shelf.get("ab/cd/abcd/original.jpg", MOST)).isEmpty();
        shelf.put("ab/cd/abcd/original.jpg", bytes(1, 3_000_000));
        shelf.put("ab/cd/abcd/wide640-500-500.webp", bytes(2, 1));
        assertThat(shelf.get("ab/cd/abcd/original.jpg", MOST)).contains(bytes(1, 3_000_000));
        assertThat(shelf.get("ab/cd/abcd/wide640-500-500.webp", MOST)).contains(bytes(2, 1));
        assertThat(shelf.get("ab/cd/abcd/w640.webp", MOST)).isEmpty();
    }

    @Test
    default void puttingAgainReplaces() {
        var shelf = shelf();
        shelf.put("ab/cd/abcd/w640.webp", bytes(1, 1_000));
        shelf.put("ab/cd/abcd/w640.webp", bytes(2, 500));
        assertThat(shelf.get("ab/cd/abcd/w640.webp", MOST)).contains(bytes(2, 500));
    }

    @Test
    default void whatIsRemovedIsGone() {
        var shelf = shelf();
        shelf.put("ab/cd/abcd/w320.webp", bytes(1, 1_000));
        shelf.remove("ab/cd/abcd/w320.webp");
        shelf.remove("ab/cd/abcd/w320.webp");
        assertThat(shelf.get("ab/cd/abcd/w320.webp", MOST)).isEmpty();
    }

    @Test
    default void moreThanExpectedIsNotRead() {
        var shelf = shelf();
        shelf.put("ab/cd/abcd/w1280.webp", bytes(1, 1_001));
        assertThatThrownBy(() -> shelf.get("ab/cd/abcd/w1280.webp", 1_000)).isInstanceOf(ShelfFailure.class);
    }

    @Test
    default void keysThatLeadElsewhereAreRefused() {
        for (var key :
                List.of("../secret.jpg", "/etc/passwd", "a/../../b.jpg", "a//b.jpg", "", "a b.jpg", "a.jpg?x=1")) {
            assertThatThrownBy(() -> shelf().put(key, new byte[1])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> shelf().get(key, MOST)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void readersSeeOneOrTheOtherWholeWhileItIsReplaced() throws Exception {
        var shelf = shelf();
        var first = bytes(1, 400_000);
        var second = bytes(2, 400_000);
        shelf.put("ab/cd/abcd/w1920.webp", first);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = people.submit(() -> {
                for (int round = 0; round < 20; round++) {
                    shelf.put("ab/cd/abcd/w1920.webp", round % 2 == 0 ? second : first);
                }
            });
            Callable<Boolean> reading = () -> {
                boolean whole = true;
                while (!writing.isDone()) {
                    var seen = shelf.get("ab/cd/abcd/w1920.webp", MOST).orElseThrow();
                    whole &= Arrays.equals(seen, first) || Arrays.equals(seen, second);
                }
                return whole;
            };
            var seen = new ArrayList<Boolean>();
            for (var one : people.invokeAll(List.of(reading, reading))) {
                seen.add(one.get());
            }
            writing.get();
            assertThat(seen).containsOnly(true);
        }
    }
}
