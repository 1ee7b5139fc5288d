package org.writethru.newsroom.desk.wireview;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.desk.Embargoes;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.main.web.HttpServer;
import org.writethru.newsroom.main.web.Shopfront;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskFrames;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Staff;
import org.writethru.newsroom.staff.StaffRoutes;

/** A test newsroom's wire view behind the real HTTP server, with one chief who is signed in. */
final class TestWire implements AutoCloseable {
    private static final String PASSWORD = "four odd words, seldom met";
    private static final long SHELF_BYTES = 1_000_000;

    final TestNewsroom newsroom;
    final DraftsInHand drafts;
    final WireView view;
    final TestBrowser chief;
    private final DeskPages pages;
    private final HttpServer server;

    private TestWire(TestNewsroom newsroom, Duration heartbeat) {
        this.newsroom = newsroom;
        this.drafts = new DraftsInHand(newsroom.archive);
        var staff = new Staff(
                newsroom.database,
                newsroom.folder,
                "http://localhost:8080",
                Optional.empty(),
                newsroom.clock,
                new SecureRandom(),
                TestNewsroom.LIGHT_PASSWORDS);
        this.pages = new DeskPages(new DeskFrames("Halden", List.of()));
        this.view = view(staff, heartbeat);
        newsroom.follow.add(view.follower());
        newsroom.start();
        view.start();
        this.server = serve(
                staff,
                new StaffRoutes(
                        staff, pages, "https://halden.example", new DeskTimes(newsroom.house.zone(), newsroom.clock)));
        this.chief = new TestBrowser(base());
        chief.post(
                staff.firstLink().orElseThrow(),
                "login",
                "chief1",
                "name",
                "Mira Halden",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
    }

    private WireView view(Staff staff, Duration heartbeat) {
        var ids = new AtomicInteger();
        var drafting = new Drafting(new Drafting.Ground(
                newsroom.database,
                newsroom.archive,
                newsroom.publisher,
                newsroom.bell,
                newsroom.pictures::objection,
                newsroom.house,
                DeskRules.DEFAULT,
                staff.audit()::note,
                Embargoes.NONE,
                () -> "draft%07d".formatted(ids.incrementAndGet()),
                "first",
                newsroom.clock));
        var ground = new WireView.Ground(
                newsroom.database,
                newsroom.archive,
                newsroom.bell,
                drafting.drafts(),
                drafting.editions(),
                drafting.withdrawals(),
                newsroom.house,
                newsroom.clock);
        return new WireView(ground, drafts, () -> "f" + ids.incrementAndGet(), heartbeat);
    }

    private HttpServer serve(Staff staff, StaffRoutes entrance) {
        var settings = new Settings(
                newsroom.folder,
                newsroom.house,
                DeskRules.DEFAULT,
                "https://halden.example",
                "127.0.0.1",
                0,
                Optional.empty(),
                TestNewsroom.ORIGIN,
                SHELF_BYTES,
                false,
                Optional.empty(),
                Optional.empty());
        var files = new ArrayList<DeskFile>(DeskFrames.files());
        files.addAll(WireView.files());
        List<RouterFunction<ServerResponse>> routes = List.of(
                entrance.entrance(files),
                entrance.guarded().routes(),
                view.routes(pages, staff::stillSignedIn).in(entrance.guard()).routes());
        return HttpServer.start(settings, new Shopfront(new PageShelf(SHELF_BYTES), routes));
    }

    static TestWire open(Path folder) {
        return open(folder, LiveWire.HEARTBEAT);
    }

    static TestWire open(Path folder, Duration heartbeat) {
        return new TestWire(new TestNewsroom.Opening(folder, Optional.empty()).open(), heartbeat);
    }

    String base() {
        return "http://localhost:" + server.port();
    }

    /** A page that must be there. */
    String page(String path) {
        var answer = chief.get(path, "Accept", "text/html");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        view.close();
        server.close();
        newsroom.close();
    }
}
