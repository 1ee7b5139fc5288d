package org.writethru.newsroom.intake.backfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.PictureRule;
import org.writethru.newsroom.intake.incoming.Rules.Decision;
import org.writethru.newsroom.intake.incoming.VersionOrder;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Unfit;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Status;

/**
 * The takes that versions of one item become, after those of its story that are here. Not for two threads at once.
 */
final class Chain {
    private final House house;
    private final List<ImportedVersion> known;
    private final Remarks remarks = new Remarks();
    private final ItemFiling filings;
    private final List<Step> steps = new ArrayList<>();
    private Optional<VersionOrder> newest;
    private Optional<Filing> last;
    private int takes;
    private boolean gone;

    /**
     * A version, as it was read.
     *
     * @param file in which
     * @param decision of the rules of its source
     */
    record Version(NewsItem item, String file, Decision decision) {
        /** Whether it names other items. */
        boolean related() {
            return !item.translationOf().isEmpty() || !item.replaces().isEmpty();
        }

        /** Says that nothing of its item was taken over. */
        Takeover.Refused refused(String why) {
            return new Takeover.Refused(file, item.guid(), why);
        }

        private VersionOrder order() {
            return VersionOrder.of(item);
        }

        private Optional<Instant> told() {
            return item.versionCreated().map(time -> time.toInstant());
        }
    }

    /**
     * A take to be.
     *
     * @param told when the sender told it
     * @param versions that it stands for: more than one if they say the same
     */
    record Step(Proposal.Act act, Optional<Instant> told, String file, List<ImportedVersion> versions) {}

    /**
     * What is here of the story.
     *
     * @param known versions that were taken over before, by their takes
     * @param takes how many the story has
     * @param last text of it
     */
    record Here(List<ImportedVersion> known, int takes, Optional<Filing> last, boolean gone) {
        static final Here NOTHING = new Here(List.of(), 0, Optional.empty(), false);
    }

    Chain(Here here, House house, PictureRule pictures, OtherStories others) {
        this.house = house;
        this.known = new ArrayList<>(here.known());
        this.newest = here.known().stream()
                .map(ImportedVersion::order)
                .reduce((holding, next) -> next.follows(holding) ? next : holding);
        this.takes = here.takes();
        this.last = here.last();
        this.gone = here.gone();
        this.filings = new ItemFiling(house, pictures, others, remarks);
    }

    /**
     * The takes to be made of these versions.
     *
     * @param versions in the order in which they were read
     * @throws Unfit if none may be, saying why
     */
    List<Step> steps(List<Version> versions, Instant now) {
        var ordered = ordered(versions);
        refuseHeld(ordered, now);
        ordered.forEach(this::addIfFit);
        if (steps.isEmpty() && takes == 0) {
            throw new Unfit("item", remarks.leftOut().getLast());
        }
        return List.copyOf(steps);
    }

    private void addIfFit(Version version) {
        try {
            add(version);
        } catch (Unfit e) {
            remarks.leftOut("The version in %s. %s".formatted(version.file(), e.sentence()));
        }
    }

    /** What was inferred and what was left out. */
    Remarks remarks() {
        return remarks;
    }

    /** By the sender's order; versions of which it says none, as they were read. */
    private static List<Version> ordered(List<Version> versions) {
        var ordered = new ArrayList<Version>();
        for (var version : versions) {
            int at = ordered.size();
            while (at > 0 && !version.order().follows(ordered.get(at - 1).order())) {
                at--;
            }
            ordered.add(at, version);
        }
        return ordered;
    }

    /** An embargo holds for all versions, so the newest that has text says whether it does. */
    private static void refuseHeld(List<Version> ordered, Instant now) {
        if (ordered.getLast().item().status() == Status.WITHHELD) {
            throw new Unfit("status", "The sender withholds it until further notice.");
        }
        var newest = ordered.reversed().stream()
                .filter(version -> version.item().status() == Status.USABLE)
                .findFirst();
        newest.flatMap(version -> version.item().embargo()).ifPresent(embargo -> {
            var until = embargo.until();
            if (until.isEmpty()) {
                throw new Unfit(
                        "embargo",
                        "It is under embargo and the sender gives no time; import it onto the incoming list, where a person decides.");
            }
            if (now.isBefore(until.get().toInstant())) {
                throw new Unfit(
                        "embargo", "It is under embargo until %s; import it again after that.".formatted(until.get()));
            }
        });
    }

    private void add(Version version) {
        var told = ImportedVersion.of(version.item());
        var met = known.stream().filter(told::same).findFirst();
        if (met.isPresent()) {
            if (!met.get().text().equals(told.text())
                    && steps.stream().anyMatch(step -> step.versions().contains(met.get()))) {
                remarks.leftOut("Another text of the same version, in %s.".formatted(version.file()));
            }
            return;
        }
        if (leftOut(version, told.order())) {
            return;
        }
        known.add(told);
        newest = Optional.of(told.order());
        if (version.item().status() == Status.CANCELED) {
            steps.add(step(new Proposal.Withdraw(takes, reason(version.item())), version, told));
            gone = true;
            takes++;
        } else {
            file(version, told);
        }
    }

    /** A released story gets no takes before or between, and none after its end. */
    private boolean leftOut(Version version, VersionOrder order) {
        var status = version.item().status();
        return leftOut(gone, "A version after the withdrawal, which is final.")
                || leftOut(
                        newest.filter(holding -> !order.follows(holding)).isPresent(),
                        "A version that is older than those that are here.")
                || leftOut(status == Status.WITHHELD, "A version that was withheld.")
                || leftOut(status == Status.CANCELED && takes == 0, "A withdrawal; no text of it came before.");
    }

    private boolean leftOut(boolean so, String remark) {
        if (so) {
            remarks.leftOut(remark);
        }
        return so;
    }

    private void file(Version version, ImportedVersion told) {
        var filing = filings.of(version.item(), version.decision(), last);
        if (last.filter(filing::equals).isPresent()) {
            if (!steps.isEmpty()) {
                steps.addLast(with(steps.removeLast(), told));
            }
            return;
        }
        steps.add(step(act(version.item(), filing), version, told));
        last = Optional.of(filing);
        takes++;
    }

    private static Step with(Step step, ImportedVersion version) {
        var versions = new ArrayList<>(step.versions());
        versions.add(version);
        return new Step(step.act(), step.told(), step.file(), List.copyOf(versions));
    }

    private static Step step(Proposal.Act act, Version version, ImportedVersion told) {
        return new Step(act, version.told(), version.file(), List.of(told));
    }

    private Proposal.Act act(NewsItem item, Filing filing) {
        if (takes == 0) {
            return new Proposal.Publish(filing);
        }
        if (item.release() == Kind.CORRECTED) {
            if (item.publicNote().isPresent()) {
                return new Proposal.Correct(takes, filing, item.publicNote().get());
            }
            remarks.inferred("A correction of which the sender does not say what was wrong became an update.");
        }
        return new Proposal.Update(takes, filing, item.publicNote(), false);
    }

    private String reason(NewsItem item) {
        return item.publicNote()
                .orElseGet(() -> Words.of(last.map(Filing::language)
                                .orElse(house.languages().getFirst()))
                        .say("withdrawn-elsewhere"));
    }
}
