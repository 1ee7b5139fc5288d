package org.writethru.newsroom.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.ReleaseOrder;
import org.writethru.story.Urgency;

class ReleaseFormTest {
    private static final String DIGEST = "sha256:" + "0f".repeat(32);

    private final SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");

    private static Map<String, String> sent(String... more) {
        var sent =
                new HashMap<>(Map.of("seq", "12", "digest", DIGEST, "kind", "update", "urgency", "3", "when", "now"));
        for (int at = 0; at < more.length; at += 2) {
            sent.put(more[at], more[at + 1]);
        }
        return sent;
    }

    private ReleaseForm.Ordered ordered(String... more) {
        return TestNewsroom.done(ReleaseForm.of(sent(more)).ordered(clock));
    }

    private String refused(String... more) {
        return TestNewsroom.refused(ReleaseForm.of(sent(more)).ordered(clock)).sentence();
    }

    @Test
    void updateGoesOutNowWithItsNoteAndTheTextThatWasSeen() {
        var ordered = ordered("note", " The vote was moved to Thursday. ");
        assertThat(ordered.due()).isEmpty();
        assertThat(ordered.order().seen().seq()).isEqualTo(12);
        assertThat(ordered.order().seen().digest().text()).isEqualTo(DIGEST);
        assertThat(ordered.order().urgency()).contains(new Urgency(3));
        assertThat(ordered.order().act())
                .isEqualTo(new ReleaseOrder.News(Optional.of("The vote was moved to Thursday."), false));
    }

    @Test
    void minorUpdateNeedsNoNote() {
        assertThat(ordered("kind", "minor").order().act()).isEqualTo(new ReleaseOrder.News(Optional.empty(), true));
    }

    @Test
    void correctionSaysWhatWasWrongAndWhatIsRight() {
        assertThat(ordered(
                                "kind",
                                "correction",
                                "wrong",
                                "Take 1 said that the dam is 84 metres high.",
                                "right",
                                "It is 48.")
                        .order()
                        .act())
                .isEqualTo(new ReleaseOrder.Correction("Take 1 said that the dam is 84 metres high. It is 48."));
        assertThat(refused("kind", "correction", "right", "It is 48.")).contains("what was wrong");
        assertThat(refused("kind", "correction", "wrong", "It was 84.")).contains("what is right");
    }

    @Test
    void laterTimeIsThatOfTheZone() {
        var due = ordered("when", "later", "date", "2026-11-03", "time", "18:30", "zone", "Asia/Baku")
                .due();
        assertThat(due).contains(new ReleaseForm.Time(Instant.parse("2026-11-03T14:30:00Z"), ZoneId.of("Asia/Baku")));
    }

    @Test
    void timeThatIsOverOrNeverComesIsRefused() {
        assertThat(refused("when", "later", "date", "2026-11-03", "time", "11:59", "zone", "Asia/Baku"))
                .contains("is over");
        assertThat(refused("when", "later", "date", "2027-03-28", "time", "02:30", "zone", "Europe/Berlin"))
                .contains("clocks go forward");
        assertThat(refused("when", "later", "date", "tomorrow", "time", "18:30", "zone", "UTC"))
                .contains("Give a date");
        assertThat(refused("when", "later", "date", "2026-11-04", "time", "18:30", "zone", "Baku"))
                .contains("not a time zone");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused("kind", "", "urgency", "12", "digest", "none"))
                .contains("what kind of release")
                .contains("from 1 (flash) to 9")
                .contains("digest");
    }
}
