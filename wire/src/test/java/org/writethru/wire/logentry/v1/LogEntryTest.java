package org.writethru.wire.logentry.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Digest;
import org.writethru.story.Release.Published;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.record.v1.TakeRecord;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Stories;

class LogEntryTest {
    @Test
    void everyKindOfReleaseIsWrittenByteForByteAsEver() {
        Stories.all().forEach((name, story) -> {
            for (var take : story.takes()) {
                Golden.check(
                        "log-entry-v1/%s-%d.json".formatted(name, take.number()),
                        entry(take).bytes());
            }
        });
    }

    @Test
    void whateverIsWrittenIsReadBackTheSame() {
        var stories = new GeneratedStories(11);
        for (int count = 0; count < 1_000; count++) {
            for (var take : stories.next().takes()) {
                var entry = entry(take);
                assertThat(LogEntry.read(entry.bytes())).isEqualTo(new Reading.Legible<>(entry));
            }
        }
    }

    @Test
    void noWordOfTheTakeIsInTheEntry() {
        for (var take : Stories.imported().takes()) {
            var text = new String(entry(take).bytes(), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("Ferry").doesNotContain("ferry").doesNotContain("other.example");
            assertThat(text).contains("\"imported\":true");
        }
    }

    @Test
    void entryTellsTheTimeThatAnImportedTakeStates() {
        var takes = Stories.imported().takes();
        assertThat(entry(takes.getFirst()).told())
                .isEqualTo(takes.getFirst().moment().told());
        assertThat(entry(takes.getLast()).told()).isEmpty();
        assertThat(entry(Stories.dam(1).takes().getFirst()).told()).isEmpty();
    }

    @Test
    void mostPicturesStayFarBelowTheLogsLimitAndOneMoreIsRefused() {
        assertThat(entry(withPictures(LogEntry.MOST_PICTURES)).bytes()).hasSizeLessThan(65_535 * 2 / 3);
        assertThatThrownBy(() -> entry(withPictures(LogEntry.MOST_PICTURES + 1)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("501");
    }

    @Test
    void pictureShownTwiceIsNamedOnce() {
        var filing = Stories.everyBlock().takes().getFirst().filing().orElseThrow();
        var twice = new java.util.ArrayList<>(filing.copy().blocks());
        twice.addAll(filing.copy().blocks());
        var take = new Take(
                Stories.everyBlock().guid(),
                new Published(
                        Stories.at(0), filing.change().copy(new Copy(twice)).filing()));
        assertThat(entry(take).pictures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"previous\":41, | ''               | ",
                "\"previous\":41  | \"previous\":-1  | ",
                "\"previous\":41  | \"previous\":1.5 | /previous",
                "\"kind\":\"Updated\" | \"kind\":\"Changed\" | ",
                "\"take\":2       | \"take\":1       | ",
                "\"minor\":false  | \"minor\":null   | /minor",
                "sha256:          | sha512:          | ",
                "log-entry/v1     | log-entry/v9     | /format",
                "\"imported\":false | \"imported\":false,\"zzz\":1 | byte",
                "\"pictures\":[]  | \"pictures\":[{}] | /pictures/0",
            })
    void forgedEntryIsUnreadable(String was, String becomes, String where) {
        var genuine = new String(entry(Stories.dam(2).takes().getLast()).bytes(), StandardCharsets.UTF_8);
        assertThat(genuine).contains(was);
        var forged = genuine.replace(was, becomes).getBytes(StandardCharsets.UTF_8);
        assertThat(LogEntry.read(forged))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.where()).startsWith(where == null ? "" : where));
    }

    private static LogEntry entry(Take take) {
        var previous = take.number() == 1 ? Optional.<Long>empty() : Optional.of(40L + take.number() - 1);
        return LogEntry.of(take, Digest.of(TakeRecord.write(take)), previous);
    }

    private static Take withPictures(int count) {
        List<Block> pictures = IntStream.range(0, count)
                .<Block>mapToObj(number -> new Block.Picture(
                        Digest.of(new byte[] {(byte) number, (byte) (number >> 8)}),
                        "image/png",
                        1,
                        1,
                        "A chart",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new Take(
                Stories.dam(1).guid(),
                new Published(Stories.at(0), Stories.filing("en", "charts", "Charts", new Copy(pictures))));
    }
}
