package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

/** What every wire format keeps; the test of each implements it. */
public interface WireFormatContract {
    /** Characters that may stand in a message by chance. */
    int LONGEST_CHANCE = 8;

    /** The format under test. */
    WireFormat format();

    /** The character set in which it writes when none was agreed. */
    default Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /** How its goldens' names end. */
    String ending();

    /** The text as a person reads it; a format that escapes characters undoes that here. */
    default String words(byte[] written) {
        return new String(written, charset());
    }

    @Test
    default void everyKindOfReleaseAndEveryScriptIsWrittenByteForByteAsEver() {
        Stories.all()
                .forEach((name, story) -> Golden.check(
                        "wire-%s/%s.%s".formatted(format().name(), name, ending()),
                        format().write(Outgoings.of(story)).bytes()));
    }

    @Test
    default void sameStoryGivesTheSameBytes() {
        var stories = new GeneratedStories(5);
        for (int count = 0; count < 300; count++) {
            var story = stories.next();
            var copy = new Story(story.guid(), story.takes());
            assertThat(format().write(Outgoings.of(story, Houses.harbour())).bytes())
                    .isEqualTo(
                            format().write(Outgoings.of(copy, Houses.harbour())).bytes());
        }
    }

    @Test
    default void everyStoryIsWrittenWholeInItsCharacterSet() throws CharacterCodingException {
        var stories = new GeneratedStories(6);
        for (int count = 0; count < 300; count++) {
            var written = format().write(Outgoings.of(stories.next())).bytes();
            assertThat(charset().newDecoder().decode(ByteBuffer.wrap(written)).toString())
                    .isNotBlank();
        }
    }

    @Test
    default void newestTakeOfALiveStoryIsThere() {
        for (int takes = 1; takes <= 4; takes++) {
            var sent = Outgoings.of(Stories.dam(takes));
            var filing = sent.filing().orElseThrow();
            var written = words(format().write(sent).bytes());
            assertThat(written).contains(filing.headline());
            filing.copy().blocks().forEach(block -> assertThat(written).contains(block.plain()));
            sent.publicNote().ifPresent(note -> assertThat(written).contains(note));
        }
    }

    @Test
    default void noWordOfAWithdrawnStoryIsWritten() {
        var stories = new GeneratedStories(8);
        int withdrawn = 0;
        for (int count = 0; count < 500; count++) {
            var story = stories.next();
            if (story.takes().getLast().release() instanceof Withdrawn(var _, var _, var reason)) {
                var written = words(format().write(Outgoings.of(story)).bytes());
                assertThat(written).contains(spelled(reason.lines().findFirst().orElseThrow()));
                story.takes().forEach(take -> assertNothingOf(take, spelled(reason), written));
                withdrawn++;
            }
        }
        assertThat(withdrawn).isGreaterThan(20);
    }

    /** Text as the format spells it without any character set agreed on. */
    default String spelled(String text) {
        return text;
    }

    private void assertNothingOf(Take take, String reason, String written) {
        if (take.release() instanceof WithCopy told) {
            var headline = spelled(told.filing().headline());
            if (headline.length() > LONGEST_CHANCE && !reason.contains(headline)) {
                assertThat(written).doesNotContain(headline);
            }
        }
    }
}
