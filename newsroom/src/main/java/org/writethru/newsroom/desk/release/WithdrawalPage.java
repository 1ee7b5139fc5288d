package org.writethru.newsroom.desk.release;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Confirmation;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.desk.Withdrawal;
import org.writethru.newsroom.desk.Withdrawals;
import org.writethru.newsroom.staff.DeskFrame;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Staff;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/**
 * Shows everything that goes with a withdrawal, and withdraws, or proposes it where the house demands two people. What the house asks of the
 * editor once more is asked in the request that withdraws.
 */
final class WithdrawalPage {
    private final Withdrawals withdrawals;
    private final Staff staff;
    private final Archive archive;
    private final WithdrawalViews views;
    private final DeskPages pages;

    WithdrawalPage(Withdrawals withdrawals, Staff staff, Archive archive, WithdrawalViews views, DeskPages pages) {
        this.withdrawals = withdrawals;
        this.staff = staff;
        this.archive = archive;
        this.views = views;
        this.pages = pages;
    }

    /** Everything that will go. */
    ServerResponse show(Visit visit, ServerRequest request) {
        return withStory(visit, request, head -> show(200, visit, request, head, "", Optional.empty()));
    }

    private ServerResponse withStory(Visit visit, ServerRequest request, Function<StoryHead, ServerResponse> page) {
        var head = archive.headByShortId(request.pathVariable("story"));
        if (head.isEmpty()) {
            return pages.refuse(visit, request, 404, "No such story", "There is no story with this address.");
        }
        return head.get().withdrawn().isPresent()
                ? pages.seeOther(ReleasePage.address(head.get().guid()))
                : page.apply(head.get());
    }

    /** Withdraws, if nothing was released since the page was made. */
    ServerResponse withdraw(Visit visit, ServerRequest request) {
        return withStory(
                visit,
                request,
                head -> done(
                        visit,
                        request,
                        head,
                        wanted(request, true),
                        wanted -> confirmed(visit, request, head, wanted)));
    }

    /** Proposes it, for another editor. */
    ServerResponse propose(Visit visit, ServerRequest request) {
        return withStory(
                visit,
                request,
                head -> done(
                        visit,
                        request,
                        head,
                        wanted(request, true),
                        wanted -> withdrawals.propose(Asker.of(visit), head.guid(), wanted.newest(), wanted.reason())));
    }

    /** Takes a proposal off. */
    ServerResponse turnDown(Visit visit, ServerRequest request) {
        return withStory(
                visit,
                request,
                head -> done(
                        visit,
                        request,
                        head,
                        new Outcome.Done<>(new Wanted("", 0)),
                        wanted -> withdrawals.turnDown(Asker.of(visit), head.guid())));
    }

    /** Answers the script: which passkey the browser is to ask for. */
    ServerResponse askPasskey(Visit visit, ServerRequest request) {
        return withStory(visit, request, head -> switch (wanted(request, false)) {
            case Outcome.Done<Wanted>(var wanted) -> asked(staff.askTouch(visit, act(head, wanted)));
            case Outcome.Refused<Wanted>(var refusal) -> asked(new Outcome.Refused<>(refusal));
        });
    }

    private ServerResponse asked(Outcome<byte[]> options) {
        return switch (options) {
            case Outcome.Done<byte[]>(var json) -> pages.json(200, json);
            case Outcome.Refused<byte[]>(var refusal) ->
                pages.problem(RefusalPages.status(refusal), "Not done", refusal.sentence());
        };
    }

    /** What a passkey is shown for: this story, as it was looked at. */
    private static String act(StoryHead head, Wanted wanted) {
        return "withdraw %s after take %d".formatted(head.guid().uri(), wanted.newest());
    }

    /** What stands in the form. */
    private record Wanted(String reason, int newest) {}

    private static Outcome<Wanted> wanted(ServerRequest request, boolean whole) {
        var reason = request.param("reason").orElse("").strip();
        if (reason.isEmpty()) {
            return refused("reason", "Give the reason; readers and subscribers are told.");
        }
        if (whole && !request.param("sure").orElse("").equals("yes")) {
            return refused("sure", "Say that you have read what will go.");
        }
        var newest = request.param("newest").orElse("");
        return newest.matches("[1-9][0-9]{0,8}")
                ? new Outcome.Done<>(new Wanted(reason, Integer.parseInt(newest)))
                : refused("newest", "This form was not filled in on this page; load it again.");
    }

    private Outcome<?> confirmed(Visit visit, ServerRequest request, StoryHead head, Wanted wanted) {
        return switch (confirmation(visit, request, head, wanted)) {
            case Outcome.Done<Person> _ ->
                withdrawals.withdraw(Asker.of(visit), head.guid(), wanted.newest(), wanted.reason());
            case Outcome.Refused<Person> refused -> refused;
        };
    }

    private Outcome<Person> confirmation(Visit visit, ServerRequest request, StoryHead head, Wanted wanted) {
        return switch (withdrawals.rules().withdrawalConfirm()) {
            case NONE -> new Outcome.Done<>(visit.person());
            case PASSWORD -> staff.confirm(visit, request.param("old-password").orElse(""));
            case PASSKEY ->
                staff.confirmByTouch(
                        visit, act(head, wanted), request.param("credential").orElse(""));
        };
    }

    private ServerResponse done(
            Visit visit,
            ServerRequest request,
            StoryHead head,
            Outcome<Wanted> wanted,
            Function<Wanted, Outcome<?>> act) {
        Outcome<?> outcome = switch (wanted) {
            case Outcome.Done<Wanted>(var form) -> act.apply(form);
            case Outcome.Refused<Wanted> refused -> refused;
        };
        return switch (outcome) {
            case Outcome.Done<?> _ -> pages.seeOther(ReleasePage.address(head.guid()));
            case Outcome.Refused<?>(var refusal) ->
                show(
                        RefusalPages.status(refusal),
                        visit,
                        request,
                        head,
                        request.param("reason").orElse("").strip(),
                        Optional.of(refusal.sentence()));
        };
    }

    private static <T> Outcome<T> refused(String field, String sentence) {
        return new Outcome.Refused<>(new Refusal.Field(field, sentence));
    }

    private ServerResponse show(
            int status, Visit visit, ServerRequest request, StoryHead head, String reason, Optional<String> refusal) {
        return switch (withdrawals.of(head.guid())) {
            case Outcome.Done<Withdrawal>(var withdrawal) ->
                pages.show(
                        status,
                        frame(visit, request, head),
                        "desk/withdraw",
                        Map.of("withdrawal", views.of(withdrawal, visit.person(), reason, refusal)));
            case Outcome.Refused<Withdrawal>(var no) ->
                pages.refuse(visit, request, RefusalPages.status(no), "Not done", no.sentence());
        };
    }

    private DeskFrame frame(Visit visit, ServerRequest request, StoryHead head) {
        var frame = pages.frames()
                .of(visit, "Withdraw “%s”".formatted(head.headline()), request.path())
                .styled(ReleasePage.STYLE);
        return withdrawals.rules().withdrawalConfirm() == Confirmation.PASSKEY ? frame.askingForPasskeys() : frame;
    }
}
