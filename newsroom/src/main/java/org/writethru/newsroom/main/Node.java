package org.writethru.newsroom.main;

import java.time.Clock;
import org.writethru.newsroom.main.errand.NodeDoor;
import org.writethru.newsroom.main.errand.Orders;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.main.web.HttpServer;

/** A newsroom that runs: its followers follow, it takes orders from commands on this machine and answers readers. */
public final class Node implements AutoCloseable {
    private final Newsroom newsroom;
    private final HttpServer server;
    private final NodeDoor door;

    private Node(Newsroom newsroom, HttpServer server, NodeDoor door) {
        this.newsroom = newsroom;
        this.server = server;
        this.door = door;
    }

    /** How commands are carried out on this node. */
    @FunctionalInterface
    public interface OrdersFor {
        /** Those for this newsroom. */
        Orders with(Newsroom newsroom);
    }

    /**
     * Starts a node; when this returns, it answers. The caller holds the data folder until after {@link #close}.
     *
     * @throws org.writethru.story.Unfit if the port is taken
     */
    public static Node start(Settings settings, Clock clock, OrdersFor orders) {
        var newsroom = Newsroom.open(settings, clock);
        try {
            newsroom.follow().start();
            newsroom.drafting().start();
            newsroom.wire().start();
            newsroom.incoming().start();
            var server = HttpServer.start(settings, newsroom.shopfront());
            return new Node(newsroom, server, NodeDoor.open(settings.folder(), orders.with(newsroom)));
        } catch (RuntimeException e) {
            newsroom.close();
            throw e;
        }
    }

    /** Its newsroom. */
    public Newsroom newsroom() {
        return newsroom;
    }

    /** The port on which it answers readers. */
    public int port() {
        return server.port();
    }

    /** Lets what is in work finish and ends, within five seconds. */
    @Override
    public void close() {
        try (newsroom;
                server;
                var _ = newsroom.wire();
                var _ = newsroom.incoming().live();
                door) {
            // They close in reverse order: no further orders, no live views, no readers, then followers and database.
        }
    }
}
