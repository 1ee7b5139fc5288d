package org.writethru.newsroom.intake.incoming;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.desk.wireview.WireFiles;
import org.writethru.newsroom.intake.incoming.view.QuarantineView;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;

/** What could not be read: it is read again, or discarded. */
final class QuarantinePage {
    private final Incoming incoming;
    private final Sources sources;
    private final DeskTimes times;
    private final DeskPages pages;

    QuarantinePage(Incoming incoming, Sources sources, DeskTimes times, DeskPages pages) {
        this.incoming = incoming;
        this.sources = sources;
        this.times = times;
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        var news = request.param("done").orElse("").equals("discarded") ? "It is discarded." : "";
        return page(200, visit, news, "");
    }

    ServerResponse retry(Visit visit, ServerRequest request) {
        return sources.retry(request.pathVariable("id"))
                .map(report -> report.quarantined().isEmpty()
                        ? page(
                                200,
                                visit,
                                "All of it could be read: %d items."
                                        .formatted(report.fates().size()),
                                "")
                        : page(
                                422,
                                visit,
                                "",
                                "It still cannot be read. %s: %s"
                                        .formatted(
                                                report.unread().getFirst().where(),
                                                report.unread().getFirst().why())))
                .orElseGet(() -> page(404, visit, "", "It, or its source, is not there any more."));
    }

    ServerResponse discard(Visit visit, ServerRequest request) {
        return incoming.discard(request.pathVariable("id"))
                ? pages.seeOther(IncomingAddress.QUARANTINE + "?done=discarded")
                : page(404, visit, "", "It is not there any more.");
    }

    private ServerResponse page(int status, Visit visit, String news, String fault) {
        var view = new QuarantineView(
                incoming.quarantine().stream().map(this::line).toList(),
                news,
                fault,
                visit.person().role().covers(Role.EDITOR));
        var frame = WireFiles.style(pages.frames().of(visit, "Quarantine", IncomingAddress.QUARANTINE))
                .shaped("desk-story");
        return pages.show(status, frame, "incoming/quarantine", Map.of("view", view));
    }

    private QuarantineView.Line line(Quarantined what) {
        return new QuarantineView.Line(
                what.id(),
                sources.find(what.source()).map(known -> known.source().name()).orElse(what.source()),
                what.name(),
                times.full(what.received()),
                what.where(),
                what.why(),
                what.faults(),
                "%,d bytes".formatted(what.size()));
    }
}
