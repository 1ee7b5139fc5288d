package org.writethru.newsroom.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.view.PeopleView;
import org.writethru.newsroom.staff.view.PeopleView.LinkFor;
import org.writethru.newsroom.staff.view.PeopleView.PersonLine;
import org.writethru.newsroom.staff.view.PeopleView.Typed;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** The staff, for the chief: who there is, invitations, roles, closing and reopening. */
final class PeoplePage {
    static final String PATH = "/desk/people";
    private static final Typed NOTHING = new Typed("", "", Role.REPORTER.word());

    private final Staff staff;
    private final DeskPages pages;
    private final String home;

    PeoplePage(Staff staff, DeskPages pages, String home) {
        this.staff = staff;
        this.pages = pages;
        this.home = home;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return page(200, visit, news(request.param("done").orElse("")), "", "", NOTHING, Optional.empty());
    }

    private static String news(String done) {
        return switch (done) {
            case "role" -> "The role is changed.";
            case "closed" -> "The account is closed; its sessions have ended.";
            case "reopened" -> "The account is open again.";
            case "codes" -> "The second factor is taken away; the password alone lets in until another is set up.";
            case "ended" -> "The sessions have ended.";
            default -> "";
        };
    }

    ServerResponse invite(Visit visit, ServerRequest request) {
        var typed = new Typed(
                request.param("login").orElse(""),
                request.param("name").orElse(""),
                request.param("role").orElse(""));
        var role = role(typed.role());
        return role.isEmpty()
                ? refused(visit, noSuchRole(), typed)
                : linked(visit, staff.people().invite(visit, typed.login(), typed.name(), role.get()), typed);
    }

    ServerResponse link(Visit visit, ServerRequest request) {
        return linked(visit, staff.people().link(visit, request.pathVariable("id")), NOTHING);
    }

    /** The link is shown here and now, and never again. */
    private ServerResponse linked(Visit visit, Outcome<People.Invited> outcome, Typed typed) {
        return switch (outcome) {
            case Outcome.Done<People.Invited>(var invited) ->
                page(
                        200,
                        visit,
                        "",
                        "",
                        "",
                        NOTHING,
                        Optional.of(new LinkFor(invited.person().name(), home + Staff.path(invited.link()))));
            case Outcome.Refused<People.Invited>(var refusal) -> refused(visit, refusal, typed);
        };
    }

    ServerResponse setRole(Visit visit, ServerRequest request) {
        var role = role(request.param("role").orElse(""));
        return role.isEmpty()
                ? refused(visit, noSuchRole(), NOTHING)
                : done(visit, staff.people().setRole(visit, request.pathVariable("id"), role.get()), "role");
    }

    ServerResponse close(Visit visit, ServerRequest request) {
        return done(visit, staff.people().close(visit, request.pathVariable("id")), "closed");
    }

    ServerResponse reopen(Visit visit, ServerRequest request) {
        return done(visit, staff.people().reopen(visit, request.pathVariable("id")), "reopened");
    }

    ServerResponse takeCodes(Visit visit, ServerRequest request) {
        return done(visit, staff.people().takeCodes(visit, request.pathVariable("id")), "codes");
    }

    ServerResponse endSessions(Visit visit, ServerRequest request) {
        return done(visit, staff.people().endSessions(visit, request.pathVariable("id")), "ended");
    }

    ServerResponse endEverybodys(Visit visit, ServerRequest request) {
        staff.people().endEverybodysSessions(visit);
        return pages.seeOther(PATH + "?done=ended");
    }

    private ServerResponse done(Visit visit, Outcome<Person> outcome, String what) {
        return switch (outcome) {
            case Outcome.Done<Person> done -> pages.seeOther(PATH + "?done=" + what);
            case Outcome.Refused<Person>(var refusal) -> refused(visit, refusal, NOTHING);
        };
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Refusal noSuchRole() {
        return new Refusal.Field("role", "Choose one of the roles reporter, editor, chief.");
    }

    private ServerResponse refused(Visit visit, Refusal refusal, Typed typed) {
        return page(422, visit, "", refusal.sentence(), LinkPage.field(refusal), typed, Optional.empty());
    }

    private ServerResponse page(
            int status,
            Visit visit,
            String news,
            String fault,
            String faultField,
            Typed typed,
            Optional<LinkFor> link) {
        var roles = Arrays.stream(Role.values()).map(Role::word).toList();
        var view = new PeopleView(lines(visit), roles, news, fault, faultField, typed, link);
        return pages.show(status, pages.frames().of(visit, "People", PATH), "staff/people", Map.of("view", view));
    }

    private List<PersonLine> lines(Visit visit) {
        return staff.people().all().stream()
                .map(account -> new PersonLine(
                        account.person().id(),
                        account.person().login(),
                        account.person().name(),
                        account.person().role().word(),
                        !account.open(),
                        account.open() && account.password().isEmpty(),
                        account.person().id().equals(visit.person().id())))
                .toList();
    }
}
