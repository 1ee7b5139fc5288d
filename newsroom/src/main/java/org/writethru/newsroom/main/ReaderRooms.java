package org.writethru.newsroom.main;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.feed.FeedRoutes;
import org.writethru.newsroom.feed.Feeds;
import org.writethru.newsroom.follow.Follow;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.main.web.Shopfront;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.site.Site;
import org.writethru.newsroom.site.SiteRoutes;
import org.writethru.story.House;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;

/** The rooms that readers and their machines see, over one shelf of finished pages. */
final class ReaderRooms {
    private final PageShelf shelf;
    private final Site site;
    private final Feeds feeds;

    ReaderRooms(
            Database database,
            Archive archive,
            Ledger ledger,
            Pictures pictures,
            Settings settings,
            java.time.Clock clock) {
        this.shelf = new PageShelf(settings.pageCacheBytes());
        this.site = new Site(database, archive, ledger, pictures, settings.house(), settings.address(), shelf, clock);
        this.feeds = new Feeds(
                archive,
                settings.house(),
                settings.address(),
                shelf,
                (head, story) -> site.outgoing(head, story, settings.house()));
    }

    /** Lets what they keep follow the log. */
    void follow(Follow follow) {
        site.followers().forEach(follow::add);
        follow.add(feeds.follower());
    }

    /** A story with the addresses at which readers find it. */
    Outgoing outgoing(StoryHead head, Story story, House style) {
        return site.outgoing(head, story, style);
    }

    /** Their addresses and those of others. The site's come last, for it answers whatever nobody else does. */
    Shopfront shopfront(List<RouterFunction<ServerResponse>> others) {
        var pages = new SiteRoutes(site);
        var routes = new ArrayList<RouterFunction<ServerResponse>>();
        routes.add(pages.failures());
        routes.add(new FeedRoutes(feeds).routes());
        routes.addAll(others);
        routes.add(pages.routes());
        return new Shopfront(shelf, routes);
    }
}
