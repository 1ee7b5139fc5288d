package org.writethru.newsroom.desk.release;

import java.time.Clock;
import java.util.List;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.desk.DraftActs;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.Releases;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.House;

/** The addresses at which drafts are opened, and at which an editor releases and withdraws. */
public final class ReleaseRoutes {
    private static final String DRAFT = "/desk/drafts/{id:[0-9a-v]{12}}";
    private static final String STORY = "/desk/stories/{story:[0-9a-z]+}";

    private final ReleasePage release;
    private final WithdrawalPage withdrawal;
    private final OpeningPage opening;

    public ReleaseRoutes(
            Drafts drafts,
            DraftActs acts,
            Releases releases,
            Archive archive,
            House house,
            DeskPages pages,
            Clock clock) {
        this.release = new ReleasePage(drafts, acts, releases, archive, house, pages, clock);
        this.withdrawal = new WithdrawalPage(releases, archive, house, pages);
        this.opening = new OpeningPage(drafts, archive, house, pages);
    }

    /** Files that its pages load. */
    public static List<DeskFile> files() {
        return List.of(ReleasePage.STYLE);
    }

    /** Adds them to the table. */
    public void addTo(GuardedRoutes table) {
        table.read("/desk/drafts/new", Role.REPORTER, opening::begin)
                .read(STORY + "/update", Role.REPORTER, opening::update)
                .act(STORY + "/update", Role.REPORTER, opening::openUpdate)
                .read(STORY + "/correct", Role.REPORTER, opening::correct)
                .act(STORY + "/correct", Role.REPORTER, opening::openCorrection)
                .read(DRAFT + "/release", Role.EDITOR, release::show)
                .act(DRAFT + "/release", Role.EDITOR, release::release)
                .act(DRAFT + "/move", Role.EDITOR, release::move)
                .act(DRAFT + "/unschedule", Role.EDITOR, release::unschedule)
                .read(STORY + "/withdraw", Role.EDITOR, withdrawal::show)
                .act(STORY + "/withdraw", Role.EDITOR, withdrawal::withdraw);
    }
}
