package org.writethru.newsroom.desk.wireview;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Dismissal;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.EditionFlags;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** Opens an edition of a story in another language, and says why an edition need not follow its original. */
final class EditionPage {
    private final Archive archive;
    private final Drafts drafts;
    private final EditionFlags flags;
    private final DeskPages pages;

    EditionPage(Archive archive, Drafts drafts, EditionFlags flags, DeskPages pages) {
        this.archive = archive;
        this.drafts = drafts;
        this.flags = flags;
        this.pages = pages;
    }

    ServerResponse open(Visit visit, ServerRequest request) {
        return head(request)
                .map(head -> open(visit, request, head))
                .orElseGet(() -> DeskStoryPage.missing(pages, visit, request));
    }

    private ServerResponse open(Visit visit, ServerRequest request, StoryHead head) {
        return switch (drafts.openEdition(
                Asker.of(visit), head.guid(), request.param("language").orElse(""))) {
            case Outcome.Done<Draft>(var draft) -> pages.seeOther(WireAddress.draft(draft.id()));
            case Outcome.Refused<Draft>(var refusal) -> refuse(visit, request, "No edition was opened", refusal);
        };
    }

    ServerResponse dismiss(Visit visit, ServerRequest request) {
        return head(request)
                .map(head -> dismiss(visit, request, head))
                .orElseGet(() -> DeskStoryPage.missing(pages, visit, request));
    }

    private ServerResponse dismiss(Visit visit, ServerRequest request, StoryHead head) {
        int take = request.param("take")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        return switch (flags.dismiss(
                Asker.of(visit), head.guid(), take, request.param("reason").orElse(""))) {
            case Outcome.Done<Dismissal>(var _) -> pages.seeOther(WireAddress.story(head.guid()));
            case Outcome.Refused<Dismissal>(var refusal) -> refuse(visit, request, "The flag stays", refusal);
        };
    }

    private ServerResponse refuse(Visit visit, ServerRequest request, String title, Refusal refusal) {
        return pages.refuse(visit, request, RefusalPages.status(refusal), title, refusal.sentence());
    }

    private Optional<StoryHead> head(ServerRequest request) {
        return archive.headByShortId(request.pathVariable("story"));
    }
}
