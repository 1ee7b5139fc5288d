package org.writethru.newsroom.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.staff.view.AuditView;
import org.writethru.newsroom.staff.view.AuditView.Choice;
import org.writethru.newsroom.staff.view.AuditView.Line;
import org.writethru.story.Unfit;

/** The audit list, for the chief: filtered, page by page, and as a file. */
final class AuditPage {
    static final String PATH = "/desk/audit";

    /** Lines on a page. */
    static final int PER_PAGE = 100;

    /** Lines in a file at most; a longer list is asked for in parts, by days. */
    static final int MOST_EXPORTED = 1_000_000;

    private static final int READ_AT_ONCE = 1_000;

    private final Staff staff;
    private final DeskPages pages;
    private final DeskTimes times;

    AuditPage(Staff staff, DeskPages pages, DeskTimes times) {
        this.staff = staff;
        this.pages = pages;
        this.times = times;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        var query = query(request);
        try {
            var filter = query.filter(times.zone());
            var after = request.param("after").flatMap(staff.audit()::entry);
            var found = staff.audit().list(after.map(filter::after).orElse(filter), PER_PAGE + 1);
            return page(200, visit, query, found, "");
        } catch (Unfit unfit) {
            return page(422, visit, query, List.of(), unfit.sentence());
        }
    }

    private static AuditQuery query(ServerRequest request) {
        return new AuditQuery(
                request.param("person").orElse(""),
                request.param("act").orElse(""),
                request.param("since").orElse(""),
                request.param("until").orElse(""));
    }

    private ServerResponse page(int status, Visit visit, AuditQuery query, List<AuditEntry> found, String fault) {
        var shown = found.subList(0, Math.min(PER_PAGE, found.size()));
        var text = query.text();
        var view = new AuditView(
                shown.stream().map(this::line).toList(),
                people(query.person()),
                acts(query.act()),
                query.since(),
                query.until(),
                found.size() > PER_PAGE ? Optional.of(older(text, shown.getLast())) : Optional.empty(),
                text,
                fault);
        return pages.show(status, pages.frames().of(visit, "Audit", PATH), "staff/audit", Map.of("view", view));
    }

    private static String older(String query, AuditEntry last) {
        return PATH + "?" + (query.isEmpty() ? "" : query + "&") + "after=" + last.id();
    }

    private Line line(AuditEntry entry) {
        return new Line(
                times.full(entry.happened()), entry.name(), entry.from(), entry.act(), entry.subject(), entry.detail());
    }

    private List<Choice> people(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "everybody", chosen.isEmpty()));
        choices.add(new Choice(AuditFilter.NOBODY, "nobody who was signed in", chosen.equals(AuditFilter.NOBODY)));
        staff.people().all().stream()
                .map(Account::person)
                .map(person -> new Choice(
                        person.id(), "%s (%s)".formatted(person.name(), person.login()), chosen.equals(person.id())))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> acts(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "everything", chosen.isEmpty()));
        staff.audit().acts().stream()
                .map(act -> new Choice(act, act, act.equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    ServerResponse csv(Visit visit, ServerRequest request) {
        return export(visit, request, AuditForm.CSV);
    }

    ServerResponse jsonLines(Visit visit, ServerRequest request) {
        return export(visit, request, AuditForm.JSON_LINES);
    }

    /** The list as a file, read and written piece by piece; that it was handed out stands on the list itself. */
    private ServerResponse export(Visit visit, ServerRequest request, AuditForm form) {
        var query = query(request);
        try {
            var filter = query.filter(times.zone());
            staff.audit().noteExport(visit, query.text());
            var name =
                    "audit-%s.%s".formatted(LocalDate.ofInstant(times.clock().instant(), times.zone()), form.ending());
            return ServerResponse.ok()
                    .contentType(MediaType.parseMediaType(form.mediaType()))
                    .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                    .header("Cache-Control", CachePolicy.NEVER.header())
                    .build((asked, response) -> {
                        write(filter, form, response.getOutputStream());
                        return null;
                    });
        } catch (Unfit unfit) {
            return pages.refuse(visit, request, 422, "Not a day", unfit.sentence());
        }
    }

    private void write(AuditFilter filter, AuditForm form, java.io.OutputStream out) throws IOException {
        out.write(form.head().getBytes(StandardCharsets.UTF_8));
        var next = filter;
        for (int written = 0; written < MOST_EXPORTED; written += READ_AT_ONCE) {
            var some = staff.audit().list(next, READ_AT_ONCE);
            for (var entry : some) {
                out.write(form.line(entry).getBytes(StandardCharsets.UTF_8));
            }
            if (some.size() < READ_AT_ONCE) {
                return;
            }
            next = filter.after(some.getLast());
        }
    }
}
