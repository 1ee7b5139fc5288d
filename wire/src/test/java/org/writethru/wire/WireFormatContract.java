package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Stories;

/** What every wire format keeps; the test of each implements it. */
public interface WireFormatContract {
    /** The format under test. */
    WireFormat format();

    /** How its goldens' names end. */
    String ending();

    /** The text as a person reads it; a format that escapes characters undoes that here. */
    default String words(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }

    @Test
    default void everyKindOfReleaseAndEveryScriptIsWrittenByteForByteAsEver() {
        Stories.all()
                .forEach((name, story) -> Golden.check(
                        "wire-%s/%s.%s".formatted(format().name(), name, ending()),
                        format().write(story, Houses.turan())));
    }

    @Test
    default void sameStoryGivesTheSameBytes() {
        var stories = new GeneratedStories(5);
        for (int count = 0; count < 300; count++) {
            var story = stories.next();
            var copy = new Story(story.guid(), story.takes());
            assertThat(format().write(story, Houses.harbour())).isEqualTo(format().write(copy, Houses.harbour()));
        }
    }

    @Test
    default void everyStoryIsWrittenAsWholeUtf8() throws CharacterCodingException {
        var stories = new GeneratedStories(6);
        for (int count = 0; count < 300; count++) {
            var written = format().write(stories.next(), Houses.turan());
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(written))
                            .toString())
                    .isNotBlank();
        }
    }

    @Test
    default void everyTakeOfALiveStoryIsThere() {
        var written = words(format().write(Stories.dam(4), Houses.turan()));
        Stories.dam(4).takes().stream()
                .flatMap(take -> take.filing().stream())
                .forEach(filing -> assertThat(written)
                        .contains(filing.headline())
                        .contains(filing.copy().blocks().getFirst().plain()));
        assertThat(written).contains("Earlier takes said Friday. The vote is on Monday.");
    }

    @Test
    default void noWordOfAWithdrawnStoryIsWritten() {
        var stories = new GeneratedStories(8);
        int withdrawn = 0;
        for (int count = 0; count < 500; count++) {
            var story = stories.next();
            if (story.takes().getLast().release() instanceof Withdrawn(var _, var _, var reason)) {
                var written = words(format().write(story, Houses.turan()));
                assertThat(written).contains(reason.lines().findFirst().orElseThrow());
                story.takes().forEach(take -> assertNothingOf(take, reason, written));
                withdrawn++;
            }
        }
        assertThat(withdrawn).isGreaterThan(20);
    }

    @Test
    default void editorsNoteIsNotForReaders() {
        assertThat(words(format().write(Stories.everyBlock(), Houses.turan()))).doesNotContain("FOR EDITORS ONLY");
    }

    private static void assertNothingOf(Take take, String reason, String written) {
        if (take.release() instanceof WithCopy told
                && told.filing().headline().length() > 4
                && !reason.contains(told.filing().headline())) {
            assertThat(written).doesNotContain(told.filing().headline());
        }
    }
}
