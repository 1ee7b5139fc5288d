package org.writethru.newsroom.main;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.desk.DraftRoutes;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.desk.release.ReleaseRoutes;
import org.writethru.newsroom.desk.wireview.WireRoutes;
import org.writethru.newsroom.desk.wireview.WireView;
import org.writethru.newsroom.intake.IntakeRoom;
import org.writethru.newsroom.intake.incoming.IncomingRoutes;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.media.PictureRoutes;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskFrames;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.MenuEntry;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Staff;
import org.writethru.newsroom.staff.StaffRoutes;

/** The rooms that the staff sees, behind one entrance and in one frame. */
final class DeskRooms {
    private static final List<MenuEntry> MENU = List.of(
            new MenuEntry("Wire", "/desk/", Role.REPORTER),
            new MenuEntry("Incoming", "/desk/incoming", Role.REPORTER),
            new MenuEntry("People", "/desk/people", Role.CHIEF),
            new MenuEntry("Audit", "/desk/audit", Role.CHIEF),
            new MenuEntry("Your account", "/desk/account", Role.REPORTER));

    private final StaffRoutes staff;
    private final DraftRoutes drafts;
    private final ReleaseRoutes releases;
    private final WireRoutes wire;
    private final IncomingRoutes incoming;
    private final PictureRoutes pictures;

    DeskRooms(
            Staff staff,
            Drafting drafting,
            WireView wire,
            IntakeRoom incoming,
            Pictures pictures,
            Archive archive,
            Settings settings,
            Clock clock) {
        var house = settings.house();
        var pages =
                new DeskPages(new DeskFrames(house.agencyName(house.languages().getFirst()), MENU));
        this.staff = new StaffRoutes(staff, pages, settings.address(), new DeskTimes(house.zone(), clock));
        this.drafts = new DraftRoutes(drafting, pages, staff::stillSignedIn, incoming.flags());
        this.releases = new ReleaseRoutes(drafting, archive, staff, pages, incoming.flags());
        this.wire = wire.routes(pages, staff::stillSignedIn);
        this.incoming = incoming.routes(pages, settings.address(), staff::stillSignedIn);
        this.pictures = new PictureRoutes(pictures, this.staff, pages);
    }

    /** The tables of guarded addresses, in the order in which they are asked. */
    List<GuardedRoutes> guarded() {
        return List.of(
                staff.guarded(),
                releases.in(staff.guard()),
                drafts.in(staff.guard()),
                wire.in(staff.guard()),
                incoming.in(staff.guard()),
                pictures.guarded(),
                staff.rest());
    }

    /** All addresses below {@code /desk}, and the one to which sources push. */
    List<RouterFunction<ServerResponse>> routes() {
        var routes = new ArrayList<RouterFunction<ServerResponse>>();
        routes.add(staff.entrance(files()));
        guarded().forEach(table -> routes.add(table.routes()));
        return routes;
    }

    private static List<DeskFile> files() {
        var files = new ArrayList<>(DeskFrames.files());
        files.addAll(StaffRoutes.files());
        files.addAll(DraftRoutes.files());
        files.addAll(ReleaseRoutes.files());
        files.addAll(WireView.files());
        return files;
    }
}
