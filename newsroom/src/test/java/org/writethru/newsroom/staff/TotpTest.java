package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / Totp.STEP_SECONDS, 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "9, 520489"})
    void sixDigitsAreThoseOfTheStandard(long step, String code) {
        assertThat(Totp.code(SECRET, step, 6)).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepOff() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long here = now.getEpochSecond() / 30;
        for (long off = -3; off <= 3; off++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, here + off, 6), now, 0)
                            .isPresent())
                    .as("%d steps off", off)
                    .isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void noCodeIsTakenTwiceOrAfterALaterOne() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long here = now.getEpochSecond() / 30;
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here, 6), now, here)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here - 1, 6), now, here)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here + 1, 6), now, here)).hasValue(here + 1);
    }

    @Test
    void aCodeMayBeTypedInGroupsAndNothingElseIsOne() {
        var now = Instant.ofEpochSecond(59);
        assertThat(Totp.step(SECRET, " 287 082 ", now, 0)).hasValue(1);
        for (var typed : new String[] {"", "28708", "2870820", "28708a", "٢٨٧٠٨٢"}) {
            assertThat(Totp.step(SECRET, typed, now, 0)).as(typed).isEmpty();
        }
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
