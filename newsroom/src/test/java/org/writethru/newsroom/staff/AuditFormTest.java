package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditFormTest {
    private static AuditEntry entry(String name, String detail) {
        return new AuditEntry(
                "0a1b",
                Instant.parse("2026-11-03T08:00:00Z"),
                Optional.of("p1"),
                name,
                "192.0.2.1",
                "invited",
                "boris",
                detail);
    }

    @Test
    void csvIsQuotedAndEndsItsLinesAsTheStandardSays() {
        assertThat(AuditForm.CSV.head())
                .isEqualTo("\"id\",\"happened\",\"person\",\"name\",\"from\",\"act\",\"subject\",\"detail\"\r\n");
        assertThat(AuditForm.CSV.line(entry("Anna \"the\" Berg", "one, two\nthree")))
                .isEqualTo(
                        "\"0a1b\",\"2026-11-03T08:00:00Z\",\"p1\",\"Anna \"\"the\"\" Berg\",\"192.0.2.1\",\"invited\",\"boris\",\"one, two\nthree\"\r\n");
    }

    @Test
    void noSpreadsheetTakesTextForAFormula() {
        for (var formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
            assertThat(AuditForm.CSV.line(entry(formula, ""))).contains("\"'" + formula + "\"");
        }
        assertThat(AuditForm.CSV.line(entry("Anna", "5-4"))).doesNotContain("'");
    }

    @Test
    void eachJsonLineIsOneObject() {
        assertThat(AuditForm.JSON_LINES.line(entry("Anna\nBerg", "“x”")))
                .isEqualTo(
                        "{\"id\":\"0a1b\",\"happened\":\"2026-11-03T08:00:00Z\",\"person\":\"p1\",\"name\":\"Anna\\nBerg\",\"from\":\"192.0.2.1\",\"act\":\"invited\",\"subject\":\"boris\",\"detail\":\"“x”\"}\n");
    }
}
