package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Houses;

/** Pages of invented agencies in many styles and languages, each with the reading that a person made of it. */
class PageCorpusTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");

    @TestFactory
    Stream<DynamicTest> readsAsAPersonDoes() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    @Test
    void thereAreAtLeastTwentyFivePages() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static void check(Path page) {
        try {
            var read = ReadPages.legible(Files.readAllBytes(page), Houses.turan());
            var written = ReadPages.written(read, Houses.turan());
            Golden.check("pages/" + page.getFileName() + ".reading", written.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }
}
