package org.writethru.newsroom.desk.wireview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.desk.Withdrawals;
import org.writethru.newsroom.desk.wireview.DeskStoryView.Linked;
import org.writethru.newsroom.desk.wireview.DeskStoryView.OpenDraft;
import org.writethru.newsroom.desk.wireview.DeskStoryView.TakeLine;
import org.writethru.newsroom.desk.wireview.WirePageView.Choice;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.story.Address;
import org.writethru.story.Edition;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** Makes of a story what its page on the desk says. */
final class DeskStoryViews {
    private final Archive archive;
    private final Wire wire;
    private final DraftsInPlay drafts;
    private final Withdrawals withdrawals;
    private final House house;
    private final DeskTimes times;

    DeskStoryViews(
            Archive archive, Wire wire, DraftsInPlay drafts, Withdrawals withdrawals, House house, DeskTimes times) {
        this.archive = archive;
        this.wire = wire;
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.house = house;
        this.times = times;
    }

    /**
     * The page of a released story.
     *
     * @param editor whether an editor looks
     */
    DeskStoryView of(StoryHead head, boolean editor) {
        var inPlay = wire.story(head);
        var editions = archive.editions(head.guid());
        return new DeskStoryView(
                head.guid().shortId(),
                head.headline(),
                head.slug().text(),
                head.language().tag(),
                name(head.language()),
                house.sectionLabel(head.section(), house.languages().getFirst()),
                head.urgency().level(),
                head.urgency().word(),
                head.address().path(),
                head.withdrawn().isEmpty(),
                editor,
                Stream.concat(
                                RowViews.flags(inPlay).stream(),
                                withdrawals.proposal(head).stream().map(DeskStoryViews::proposed))
                        .toList(),
                inPlay.copy(),
                inPlay.draft().map(DeskStoryViews::draft),
                takes(head),
                head.editionOf().flatMap(this::original),
                editions.stream().map(edition -> edition(head, edition)).toList(),
                further(head, editions));
    }

    private static String proposed(WithdrawalProposal proposal) {
        return "%s proposes to withdraw this story. Another editor must confirm it, or turn it down."
                .formatted(proposal.by().name());
    }

    private static OpenDraft draft(DraftInPlay open) {
        return new OpenDraft(
                open.id(),
                RowViews.text(open),
                open.people().isEmpty() ? "" : open.people().getFirst());
    }

    private List<TakeLine> takes(StoryHead head) {
        var by = drafts.releasedBy(head.guid());
        return archive.story(head.guid()).orElseThrow().takes().reversed().stream()
                .map(take -> line(head, take, by))
                .toList();
    }

    /** The text of a withdrawn story is gone for everybody: what stays is that there were takes, and why it was withdrawn. */
    private TakeLine line(StoryHead head, Take take, Map<Integer, String> by) {
        boolean told = head.withdrawn().isEmpty();
        var address = head.address();
        return new TakeLine(
                take.number(),
                kind(take.release()),
                times.full(take.moment().known()),
                by.getOrDefault(take.number(), ""),
                source(take.moment()),
                told ? take.filing().orElseThrow().headline() : "",
                note(take.release(), told),
                told ? address.take(take.number()) : "",
                told && take.number() > 1 ? address.changes(take.number() - 1, take.number()) : "",
                told ? address.record(take.number()) : "",
                address.proof(take.number()));
    }

    private static String kind(Release release) {
        return release instanceof Release.Updated update && update.minor()
                ? "Minor update"
                : Kind.of(release).word();
    }

    private static String source(Moment moment) {
        return switch (moment) {
            case Moment.Imported imported -> imported.source();
            case Moment.Witnessed _ -> "";
        };
    }

    private static String note(Release release, boolean told) {
        return switch (release) {
            case Release.Published _ -> "";
            case Release.Updated update -> told ? update.note().orElse("") : "";
            case Release.Corrected corrected -> told ? corrected.correction() : "";
            case Release.Withdrawn withdrawn -> withdrawn.reason();
        };
    }

    private Optional<Linked> original(Edition edition) {
        return archive.head(edition.original()).map(first -> linked(first, first, edition.take()));
    }

    private Linked edition(StoryHead original, StoryHead edition) {
        return linked(original, edition, edition.editionOf().map(Edition::take).orElse(original.takes()));
    }

    private Linked linked(StoryHead original, StoryHead shown, int follows) {
        return new Linked(
                shown.guid().shortId(),
                shown.headline(),
                shown.slug().text(),
                shown.language().tag(),
                name(shown.language()),
                original.takes(),
                follows,
                shown.withdrawn().isPresent(),
                follows < original.takes() && original.withdrawn().isEmpty()
                        ? changes(original.address(), follows, original.takes())
                        : "");
    }

    private static String changes(Address address, int from, int to) {
        return address.changes(from, to);
    }

    private List<Choice> further(StoryHead head, List<StoryHead> editions) {
        var taken = new HashSet<Language>();
        taken.add(head.language());
        editions.stream()
                .filter(edition -> edition.withdrawn().isEmpty())
                .forEach(edition -> taken.add(edition.language()));
        return house.languages().stream()
                .filter(language -> !taken.contains(language))
                .map(language -> new Choice(language.tag(), name(language), false))
                .toList();
    }

    static String name(Language language) {
        return language.locale().getDisplayName(java.util.Locale.ENGLISH);
    }
}
