package org.writethru.newsroom.desk.wireview;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;

/** A story on the desk: its takes, its editions, and what can be done next. A story that is only drafted leads to its draft. */
final class DeskStoryPage {
    private final Archive archive;
    private final Wire wire;
    private final DeskStoryViews views;
    private final DeskPages pages;

    DeskStoryPage(Archive archive, Wire wire, DeskStoryViews views, DeskPages pages) {
        this.archive = archive;
        this.wire = wire;
        this.views = views;
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        var shortId = request.pathVariable("story");
        return archive.headByShortId(shortId)
                .map(head -> show(visit, request, head))
                .or(() -> wire.drafted(shortId).map(draft -> pages.seeOther(WireAddress.draft(draft.id()))))
                .orElseGet(() -> missing(pages, visit, request));
    }

    static ServerResponse missing(DeskPages pages, Visit visit, ServerRequest request) {
        return pages.refuse(
                visit,
                request,
                404,
                "No such story",
                "There is no story with the id “%s”. Search the wire for its slug or headline."
                        .formatted(request.pathVariable("story")));
    }

    private ServerResponse show(Visit visit, ServerRequest request, StoryHead head) {
        var title = head.headline().isEmpty() ? head.slug().text() : head.headline();
        var frame = WireFiles.style(
                pages.frames().of(visit, title, WireAddress.story(head.guid())).shaped("desk-story"));
        var view = views.of(head, visit.person().role().covers(Role.EDITOR));
        return pages.show(frame, "desk/wire/story", Map.of("view", view, "news", news(request, view)));
    }

    /** What the press of a button that led here has done; the number stands in the address. */
    private static String news(ServerRequest request, DeskStoryView view) {
        return request.param("released")
                .filter(take -> view.takes().stream()
                        .anyMatch(line -> String.valueOf(line.number()).equals(take)))
                .map("Take %s is released."::formatted)
                .orElse("");
    }
}
