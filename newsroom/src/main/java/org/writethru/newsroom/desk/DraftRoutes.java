package org.writethru.newsroom.desk;

import java.util.List;
import java.util.function.Predicate;
import org.writethru.newsroom.desk.script.EditorFiles;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;

/** The addresses of drafts. */
public final class DraftRoutes {
    private static final String DRAFT = "/desk/drafts/{id}";

    /** Only what looks like a draft's id, so that other pages may stand beside. */
    private static final String PAGE = "/desk/drafts/{id:[0-9a-v]{12}}";

    private final DraftPage page;
    private final DraftActPages acts;
    private final ReadingPages readings;
    private final LivePage live;
    private final SubjectsPage subjects;

    /**
     * @param signedIn whether the session of a visit still lasts
     * @param copy tells of copy that drafts were made from
     */
    public DraftRoutes(Drafting desk, DeskPages pages, Predicate<Visit> signedIn, CopyWatch copy) {
        this.page = new DraftPage(desk, pages, copy);
        this.acts = new DraftActPages(desk, pages);
        this.readings = new ReadingPages(desk, pages);
        this.live = new LivePage(desk, signedIn);
        this.subjects = new SubjectsPage(pages);
    }

    /** The files that their pages load. */
    public static List<DeskFile> files() {
        return EditorFiles.all();
    }

    /** Adds them to a table of guarded addresses. */
    public GuardedRoutes in(GuardedRoutes table) {
        return table.act("/desk/drafts", Role.REPORTER, acts::open)
                .read(PAGE, Role.REPORTER, page::show)
                .live(DRAFT + "/live", Role.REPORTER, live::open)
                .act(DRAFT + "/reading", Role.REPORTER, readings::save)
                .read(DRAFT + "/snapshots", Role.REPORTER, readings::list)
                .act(DRAFT + "/snapshots", Role.REPORTER, readings::snapshot)
                .read(DRAFT + "/snapshots/{number}", Role.REPORTER, readings::show)
                .act(DRAFT + "/file", Role.REPORTER, acts::file)
                .act(DRAFT + "/return", Role.EDITOR, acts::giveBack)
                .act(DRAFT + "/approve", Role.EDITOR, acts::approve)
                .act(DRAFT + "/give-up", Role.REPORTER, acts::giveUp)
                .act(DRAFT + "/reopen", Role.REPORTER, acts::reopen)
                .act(DRAFT + "/newest", Role.REPORTER, acts::move)
                .act(DRAFT + "/follow", Role.REPORTER, acts::follow)
                .read("/desk/subjects/{language}", Role.REPORTER, subjects::list);
    }
}
