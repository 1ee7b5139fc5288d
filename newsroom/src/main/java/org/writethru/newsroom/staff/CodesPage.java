package org.writethru.newsroom.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.view.CodesView;
import org.writethru.newsroom.staff.view.CodesView.Enrolment;
import org.writethru.newsroom.staff.view.QrCode;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** One's own second factor: setting up an authenticator app, recovery codes, removing both. Each asks for the password again. */
final class CodesPage {
    static final String PATH = AccountPage.PATH + "/codes";

    private final Staff staff;
    private final DeskPages pages;

    CodesPage(Staff staff, DeskPages pages) {
        this.staff = staff;
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return page(200, visit, Optional.empty(), List.of(), "", "");
    }

    ServerResponse begin(Visit visit, ServerRequest request) {
        return confirmed(visit, request, () -> switch (staff.factors().begin(visit, agency())) {
            case Outcome.Done<SecondFactors.Enrolment>(var enrolment) ->
                page(200, visit, Optional.of(enrolment), List.of(), "", "");
            case Outcome.Refused<SecondFactors.Enrolment>(var refusal) -> refused(visit, refusal);
        });
    }

    ServerResponse confirm(Visit visit, ServerRequest request) {
        return switch (staff.factors().confirm(visit, request.param("code").orElse(""))) {
            case Outcome.Done<List<String>>(var codes) ->
                codes.isEmpty()
                        ? pages.seeOther(AccountPage.PATH + "?done=codes-set")
                        : page(200, visit, Optional.empty(), codes, "", "");
            case Outcome.Refused<List<String>>(var refusal) ->
                page(
                        422,
                        visit,
                        staff.factors().begun(visit.person(), agency()),
                        List.of(),
                        refusal.sentence(),
                        LinkPage.field(refusal));
        };
    }

    ServerResponse renewRecovery(Visit visit, ServerRequest request) {
        return confirmed(visit, request, () -> switch (staff.factors().renewRecovery(visit)) {
            case Outcome.Done<List<String>>(var codes) -> page(200, visit, Optional.empty(), codes, "", "");
            case Outcome.Refused<List<String>>(var refusal) -> refused(visit, refusal);
        });
    }

    ServerResponse remove(Visit visit, ServerRequest request) {
        return confirmed(visit, request, () -> {
            staff.factors().remove(visit);
            return pages.seeOther(AccountPage.PATH + "?done=codes");
        });
    }

    private ServerResponse confirmed(Visit visit, ServerRequest request, Supplier<ServerResponse> act) {
        return switch (staff.ownAccount()
                .confirm(visit, request.param("old-password").orElse(""))) {
            case Outcome.Done<Person> done -> act.get();
            case Outcome.Refused<Person>(var refusal) -> refused(visit, refusal);
        };
    }

    private ServerResponse refused(Visit visit, Refusal refusal) {
        return page(422, visit, Optional.empty(), List.of(), refusal.sentence(), LinkPage.field(refusal));
    }

    private String agency() {
        return pages.frames().agency();
    }

    private ServerResponse page(
            int status,
            Visit visit,
            Optional<SecondFactors.Enrolment> enrolment,
            List<String> recoveryCodes,
            String fault,
            String faultField) {
        var state = staff.factors().state(visit.person());
        var view = new CodesView(
                state.asked(),
                state.codes(),
                state.recoveryLeft(),
                enrolment.map(begun -> new Enrolment(QrCode.of(begun.address()), begun.secret(), begun.address())),
                recoveryCodes,
                fault,
                faultField);
        return pages.show(
                status, pages.frames().of(visit, "Codes of an app", PATH), "staff/codes", Map.of("view", view));
    }
}
