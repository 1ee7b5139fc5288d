package org.writethru.newsroom.desk.release;

import java.util.List;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Staff;

/** The addresses at which drafts are opened, and at which an editor releases and withdraws. */
public final class ReleaseRoutes {
    private static final String DRAFT = "/desk/drafts/{id}";
    private static final String STORY = "/desk/stories/{story}";

    private final ReleasePage release;
    private final WithdrawalPage withdrawal;
    private final OpeningPage opening;

    /** @param copy tells of copy that drafts were made from */
    public ReleaseRoutes(Drafting desk, Archive archive, Staff staff, DeskPages pages, CopyWatch copy) {
        var times = new DeskTimes(desk.house().zone(), desk.clock());
        var rules = desk.withdrawals().rules();
        this.release = new ReleasePage(desk.drafts(), desk.releases(), archive, desk.house(), pages, times, copy);
        this.withdrawal = new WithdrawalPage(
                desk.withdrawals(), staff, archive, new WithdrawalViews(archive, staff, times, rules), pages);
        this.opening = new OpeningPage(desk.drafts(), archive, desk.house(), pages);
    }

    /** Files that its pages load. */
    public static List<DeskFile> files() {
        return List.of(ReleasePage.STYLE);
    }

    /** Adds them to a table of guarded addresses; before those of drafts, for it begins new ones. */
    public GuardedRoutes in(GuardedRoutes table) {
        return table.read("/desk/drafts/new", Role.REPORTER, opening::begin)
                .read(STORY + "/update", Role.REPORTER, opening::update)
                .act(STORY + "/update", Role.REPORTER, opening::openUpdate)
                .read(STORY + "/correct", Role.REPORTER, opening::correct)
                .act(STORY + "/correct", Role.REPORTER, opening::openCorrection)
                .read(DRAFT + "/release", Role.EDITOR, release::show)
                .act(DRAFT + "/release", Role.EDITOR, release::release)
                .act(DRAFT + "/unschedule", Role.EDITOR, release::unschedule)
                .read(STORY + "/withdraw", Role.EDITOR, withdrawal::show)
                .act(STORY + "/withdraw", Role.EDITOR, withdrawal::withdraw)
                .act(STORY + "/withdraw/passkey", Role.EDITOR, withdrawal::askPasskey)
                .act(STORY + "/withdraw/propose", Role.EDITOR, withdrawal::propose)
                .act(STORY + "/withdraw/turn-down", Role.EDITOR, withdrawal::turnDown);
    }
}
