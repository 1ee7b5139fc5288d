package org.writethru.wire.housetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Release;
import org.writethru.story.Slug;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.Reading;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Stories;

class HouseTextReaderTest {
    private static final Language EN = new Language("en");

    @TestFactory
    Stream<DynamicTest> everyStoryReadBackPrintsTheSameAgain() {
        return Stories.all().entrySet().stream()
                .filter(named -> named.getValue().newest().flatMap(Take::filing).isPresent())
                .flatMap(named -> Stream.of(Houses.turan(), Houses.harbour())
                        .map(house -> DynamicTest.dynamicTest(
                                named.getKey() + " in " + house.name(), () -> printsTheSame(named.getValue(), house))));
    }

    private static void printsTheSame(Story story, House house) {
        var language = story.newest().flatMap(Take::filing).orElseThrow().language();
        var read = takes(printed(story, house), house, language);

        assertThat(read).hasSize(story.takes().size());
        for (var take : story.takes()) {
            var back = read.get(read.size() - take.number());
            var filing = take.filing().orElseThrow();
            assertThat(back.headline()).isEqualTo(filing.headline());
            assertThat(printed(alone(filing(back, language)), house)).isEqualTo(printed(alone(filing), house));
        }
    }

    private static Story alone(Filing filing) {
        return Stories.story("a10ne0000001", List.of(new Release.Published(Stories.at(0), filing)));
    }

    private static Filing filing(ReadBack back, Language language) {
        var change = Filing.of(language, new Slug("read"), "politics", back.headline(), new Copy(back.blocks()))
                .change();
        back.dateline().ifPresent(change::dateline);
        back.standfirst().ifPresent(change::standfirst);
        back.byline().ifPresent(change::byline);
        back.signOff().ifPresent(change::signOff);
        return change.filing();
    }

    private static String printed(Story story, House house) {
        return HouseText.print(story, house);
    }

    private static List<ReadBack> takes(String text, House house, Language language) {
        return switch (HouseTextReader.read(text, house, language)) {
            case Reading.Legible<List<ReadBack>>(var takes, var _) -> takes;
            case Reading.Unreadable<List<ReadBack>>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }

    @Test
    void updateIsReadWithItsMarkItsNoteAndTheTimeOfTheEarlierTake() {
        var takes = takes(printed(Stories.dam(2), Houses.turan()), Houses.turan(), EN);

        assertThat(takes.getFirst().mark()).contains(House.Mark.UPDATED);
        assertThat(takes.getFirst().said()).contains("Adds what the chair said.");
        assertThat(takes.getFirst().time()).isEmpty();
        assertThat(takes.getLast().time()).contains("2026 November 3 (Tuesday) 13:15:30");
        assertThat(takes.getLast().dateline().orElseThrow().place()).isEqualTo("Lenna");
    }

    @Test
    void everyKindOfBlockComesBackAsItself() {
        var story = Stories.everyBlock();
        var blocks = story.newest().flatMap(Take::filing).orElseThrow().copy().blocks();

        var read = takes(printed(story, Houses.turan()), Houses.turan(), EN)
                .getFirst()
                .blocks();

        assertThat(read.stream()
                        .filter(block -> !(block instanceof Block.Paragraph))
                        .map(Block::getClass)
                        .toList())
                .isEqualTo(blocks.stream()
                        .filter(block -> !(block instanceof Block.Paragraph))
                        .map(Block::getClass)
                        .toList());
        assertThat(read)
                .containsAll(blocks.stream()
                        .filter(block -> block instanceof Block.Table || block instanceof Block.Picture)
                        .toList());
    }

    @Test
    void signOffStandsBehindTheLastWord() {
        var take = takes("Vote on dam delayed\n\nThe council put off the vote.-02D-\n", Houses.turan(), EN)
                .getFirst();

        assertThat(take.signOff()).contains("02D");
        assertThat(take.blocks()).containsExactly(Block.Paragraph.of("The council put off the vote."));
    }

    @Test
    void textWithoutHeadlineIsRefusedWithItsPlace() {
        assertThat(HouseTextReader.read("Vote on dam delayed\n\nText.\n* * *\n\n", Houses.turan(), EN))
                .isEqualTo(new Reading.Unreadable<>("the take at line 5, headline", "There is no headline."));
    }
}
