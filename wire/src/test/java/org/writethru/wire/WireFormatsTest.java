package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormats;
import org.writethru.wire.sample.Stories;

class WireFormatsTest {
    @Test
    void everyFormatOnTheListHasAGoldenForEachKindOfReleaseAndScript() throws IOException {
        assertThat(WireFormats.all()).isNotEmpty();
        for (var format : WireFormats.all()) {
            assertGoldens(Path.of("src/test/resources/golden", "wire-" + format.name()));
        }
    }

    @Test
    void everyFeedFormatOnTheListHasAGoldenForEachKindOfReleaseAndScript() throws IOException {
        assertThat(FeedFormats.all()).isNotEmpty();
        for (var format : FeedFormats.all()) {
            assertGoldens(Path.of("src/test/resources/golden", "feed-" + format.name()));
        }
    }

    @Test
    void namesAndFileNamesAreDifferent() {
        assertThat(WireFormats.all().stream().map(WireFormat::name)).doesNotHaveDuplicates();
        assertThat(FeedFormats.all().stream().map(FeedFormat::name)).doesNotHaveDuplicates();
        assertThat(FeedFormats.all().stream().map(FeedFormat::fileName)).doesNotHaveDuplicates();
        assertThat(WireFormats.named("text")).contains(WireFormats.all().getFirst());
        assertThat(WireFormats.named("telex")).isEmpty();
    }

    private static void assertGoldens(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .toList();
            assertThat(names).as(folder.toString()).containsAll(Stories.all().keySet());
        }
    }
}
