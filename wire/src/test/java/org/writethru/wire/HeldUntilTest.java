package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldUntilTest {
    /** A Friday. */
    private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-27T10:00:00+01:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMBARGOED UNTIL 18:00 GMT Friday | 2026-11-27T18:00Z
            Embargoed to 0001 Tuesday December 01 | 2026-12-01T00:01+01:00
            Embargo: Monday 6 a.m. EST | 2026-11-30T06:00-05:00
            Sperrfrist: 12.00 Uhr | 2026-11-27T12:00+01:00
            Sperrfrist Montag, 9 Uhr | 2026-11-30T09:00+01:00
            Sperrfrist bis heute Abend (27.11.), 19.00 Uhr. Danke | 2026-11-27T19:00+01:00
            Sperrfrist 1. Dezember 19.00 Uhr MEZ | 2026-12-01T19:00+01:00
            Nicht vor 28.11.2026, 11:30 Uhr verwenden | 2026-11-28T11:30+01:00
            sous embargo jusqu'à 18h00 lundi | 2026-11-30T18:00+01:00
            embargado hasta las 18.00 horas del lunes | 2026-11-30T18:00+01:00
            Эмбарго до 12:00 мск 28 ноября | 2026-11-28T12:00+03:00
            STRICTLY EMBARGOED until noon on Saturday, November 28, 2026 | 2026-11-28T12:00+01:00
            Embargoed until tomorrow 07:00 | 2026-11-28T07:00+01:00
            """)
    void timeIsRead(String words, String until) {
        assertThat(read(words)).contains(OffsetDateTime.parse(until));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Embargoed until Monday
            Embargo until the speech is held
            Embargoed until noon
            Sperrfrist 9 Uhr
            Embargoed until 09:00 Friday
            """)
    void timeThatIsNotSureIsNone(String words) {
        assertThat(read(words)).isEmpty();
    }

    private static Optional<OffsetDateTime> read(String words) {
        return new HeldUntil(SENT, ZoneId.of("+01:00")).read(words);
    }
}
