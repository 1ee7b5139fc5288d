package org.writethru.wire.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Published;
import org.writethru.wire.sample.XmlSchema;

/** IPTC's own suite: the schema by which we judge what we write gives its verdicts, and what ought to pass is read. */
class NewsMlG2SuiteTest {
    /** Four that ought to pass name ids that are not there, and five that ought to fail did so under older, stricter releases. */
    private static final int ODD = 9;

    @Test
    void theSchemaGivesTheVerdictsOfTheSuite() {
        var schema = XmlSchema.published("schemas/newsml-g2/G2-multi-schema-2.35.xsd");
        var odd = new TreeSet<String>();
        var files = files();
        files.forEach(file -> {
            if (schema.faults(bytes(file)).isEmpty() != good(file)) {
                odd.add(file.getFileName().toString());
            }
        });
        assertThat(files).hasSize(161);
        assertThat(odd).hasSize(ODD);
    }

    @Test
    void everyItemThatOughtToPassIsReadWithItsIdentityAndVersion() {
        var agreement = Agreement.none(ZoneOffset.UTC, Instant.parse("2026-11-03T09:00:00Z"));
        for (var file : items()) {
            assertThat(WireReaders.read(bytes(file), agreement))
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(reading)
                            .isInstanceOfSatisfying(
                                    Reading.Legible.class,
                                    legible -> assertThat(((Reading.Legible<org.writethru.wire.NewsItem>) legible)
                                                    .value()
                                                    .version())
                                            .isPresent()));
        }
    }

    /** What ought to pass but bare catalogs, which are no items. */
    private static List<Path> items() {
        return files().stream()
                .filter(NewsMlG2SuiteTest::good)
                .filter(file -> !Beginning.of(bytes(file)).rootElement().equals("catalog"))
                .toList();
    }

    private static boolean good(Path file) {
        return file.toString().contains("should_pass");
    }

    private static List<Path> files() {
        try (var files = Files.walk(Published.path("samples/newsml-g2/conformance"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
