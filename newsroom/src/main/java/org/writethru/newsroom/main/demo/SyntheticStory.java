package org.writethru.newsroom.main.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.story.Urgency;

/** One synthetic story: the same number makes the same words, whichever thread makes it. */
final class SyntheticStory {
    private static final String SOURCE = "synthetic archive";
    private static final int ID_DIGITS = 12;

    private final Phrases phrases;
    private final House house;
    private final Language language;
    private final Guid guid;
    private final Slug slug;
    private final String section;
    private final Instant told;
    private final SplittableRandom random;
    private final Phrases.Topic topic;
    private final String place;

    /**
     * @param number from 0; its random numbers follow from it
     * @param told when it was first told
     */
    SyntheticStory(long number, Phrases phrases, Language language, House house, Instant told) {
        this.random = new SplittableRandom(0x57_52_49_54_45L + number);
        this.phrases = phrases;
        this.language = language;
        this.house = house;
        this.told = told;
        this.guid = Guid.of(house.authority(), house.dayOf(told), id(number));
        this.topic = phrases.topic(random);
        this.slug = new Slug("synthetic-" + language.tag().toLowerCase(java.util.Locale.ROOT) + "-" + number);
        var sections = List.copyOf(house.sections().keySet());
        this.section = sections.get(random.nextInt(sections.size()));
        this.place = PLACES.get(random.nextInt(PLACES.size()));
    }

    private static final List<String> PLACES =
            List.of("Sorrin", "Lissar", "Tessim", "Kelmet", "Port Anselm", "Harrow Vale", "Upper Marn");

    private static String id(long number) {
        return "s"
                + "0".repeat(Math.max(0, ID_DIGITS - 1 - Long.toString(number).length())) + number;
    }

    /** Its takes in order: most stories have one, some are updated, few are corrected or withdrawn. */
    List<Proposal> takes() {
        var takes = new ArrayList<Proposal>();
        var filing = filing(phrases.any("headline", topic, random), paragraphs(5 + random.nextInt(5)));
        takes.add(proposal(new Proposal.Publish(filing), Duration.ZERO));
        int chance = random.nextInt(1_000);
        int updates = chance < 250 ? 1 + chance % 3 : 0;
        for (int number = 1; number <= updates; number++) {
            filing = grown(filing);
            takes.add(proposal(
                    new Proposal.Update(
                            number, filing, Optional.of(phrases.any("note", topic, random)), chance % 17 == 0),
                    Duration.ofMinutes(20L + 70L * number)));
        }
        last(filing, takes.size(), chance).ifPresent(act -> takes.add(proposal(act, Duration.ofHours(9))));
        return takes;
    }

    private Optional<Proposal.Act> last(Filing filing, int openedOn, int chance) {
        if (chance >= 997) {
            return Optional.of(new Proposal.Withdraw(openedOn, phrases.any("reason", topic, random)));
        }
        return chance % 40 == 7
                ? Optional.of(new Proposal.Correct(openedOn, grown(filing), phrases.any("correction", topic, random)))
                : Optional.empty();
    }

    private Proposal proposal(Proposal.Act act, Duration after) {
        return new Proposal(guid, act, new Proposal.Elsewhere(Optional.of(told.plus(after)), SOURCE));
    }

    private Filing filing(String headline, List<Block> blocks) {
        return Filing.of(language, slug, section, headline, new Copy(blocks))
                .change()
                .urgency(new Urgency(3 + random.nextInt(4)))
                .dateline(Dateline.of(place, house.dayOf(told), house.agency()))
                .filing();
    }

    private List<Block> paragraphs(int count) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(phrases.any("lead", topic, random)));
        int sentence = random.nextInt(phrases.count("sentence"));
        for (int at = 0; at < count; at++) {
            blocks.add(Block.Paragraph.of(sentence(sentence + 2 * at) + " " + sentence(sentence + 2 * at + 1)));
        }
        return blocks;
    }

    private String sentence(int number) {
        return phrases.fill(phrases.entry("sentence", number % phrases.count("sentence")), topic, random);
    }

    private Filing grown(Filing filing) {
        var blocks = new ArrayList<>(filing.copy().blocks());
        blocks.add(1, Block.Paragraph.of(sentence(random.nextInt(phrases.count("sentence")))));
        return filing.change().copy(new Copy(blocks)).filing();
    }
}
