package org.writethru.newsroom.desk.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.DraftState;
import org.writethru.newsroom.desk.Withdrawal;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Staff;
import org.writethru.newsroom.staff.Stamp;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Take;

/** Makes of a withdrawal what its page says. */
final class WithdrawalViews {
    private final Archive archive;
    private final Staff staff;
    private final DeskTimes times;
    private final DeskRules rules;

    WithdrawalViews(Archive archive, Staff staff, DeskTimes times, DeskRules rules) {
        this.archive = archive;
        this.staff = staff;
        this.times = times;
        this.rules = rules;
    }

    /**
     * @param reader who looks
     * @param reason as typed before
     * @param refusal why the last try was refused
     */
    WithdrawalView of(Withdrawal withdrawal, Person reader, String reason, Optional<String> refusal) {
        var head = withdrawal.story();
        var proposal = withdrawal.proposal();
        return new WithdrawalView(
                ReleasePage.address(head.guid()),
                head.language().tag(),
                head.headline(),
                head.address().path(),
                head.takes(),
                gone(withdrawal),
                withdrawal.editions().stream().map(WithdrawalViews::following).toList(),
                unreleasable(withdrawal),
                reason,
                refusal,
                step(proposal, reader),
                proposal.map(this::proposed));
    }

    /** What the reader of the page can do next. */
    private WithdrawalView.Step step(Optional<WithdrawalProposal> proposal, Person reader) {
        if (rules.twoPeople() && proposal.isEmpty()) {
            return WithdrawalView.Step.PROPOSE;
        }
        if (proposal.filter(there -> there.by().is(reader)).isPresent()) {
            return WithdrawalView.Step.WAIT;
        }
        return switch (rules.withdrawalConfirm()) {
            case NONE -> WithdrawalView.Step.WITHDRAW;
            case PASSWORD -> WithdrawalView.Step.WITHDRAW_WITH_PASSWORD;
            case PASSKEY ->
                staff.hasPasskey(reader) ? WithdrawalView.Step.WITHDRAW_WITH_PASSKEY : WithdrawalView.Step.GET_PASSKEY;
        };
    }

    private WithdrawalView.Proposed proposed(WithdrawalProposal proposal) {
        return new WithdrawalView.Proposed(
                proposal.by().name(), times.full(proposal.by().at()), proposal.reason());
    }

    private List<WithdrawalView.Gone> gone(Withdrawal withdrawal) {
        return withdrawal.takes().stream()
                .sorted(Comparator.comparingInt(KeptTake::number).reversed())
                .map(take -> gone(withdrawal.story().guid(), take))
                .toList();
    }

    private WithdrawalView.Gone gone(Guid story, KeptTake take) {
        var headline = archive.take(new TakeAt(story, take.number()))
                .flatMap(Take::filing)
                .map(Filing::headline)
                .orElse("");
        return new WithdrawalView.Gone(
                take.number(), take.minor() ? "minor update" : take.kind().word(), times.full(take.logged()), headline);
    }

    private List<WithdrawalView.Unreleasable> unreleasable(Withdrawal withdrawal) {
        return Stream.concat(
                        withdrawal.draft().stream()
                                .map(draft -> unreleasable(draft, "The open draft of the next take")),
                        withdrawal.unreleasedEditions().stream().map(draft -> unreleasable(draft, edition(draft))))
                .toList();
    }

    private WithdrawalView.Unreleasable unreleasable(Draft draft, String what) {
        var due = draft.state() instanceof DraftState.Scheduled scheduled
                ? Optional.of(times.full(scheduled.plan().due()))
                : Optional.<Stamp>empty();
        return new WithdrawalView.Unreleasable("/desk/drafts/" + draft.id(), what, due);
    }

    private static String edition(Draft draft) {
        return "The draft of an edition in %s"
                .formatted(Locale.forLanguageTag(draft.line().language()).getDisplayLanguage(Locale.ENGLISH));
    }

    private static WithdrawalView.Following following(StoryHead edition) {
        return new WithdrawalView.Following(
                edition.language().tag(),
                edition.headline(),
                ReleasePage.address(edition.guid()),
                edition.editionOf().map(of -> of.take()).orElse(0));
    }
}
