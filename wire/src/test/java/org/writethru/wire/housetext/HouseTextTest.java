package org.writethru.wire.housetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.House;
import org.writethru.story.Moment;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Story;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormatContract;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Stories;

class HouseTextTest implements WireFormatContract {
    @Override
    public WireFormat format() {
        return new HouseText();
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Test
    void pageFromWhichTheProjectComesIsPrintedAsItStood() {
        var page = org.writethru.wire.sample.Published.text("seed/blinken-aliyev.txt");
        var storyText = page.substring(0, page.indexOf("Latest news"));
        assertThat(printed(seedStory(storyText.lines().toList()), Houses.turan())
                        .strip())
                .isEqualTo(storyText.strip());
    }

    @Test
    void onlyAnEarlierTakeHasItsTimeAndOnlyTheNewestTheMark() {
        assertThat(printed(Stories.dam(2), Houses.turan())).isEqualTo("""
                Vote on dam delayed /UPDATED/

                /UPDATED/ Adds what the chair said.
                Lenna / 03.11.26 / Harbour: The council put off the vote on the Vessa dam until Friday, its chair said.
                It is the third delay this year.-0-
                * * *
                2026 November 3 (Tuesday) 13:15:30
                Vote on dam delayed
                Lenna / 03.11.26 / Harbour: The council put off the vote on the Vessa dam until Friday.
                It is the third delay this year.
                """);
    }

    @Test
    void houseOfAnotherStylePrintsTheSameStoryItsOwnWay() {
        assertThat(printed(Stories.dam(2), Houses.harbour())).isEqualTo("""
                Vote on dam delayed /UPDATED/

                /UPDATED/ Adds what the chair said.
                Lenna, 3 November (Harbour) – The council put off the vote on the Vessa dam until Friday, its chair said.
                It is the third delay this year.
                =====
                3 November 2026, 09:15:30
                Vote on dam delayed
                Lenna, 3 November (Harbour) – The council put off the vote on the Vessa dam until Friday.
                It is the third delay this year.
                """);
    }

    @Test
    void minorUpdateDoesNotMoveTheMark() {
        var minorFirst = Stories.story(
                "m1n0r0000001",
                List.of(
                        new Published(Stories.at(0), Stories.filing("en", "typo", "Typo", Copy.of("A tpyo."))),
                        new Updated(
                                2,
                                Stories.at(1),
                                Stories.filing("en", "typo", "Typo", Copy.of("A typo.")),
                                Optional.empty(),
                                true)));
        assertThat(printed(minorFirst, Houses.turan())).startsWith("Typo\n\nA typo.-0-\n* * *\n");
        assertThat(printed(Stories.dam(3), Houses.turan())).startsWith("Vote on dam delayed /UPDATED/\n");
        assertThat(printed(Stories.dam(4), Houses.turan())).startsWith("Vote on dam delayed /CORRECTED/\n");
    }

    @Test
    void importedTakeWithoutATimeOfItsOwnIsGivenNone() {
        var untimed = new Moment.Imported(Optional.empty(), "page.html", Instant.parse("2026-11-04T00:00:00Z"));
        var story = Stories.story(
                "unt1med00001",
                List.of(
                        new Published(untimed, Stories.filing("en", "ferry", "Ferry", Copy.of("First."))),
                        new Updated(
                                2,
                                untimed,
                                Stories.filing("en", "ferry", "Ferry again", Copy.of("Second.")),
                                Optional.empty(),
                                false)));
        assertThat(printed(story, Houses.turan()))
                .isEqualTo("Ferry again /UPDATED/\n\nSecond.-0-\n* * *\nFerry\nFirst.\n");
    }

    @Test
    void datelineOfAnotherHouseIsPrintedAsItStood() {
        assertThat(printed(Stories.imported(), Houses.turan()))
                .contains("\nLENNA, Nov 2 - Crews stopped work at noon.\n");
    }

    @Test
    void withdrawnStoryPrintsItsNotice() {
        assertThat(printed(Stories.dam(5), Houses.turan())).isEqualTo("""
                /WITHDRAWN/

                2026 November 4 (Wednesday) 04:15:30
                The chair's statement was not genuine.-0-
                """);
    }

    @Test
    void everyBlockIsPrintedInAFormOfItsOwn() {
        assertThat(printed(Stories.everyBlock(), Houses.turan())).isEqualTo("""
                Harbour bridge reopens after 40 days & “a miracle”

                The engineers' report,
                in two lines.
                By Ana Orel and Tom Birch
                Port Lenna / 03.11.26 / Harbour: The bridge is “open”, fully and safely, <says> the report.
                Its second line.
                ## What the engineers found
                > It held.
                > We checked "twice".
                > — Mila Dorn, port engineer
                • Two cables
                • One bearing
                1. Inspect
                2. Open
                [Picture: The bridge seen from the east bank]
                [Caption: The bridge on Monday.]
                [Credit: Harbour/Ana Orel]
                [File: sha256:17f29b073143d8cd97b5bbe492bdeffec1c5fee55cc1fe2112c8b9335f8b6121, image/jpeg, 1200 x 800]
                [Table: Closures]
                | Year | Days |
                |---|---|
                | 2025 | 12 |
                | 2026 | 40 |
                [Table]
                | Cables | fixed & tested |
                [Embed: The reopening <live>] https://video.example/w/77?t=3&q=1
                Traffic resumed at noon.-02D-
                """);
    }

    @Test
    void everyTakeOfALiveStoryIsThere() {
        var written = printed(Stories.dam(4), Houses.turan());
        Stories.dam(4).takes().stream()
                .flatMap(take -> take.filing().stream())
                .forEach(filing -> assertThat(written)
                        .contains(filing.headline())
                        .contains(filing.copy().blocks().getFirst().plain()));
        assertThat(written).contains("Earlier takes said Friday. The vote is on Monday.");
    }

    @Test
    void editorsNoteIsNotForReaders() {
        assertThat(printed(Stories.everyBlock(), Houses.turan())).doesNotContain("FOR EDITORS ONLY");
    }

    private static String printed(Story story, House house) {
        return HouseText.print(story, house);
    }

    /** The page's story, put together from its lines. */
    private static Story seedStory(List<String> lines) {
        int separator = lines.indexOf("* * *");
        var newest = new ArrayList<>(lines.subList(2, separator));
        newest.set(newest.size() - 1, newest.getLast().replace("-0-", ""));
        var earlier = new ArrayList<>(lines.subList(separator + 3, lines.size()));
        earlier.set(0, earlier.getFirst().replace("Baku / 11.05.22 / Turan: ", ""));
        var told = LocalDate.of(2022, 5, 11).atTime(22, 39, 33).atZone(ZoneId.of("Asia/Baku"));
        var logged = Instant.parse("2026-11-24T00:00:00Z");
        var headline = lines.get(separator + 2);
        return Stories.story(
                "seed00000001",
                List.of(
                        new Published(
                                new Moment.Imported(Optional.of(told.toInstant()), "page.txt", logged),
                                Stories.filing("en", "blinken-aliyev", headline, copy(earlier))
                                        .change()
                                        .dateline(Dateline.of("Baku", told.toLocalDate(), "Turan"))
                                        .filing()),
                        new Updated(
                                2,
                                new Moment.Imported(Optional.empty(), "page.txt", logged.plusMillis(1)),
                                Stories.filing("en", "blinken-aliyev", headline, copy(newest)),
                                Optional.empty(),
                                false)));
    }

    private static Copy copy(List<String> paragraphs) {
        return Copy.of(paragraphs.toArray(String[]::new));
    }
}
