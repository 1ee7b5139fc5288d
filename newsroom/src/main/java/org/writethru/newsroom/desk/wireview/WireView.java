package org.writethru.newsroom.desk.wireview;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.EditionFlags;
import org.writethru.newsroom.desk.Withdrawals;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;

/**
 * The wire view, put together. Until {@link #start} its pages are not live; it is closed before the server, which otherwise would
 * wait for its connections.
 */
public final class WireView implements AutoCloseable {
    private final Ground on;
    private final DraftsInPlay drafts;
    private final DeskSearch search;
    private final SavedFilters saved;
    private final DeskTimes times;
    private final Wire wire;
    private final RowPress press;
    private final LiveWire live;

    /** What it stands on. */
    public record Ground(
            Database database,
            Archive archive,
            Bell bell,
            Drafts drafts,
            EditionFlags editions,
            Withdrawals withdrawals,
            House house,
            Clock clock) {}

    /** @param newIds gives ids that were never given before */
    public WireView(Ground on, DraftsInPlay drafts, Supplier<String> newIds) {
        this(on, drafts, newIds, LiveWire.HEARTBEAT);
    }

    WireView(Ground on, DraftsInPlay drafts, Supplier<String> newIds, Duration heartbeat) {
        this.on = on;
        this.drafts = drafts;
        this.search = new DeskSearch(on.database(), on.archive());
        this.saved = new SavedFilters(on.database(), newIds, on.clock());
        this.times = new DeskTimes(on.house().zone(), on.clock());
        this.wire = new Wire(on.archive(), drafts, search, on.bell(), on.clock());
        this.press = new RowPress(new RowViews(on.house(), times));
        this.live = new LiveWire(wire, press, heartbeat);
    }

    /** By what its search finds. */
    public Follower follower() {
        return search;
    }

    /** Lets open pages be told of what changes. */
    public void start() {
        live.start();
    }

    /**
     * Its addresses.
     *
     * @param stillHere whether a visitor is still signed in
     */
    public WireRoutes routes(DeskPages pages, Predicate<Visit> stillHere) {
        var views = new DeskStoryViews(on.archive(), wire, drafts, on.withdrawals(), on.house(), times);
        return new WireRoutes(
                new WirePage(wire, press, new WireViews(on.house(), times), saved, pages),
                new WireNewsPage(live, pages, stillHere),
                new DeskStoryPage(on.archive(), wire, views, pages),
                new EditionPage(on.archive(), on.drafts(), on.editions(), pages));
    }

    /** What its pages load. */
    public static List<DeskFile> files() {
        return WireFiles.all();
    }

    /** Live connections of this node. */
    int connections() {
        return live.connections();
    }

    @Override
    public void close() {
        live.close();
    }
}
