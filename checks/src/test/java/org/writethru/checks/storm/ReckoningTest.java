package org.writethru.checks.storm;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Slug;

/** The judge of the storms, judged: each kind of loss is found. */
class ReckoningTest {
    @TempDir
    Path data;

    private DataFolder folder;
    private Promise kept;

    @BeforeEach
    void releaseOneTake() {
        folder = DataFolder.at(data);
        try (var newsroom = Newsroom.open(Storm.settings(folder, Optional.empty()), Clock.systemUTC())) {
            var house = newsroom.settings().house();
            var filing = Filing.of(
                    house.languages().getFirst(),
                    new Slug("dam-opens"),
                    house.sections().keySet().iterator().next(),
                    "Dam opens",
                    Copy.of("The dam opened at noon."));
            kept = Promise.of(done(newsroom.desk().publish(filing)));
        }
    }

    private static Receipt done(Outcome<Receipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<Receipt>(var receipt) -> receipt;
            case Outcome.Refused<Receipt>(var refusal) -> throw new AssertionError(refusal.sentence());
        };
    }

    @Test
    void whatWasKeptSettles() {
        assertThatNoException().isThrownBy(() -> settle(kept.line()));
    }

    @Test
    void aPromiseThatIsNotKeptIsFound() {
        assertLost(kept.line(), new Promise(kept.story(), 2, kept.record(), 1).line());
    }

    @Test
    void anotherTakeAtThePromisedPlaceIsFound() {
        assertLost(new Promise(kept.story(), 3, kept.record(), 0).line());
    }

    @Test
    void anotherRecordThanThePromisedOneIsFound() {
        assertLost(new Promise(kept.story(), 1, "sha256:" + "0".repeat(64), 0).line());
    }

    @Test
    void aReleaseThatNobodyHadInHandIsFound() {
        assertLost("open 0");
    }

    @Test
    void aSignatureUnderAnotherRootIsFound() {
        assertLost(kept.line(), signed(1, Base64.getEncoder().encodeToString(new byte[32])));
    }

    @Test
    void aSignatureOfMoreThanThereIsIsFound() {
        assertLost(kept.line(), signed(2, Base64.getEncoder().encodeToString(new byte[32])));
    }

    private static String signed(long size, String root) {
        return "signed "
                + Base64.getEncoder()
                        .encodeToString("news/log\n%d\n%s\n"
                                .formatted(size, root)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void assertLost(String... lines) {
        assertThatThrownBy(() -> settle(lines)).isInstanceOf(AssertionError.class);
    }

    private void settle(String... lines) {
        var reckoning = new Reckoning(folder, Optional.empty());
        reckoning.hear(List.of(lines), 0);
        reckoning.settle();
    }
}
