package org.writethru.wire.record.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Inline;
import org.writethru.story.Release.Published;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Stories;

class TakeRecordTest {
    @Test
    void everyKindOfReleaseIsWrittenByteForByteAsEver() {
        Stories.all().forEach((name, story) -> {
            for (var take : story.takes()) {
                Golden.check("take-record-v1/%s-%d.json".formatted(name, take.number()), TakeRecord.write(take));
            }
        });
    }

    @Test
    void whateverIsReleasedIsReadBackTheSame() {
        var stories = new GeneratedStories(20_261_103);
        for (int count = 0; count < 2_000; count++) {
            for (var take : stories.next().takes()) {
                var record = TakeRecord.write(take);
                assertThat(legible(record)).isEqualTo(take);
                assertThat(TakeRecord.write(legible(record))).isEqualTo(record);
            }
        }
    }

    @Test
    void editorsNoteIsNotInThePublicRecord() {
        var take = Stories.everyBlock().takes().getFirst();
        assertThat(take.filing().orElseThrow().editorsNote()).isPresent();
        assertThat(text(take)).doesNotContain("FOR EDITORS ONLY").doesNotContain("ditor");
        assertThat(legible(TakeRecord.write(take)).filing().orElseThrow().editorsNote())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"take\":2          | \"take\":1          | /take",
                "\"take\":2          | \"take\":0          | /take",
                "\"take\":2          | \"take\":2.5        | /take",
                "\"take\":2          | \"take\":4294967298 | /take",
                "\"take\":2          | \"take\":\"2\"      | /take",
                "\"kind\":\"Updated\"  | \"kind\":\"Published\" | /take",
                "\"kind\":\"Updated\"  | \"kind\":\"Deleted\" | /kind",
                "\"kind\":\"Updated\"  | \"kind\":\"Corrected\" | /correction",
                "\"minor\":false     | \"minor\":0         | /minor",
                "\"minor\":false,    | ''                  | /minor",
                "\"minor\":false     | \"mine\":1,\"minor\":false | /mine",
                "\"minor\":false     | \"minor\":false,\"mins\":1 | /mins",
                "take-record/v1      | take-record/v2      | /format",
                "\"urgency\":5       | \"urgency\":10      | /filing",
                "\"slug\":\"dam      | \"slug\":\"DAM      | /filing",
                "\"language\":\"en\" | \"language\":\"?\"  | /filing",
                "\"subjects\":[]     | \"subjects\":[1]    | /filing/subjects/0",
                "\"subjects\":[]     | \"subjects\":{}     | /filing/subjects",
                "\"block\":\"paragraph\" | \"block\":\"paragraf\" | /filing/copy/0/block",
                "2026-11-03T10:16:30.250Z | 2026-11-03T10:16:30Z | /logged",
                "2026-11-03T10:16:30.250Z | 2026-02-30T10:16:30.250Z | /logged",
                "2026-11-03T10:16:30.250Z | yesterday       | /logged",
                "\"date\":\"2026-11-03\" | \"date\":\"3.11.26\" | /filing/dateline/date",
                "{\"filing           | {  \"filing         | byte 2",
            })
    void forgedRecordIsUnreadableWithItsPlace(String was, String becomes, String where) {
        var genuine = text(Stories.dam(2).takes().getLast());
        assertThat(genuine).contains(was);
        var reading = TakeRecord.read(genuine.replace(was, becomes).getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.where()).startsWith(where));
    }

    @Test
    void noDamageMakesTheReaderThrow() {
        var random = new Random(7);
        var genuine = TakeRecord.write(Stories.everyBlock().takes().getFirst());
        int legible = 0;
        for (int count = 0; count < 5_000; count++) {
            var damaged = Arrays.copyOf(genuine, genuine.length - random.nextInt(3));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            legible += TakeRecord.read(damaged) instanceof Reading.Legible<Take> ? 1 : 0;
        }
        assertThat(legible).isBetween(1, 4_000);
        assertThat(TakeRecord.read(new byte[0])).isInstanceOf(Reading.Unreadable.class);
        assertThat(TakeRecord.read("[]".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void copyWithMoreMarksThanARecordCanHoldIsRefusedInAJournalistsWords() {
        var link = new Inline.Link("https://news.example/" + "a".repeat(1_900), List.of());
        var copy = new Copy(List.of(new Block.Paragraph(Collections.nCopies(10_000, link))));
        var take = new Take(
                Stories.dam(1).guid(), new Published(Stories.at(0), Stories.filing("en", "links", "Links", copy)));
        assertThatThrownBy(() -> TakeRecord.write(take))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo("copy"));
    }

    @Test
    void largestCopyFits() {
        var copy = Copy.of("\u20AC".repeat(400_000));
        var take = new Take(
                Stories.dam(1).guid(), new Published(Stories.at(0), Stories.filing("en", "euro", "Euro", copy)));
        assertThat(legible(TakeRecord.write(take))).isEqualTo(take);
    }

    private static String text(Take take) {
        return new String(TakeRecord.write(take), StandardCharsets.UTF_8);
    }

    private static Take legible(byte[] record) {
        return switch (TakeRecord.read(record)) {
            case Reading.Legible<Take>(var take, var _) -> take;
            case Reading.Unreadable<Take>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }
}
