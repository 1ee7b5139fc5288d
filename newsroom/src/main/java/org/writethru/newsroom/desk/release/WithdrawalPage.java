package org.writethru.newsroom.desk.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.desk.Releases;
import org.writethru.newsroom.desk.Withdrawal;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Take;

/** Shows everything that goes with a withdrawal, and withdraws. */
final class WithdrawalPage {
    private final Releases releases;
    private final Archive archive;
    private final DeskTimes times;
    private final DeskPages pages;

    WithdrawalPage(Releases releases, Archive archive, DeskTimes times, DeskPages pages) {
        this.releases = releases;
        this.archive = archive;
        this.times = times;
        this.pages = pages;
    }

    /** Everything that will go. */
    ServerResponse show(Visit visit, ServerRequest request) {
        return withStory(visit, request, head -> show(200, visit, request, head, "", Optional.empty()));
    }

    private interface OnStory {
        ServerResponse show(StoryHead head);
    }

    private ServerResponse withStory(Visit visit, ServerRequest request, OnStory page) {
        var head = archive.headByShortId(request.pathVariable("story"));
        if (head.isEmpty()) {
            return pages.refuse(visit, request, 404, "No such story", "There is no story with this address.");
        }
        return head.get().withdrawn().isPresent()
                ? pages.seeOther(ReleasePage.address(head.get().guid()))
                : page.show(head.get());
    }

    /** Withdraws, if nothing was released since the page was made. */
    ServerResponse withdraw(Visit visit, ServerRequest request) {
        return withStory(visit, request, head -> {
            var reason = request.param("reason").orElse("").strip();
            return switch (withdrawn(visit, request, head.guid(), reason)) {
                case Outcome.Done<Receipt> _ -> pages.seeOther(ReleasePage.address(head.guid()));
                case Outcome.Refused<Receipt>(var refusal) ->
                    show(RefusalPages.status(refusal), visit, request, head, reason, Optional.of(refusal.sentence()));
            };
        });
    }

    private Outcome<Receipt> withdrawn(Visit visit, ServerRequest request, Guid story, String reason) {
        if (reason.isEmpty()) {
            return refused("reason", "Give the reason; readers and subscribers are told.");
        }
        if (!request.param("sure").orElse("").equals("yes")) {
            return refused("sure", "Say that you have read what will go.");
        }
        var newest = request.param("newest").orElse("");
        return newest.matches("[1-9][0-9]{0,8}")
                ? releases.withdraw(Asker.of(visit), story, Integer.parseInt(newest), reason)
                : refused("newest", "This form was not filled in on this page; load it again.");
    }

    private static Outcome<Receipt> refused(String field, String sentence) {
        return new Outcome.Refused<>(new Refusal.Field(field, sentence));
    }

    private ServerResponse show(
            int status, Visit visit, ServerRequest request, StoryHead head, String reason, Optional<String> refusal) {
        return switch (releases.withdrawal(head.guid())) {
            case Outcome.Done<Withdrawal>(var withdrawal) -> {
                var frame = pages.frames()
                        .of(visit, "Withdraw “%s”".formatted(head.headline()), request.path())
                        .styled(ReleasePage.STYLE);
                yield pages.show(
                        status, frame, "desk/withdraw", Map.of("withdrawal", view(withdrawal, reason, refusal)));
            }
            case Outcome.Refused<Withdrawal>(var no) ->
                pages.refuse(visit, request, RefusalPages.status(no), "Not done", no.sentence());
        };
    }

    private WithdrawalView view(Withdrawal withdrawal, String reason, Optional<String> refusal) {
        var head = withdrawal.story();
        return new WithdrawalView(
                ReleasePage.address(head.guid()),
                head.language().tag(),
                head.headline(),
                head.address().path(),
                head.takes(),
                gone(withdrawal),
                withdrawal.editions().stream().map(WithdrawalPage::following).toList(),
                withdrawal.draft().map(draft -> "/desk/drafts/" + draft.id()),
                reason,
                refusal);
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

    private static WithdrawalView.Following following(StoryHead edition) {
        return new WithdrawalView.Following(
                edition.language().tag(),
                edition.headline(),
                ReleasePage.address(edition.guid()),
                edition.editionOf().map(of -> of.take()).orElse(0));
    }
}
