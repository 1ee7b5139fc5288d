package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
    @Test
    void theExampleOfTheStandardIsSpeltAsThere() {
        assertThat(new TilePath.Hashes(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TilePath.Entries(1_234_067, 5).path()).isEqualTo("tile/entries/x001/x234/067.p/5");
        assertThat(new TilePath.Hashes(63, 0, 255).path()).isEqualTo("tile/63/000.p/255");
    }

    @Test
    void everyPathIsReadBack() {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            long number = random.nextLong(TilePath.HIGHEST_NUMBER + 1) >>> random.nextInt(56);
            int width = 1 + random.nextInt(256);
            var path = random.nextBoolean()
                    ? new TilePath.Hashes(random.nextInt(64), number, width)
                    : new TilePath.Entries(number, width);
            assertThat(TilePath.read(path.path())).isEqualTo(new Reading.Legible<>(path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile/0/000/",
                "tile/00/000",
                "tile/01/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001/x234/x067",
                "tile/0/000.p",
                "tile/0/000.p/",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/-1",
                "tile/0/000.p/1/",
                "tile/0/000.P/1",
                "tile/0/X001/000",
                "tile/entries",
                "tile/entries/x001",
                "tile/data/000",
                "tile/0/\u0660\u0660\u0660",
                "tile/0/000\n",
                "tile/0/../0/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/x036/x028/x797/x018/x963/967",
                "tile/8/x001/x001/x001/x001/x001/x001/x001/x001/001",
            })
    void everythingElseIsRefused(String path) {
        assertThat(TilePath.read(path)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theHighestNumberIsTheLastWhoseEntriesHaveAnIndex() {
        var highest = new TilePath.Entries(TilePath.HIGHEST_NUMBER, 256);
        assertThat(highest.path()).isEqualTo("tile/entries/x036/x028/x797/x018/x963/966");
        assertThat(TilePath.HIGHEST_NUMBER * 256 + 256).isPositive();
        assertThatThrownBy(() -> new TilePath.Entries(TilePath.HIGHEST_NUMBER + 1, 256))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void levelsHoldOneHashForEachFullTileBelow() {
        assertThat(TilePath.itemsAtLevel(0, 70_000)).isEqualTo(70_000);
        assertThat(TilePath.itemsAtLevel(1, 70_000)).isEqualTo(273);
        assertThat(TilePath.itemsAtLevel(2, 70_000)).isEqualTo(1);
        assertThat(TilePath.itemsAtLevel(3, 70_000)).isZero();
        assertThat(TilePath.itemsAtLevel(63, Long.MAX_VALUE)).isZero();
    }
}
