package org.writethru.newsroom.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.publish.Companion;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Slug;

/** Where copy from files is released. May be called from any thread; an outcome that is done is on disk. */
public final class Desk {
    private final Archive archive;
    private final Publisher publisher;
    private final House house;
    private final Supplier<String> newIds;
    private final Clock clock;
    private final FilingRules rules;
    private final Companion companion;

    /** @param newIds gives ids for new stories, ten or more of {@code 0-9a-z}, never the same twice */
    public Desk(
            Archive archive,
            Publisher publisher,
            PictureRule pictures,
            House house,
            Supplier<String> newIds,
            Clock clock) {
        this(
                archive,
                publisher,
                house,
                newIds,
                clock,
                new FilingRules(archive, pictures, house, clock),
                Companion.NOTHING);
    }

    private Desk(
            Archive archive,
            Publisher publisher,
            House house,
            Supplier<String> newIds,
            Clock clock,
            FilingRules rules,
            Companion companion) {
        this.archive = archive;
        this.publisher = publisher;
        this.house = house;
        this.newIds = newIds;
        this.clock = clock;
        this.rules = rules;
        this.companion = companion;
    }

    /** The same, with something that goes with each release. */
    public Desk with(Companion other) {
        return new Desk(archive, publisher, house, newIds, clock, rules, other);
    }

    /** The slug of a headline in any script, where nobody chose one. */
    public static Slug slug(String headline) {
        return Slugs.of(headline);
    }

    /** Finds a story by guid, short id or slug. */
    public Outcome<StoryHead> find(String name) {
        return archive.find(name);
    }

    /** Releases the first take of a new story. */
    public Outcome<Receipt> publish(Filing filing) {
        var guid = Guid.of(house.authority(), house.dayOf(clock.instant()), newIds.get());
        return checked(filing)
                .<Outcome<Receipt>>map(Outcome.Refused::new)
                .orElseGet(() -> release(guid, new Proposal.Publish(rules.dated(filing))));
    }

    /**
     * Releases new facts.
     *
     * @param openedOn the take on which the text was written
     */
    public Outcome<Receipt> update(Guid story, int openedOn, Filing filing, Optional<String> note, boolean minor) {
        return followUp(story, filing, ready -> new Proposal.Update(openedOn, ready, note, minor));
    }

    /** Puts an error right. */
    public Outcome<Receipt> correct(Guid story, int openedOn, Filing filing, String correction) {
        return followUp(story, filing, ready -> new Proposal.Correct(openedOn, ready, correction));
    }

    private Outcome<Receipt> followUp(
            Guid story, Filing filing, java.util.function.Function<Filing, Proposal.Act> act) {
        return checked(filing)
                .or(() -> otherLanguage(story, filing))
                .<Outcome<Receipt>>map(Outcome.Refused::new)
                .orElseGet(() -> release(story, act.apply(rules.dated(filing))));
    }

    private Outcome<Receipt> release(Guid story, Proposal.Act act) {
        return publisher.release(Proposal.here(story, act).with(companion));
    }

    /** Takes the whole story back. */
    public Outcome<Receipt> withdraw(Guid story, int openedOn, String reason) {
        return release(story, new Proposal.Withdraw(openedOn, reason));
    }

    /** The newest text of a story, to write the next take from. */
    public Optional<Filing> newestFiling(StoryHead head) {
        return archive.take(new TakeAt(head.guid(), head.takes())).flatMap(org.writethru.story.Take::filing);
    }

    private Optional<Refusal> checked(Filing filing) {
        return rules.problems(filing).stream()
                .<Refusal>map(problem -> problem)
                .findFirst()
                .or(() -> objection(filing));
    }

    private Optional<Refusal> objection(Filing filing) {
        return filing.copy().pictures().stream()
                .flatMap(picture -> rules.objection(picture).stream())
                .<Refusal>map(sentence -> new Refusal.Field("copy", sentence))
                .findFirst();
    }

    private Optional<Refusal> otherLanguage(Guid story, Filing filing) {
        return rules.otherLanguage(story, filing).map(problem -> problem);
    }
}
