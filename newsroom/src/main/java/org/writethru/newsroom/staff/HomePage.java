package org.writethru.newsroom.staff;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where signing in leads to: what the person may do. */
final class HomePage {
    private final DeskPages pages;

    HomePage(DeskPages pages) {
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        var frame = pages.frames().of(visit, "Desk", request.path());
        var entries = pages.frames().entriesFor(visit.person()).stream()
                .filter(entry -> !entry.href().equals(DeskAddress.HOME))
                .toList();
        return pages.show(frame, "staff/home", Map.of("person", visit.person(), "entries", entries));
    }

    ServerResponse missing(Visit visit, ServerRequest request) {
        return pages.refuse(visit, request, 404, "Nothing here", "There is no such page on this desk.");
    }
}
