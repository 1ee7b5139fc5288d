package org.writethru.newsroom.desk.wireview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.story.Guid;

/**
 * One story in play: released, drafted, or both.
 *
 * @param byline of its newest take, empty for none
 */
record InPlay(Optional<StoryHead> released, Optional<DraftInPlay> draft, String byline, List<Flag> flags) {
    /** The last that happened comes first. */
    static final Comparator<InPlay> ORDER =
            Comparator.comparing(InPlay::at).reversed().thenComparing(InPlay::key);

    private static final int FLASH = 1;

    InPlay {
        if (released.isEmpty() && draft.isEmpty()) {
            throw new IllegalArgumentException("A story in play is released or drafted.");
        }
        flags = List.copyOf(flags);
    }

    /** A story and what is known about it. */
    static InPlay of(
            Optional<StoryHead> released,
            Optional<DraftInPlay> draft,
            String byline,
            Optional<StoryHead> original,
            Optional<WithdrawalProposal> proposal,
            List<CopyWord> copy) {
        var flags = new ArrayList<Flag>();
        copy.stream()
                .filter(word -> released.flatMap(StoryHead::withdrawn).isEmpty())
                .map(Flag.CopyMoved::new)
                .forEach(flags::add);
        proposal.map(wanted -> new Flag.WithdrawalProposed(wanted.by().name())).ifPresent(flags::add);
        released.ifPresent(
                head -> original.flatMap(first -> behind(head, first)).ifPresent(flags::add));
        draft.ifPresent(open -> released.flatMap(head -> overtaken(open, head)).ifPresent(flags::add));
        draft.flatMap(DraftInPlay::failed).map(Flag.ReleaseFailed::new).ifPresent(flags::add);
        return new InPlay(released, draft, byline, flags);
    }

    private static Optional<Flag> behind(StoryHead edition, StoryHead original) {
        return edition.editionOf()
                .filter(follows -> edition.withdrawn().isEmpty())
                .filter(follows -> follows.original().equals(original.guid()) && follows.take() < original.takes())
                .map(follows -> new Flag.OriginalMoved(original, follows.take()));
    }

    private static Optional<Flag> overtaken(DraftInPlay draft, StoryHead head) {
        if (head.withdrawn().isPresent()) {
            return Optional.of(new Flag.DraftOfWithdrawn());
        }
        return draft.openedOn() < head.takes()
                ? Optional.of(new Flag.Overtaken(draft.openedOn(), head.takes()))
                : Optional.empty();
    }

    Guid story() {
        return released.map(StoryHead::guid).orElseGet(() -> draft.orElseThrow().story());
    }

    /** Names its row, before its first release and after. */
    String key() {
        return story().shortId();
    }

    /** When something last happened that moves it up: a release, or a draft that came to another stage. */
    Instant at() {
        return Stream.concat(released.map(StoryHead::newestLogged).stream(), draft.map(DraftInPlay::since).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Readers' headline; of a withdrawn story there is none, of a draft what is typed so far. */
    String headline() {
        return released.map(StoryHead::headline)
                .orElseGet(() -> draft.orElseThrow().headline());
    }

    String slug() {
        return released.map(head -> head.slug().text())
                .orElseGet(() -> draft.orElseThrow().slug());
    }

    String section() {
        return released.map(StoryHead::section)
                .orElseGet(() -> draft.orElseThrow().section());
    }

    String language() {
        return released.map(head -> head.language().tag())
                .orElseGet(() -> draft.orElseThrow().language());
    }

    /** The more urgent of what is released and what is drafted. */
    int urgency() {
        return Stream.concat(
                        released.map(head -> head.urgency().level()).stream(), draft.map(DraftInPlay::urgency).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean withdrawn() {
        return released.flatMap(StoryHead::withdrawn).isPresent();
    }

    Set<WireTab> tabs() {
        var tabs = EnumSet.of(WireTab.ALL);
        released.ifPresent(head -> tabs.add(withdrawn() ? WireTab.WITHDRAWN : WireTab.RELEASED));
        draft.ifPresent(open -> tabs.add(open.stage().tab()));
        if (!flags.isEmpty()) {
            tabs.add(WireTab.FLAGGED);
        }
        return tabs;
    }

    /** What makes it a flash that must be heard now: the same text for as long as nothing new was said. */
    Optional<String> flash() {
        var told = released.filter(head -> !withdrawn() && head.urgency().level() == FLASH)
                .map(head -> key() + " " + head.moved().toEpochMilli());
        var waiting = draft.filter(open -> open.urgency() == FLASH && waits(open.stage()))
                .map(open -> open.id() + " " + open.since().toEpochMilli());
        return takenBack()
                .map(word -> key() + " " + word.mark())
                .or(() -> waiting)
                .or(() -> told);
    }

    /** That the sender took back what it was made from. */
    Optional<CopyWord> takenBack() {
        return copy().stream().filter(CopyWord::gone).findFirst();
    }

    /** What was said of copy that it was made from. */
    List<CopyWord> copy() {
        return flags.stream()
                .flatMap(flag -> flag instanceof Flag.CopyMoved(var word) ? Stream.of(word) : Stream.empty())
                .toList();
    }

    private static boolean waits(Stage stage) {
        return switch (stage) {
            case FILED, APPROVED -> true;
            case WRITING, RETURNED, SCHEDULED -> false;
        };
    }

    /** Whether it passes a filter, whatever its part of the view and its words. */
    boolean passes(WireFilter filter) {
        return (filter.section().isEmpty() || filter.section().equals(section()))
                && (filter.language().isEmpty() || filter.language().equals(language()))
                && urgency() <= filter.urgency()
                && filter.kind()
                        .map(kind ->
                                released.filter(head -> head.markedBy() == kind).isPresent())
                        .orElse(true)
                && (filter.person().isEmpty() || people().contains(Folded.sought(filter.person())));
    }

    private Folded people() {
        return Folded.of(Stream.concat(
                        Stream.of(byline),
                        draft.stream().flatMap(open -> Stream.concat(open.people().stream(), open.present().stream())))
                .toArray(String[]::new));
    }

    /** The words by which it is found. A withdrawn story's headline is gone, and its byline too. */
    Folded words() {
        return Folded.of(Stream.of(
                        released.map(head -> head.headline() + " " + head.slug() + " "
                                + head.guid().shortId()),
                        Optional.of(withdrawn() ? "" : byline),
                        draft.map(open -> open.headline() + " " + open.slug() + " " + String.join(" ", open.people())))
                .flatMap(Optional::stream)
                .toArray(String[]::new));
    }
}
