package org.writethru.newsroom.staff;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.view.AccountView;
import org.writethru.newsroom.staff.view.AccountView.SessionLine;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** One's own account: name, password, sessions. */
final class AccountPage {
    static final String PATH = "/desk/account";

    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;
    private final DeskTimes times;

    AccountPage(Staff staff, EntrancePages entrance, DeskPages pages, DeskTimes times) {
        this.staff = staff;
        this.entrance = entrance;
        this.pages = pages;
        this.times = times;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return page(200, visit, news(request.param("done").orElse("")), "", "");
    }

    /** What was done before this page was shown. */
    private static String news(String done) {
        return switch (done) {
            case "name" -> "Your name is changed.";
            case "password" -> "Your password is changed. Your other sessions have ended.";
            case "codes" -> "The codes are removed.";
            case "codes-set" -> "The codes are set up. Your recovery codes stay as they are.";
            case "session" -> "The session has ended.";
            case "others" -> "Your other sessions have ended.";
            default -> "";
        };
    }

    ServerResponse rename(Visit visit, ServerRequest request) {
        return switch (staff.ownAccount().rename(visit, request.param("name").orElse(""))) {
            case Outcome.Done<String> done -> done("name");
            case Outcome.Refused<String>(var refusal) -> refused(visit, refusal);
        };
    }

    ServerResponse changePassword(Visit visit, ServerRequest request) {
        var password = request.param("password").orElse("");
        if (!password.equals(request.param("again").orElse(""))) {
            return page(422, visit, "", "The two new passwords are not the same.", "again");
        }
        return switch (staff.ownAccount()
                .changePassword(visit, request.param("old-password").orElse(""), password)) {
            case Outcome.Done<Person> done -> done("password");
            case Outcome.Refused<Person>(var refusal) -> refused(visit, refusal);
        };
    }

    ServerResponse endSession(Visit visit, ServerRequest request) {
        var session = request.pathVariable("id");
        staff.ownAccount().end(visit, session);
        return session.equals(visit.session()) ? entrance.letOut() : done("session");
    }

    ServerResponse endOthers(Visit visit, ServerRequest request) {
        staff.ownAccount().endOthers(visit);
        return done("others");
    }

    private ServerResponse done(String what) {
        return pages.seeOther(PATH + "?done=" + what);
    }

    private ServerResponse refused(Visit visit, Refusal refusal) {
        return page(422, visit, "", refusal.sentence(), LinkPage.field(refusal));
    }

    private ServerResponse page(int status, Visit visit, String news, String fault, String faultField) {
        var person = visit.person();
        var factors = staff.factors().state(person);
        var view = new AccountView(
                person.login(),
                person.name(),
                person.role().word(),
                news,
                fault,
                faultField,
                factors.asked(),
                factors.codes(),
                staff.passkeys().of(person).size(),
                factors.recoveryLeft(),
                sessions(visit));
        return pages.show(
                status, pages.frames().of(visit, "Your account", PATH), "staff/account", Map.of("view", view));
    }

    private List<SessionLine> sessions(Visit visit) {
        return staff.ownAccount().sessions(visit).stream()
                .map(session -> new SessionLine(
                        session.id(),
                        session.id().equals(visit.session()),
                        Devices.name(session.device()),
                        session.address(),
                        times.full(session.begun()),
                        times.full(session.seen())))
                .toList();
    }
}
