package org.writethru.newsroom.main.command;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/** Runs a node in this process until somebody ends it. */
final class NodeRun {
    private NodeRun() {}

    /** Holds a data folder; a second node on it is refused. */
    static DataFolder.Hold hold(DataFolder folder) {
        return folder.hold()
                .orElseThrow(() -> new Unfit(
                        "data",
                        "A node runs on the data folder %s already. Stop it first, or give another folder with --data; several nodes can share one PostgreSQL database (--db), each with a folder of its own."
                                .formatted(folder.path())));
    }

    /** Starts it, says where it is read, and waits until the process is asked to end. */
    static int untilStopped(Settings settings, Caller caller) {
        var node = Node.start(settings, Clock.systemUTC(), CommandOrders::new);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            node.close();
            ended.countDown();
        }));
        announce(node, caller);
        await(ended);
        return Faults.DONE;
    }

    private static void announce(Node node, Caller caller) {
        var newsroom = node.newsroom();
        var settings = newsroom.settings();
        var local = "http://localhost:" + node.port();
        var front = local + "/" + settings.house().languages().getFirst() + "/";
        caller.say("%s is on the air; Ctrl-C stops it."
                .formatted(
                        settings.house().agencyName(settings.house().languages().getFirst())));
        caller.say("  front page   " + front);
        caller.say("  feeds        %sfeed.atom  feed.rss  feed.json".formatted(front));
        caller.say("  signed log   %s/log/checkpoint".formatted(local));
        newsroom.ledger().name().ifPresent(name -> caller.say("  its key      " + name.vkey()));
        caller.say("  data         " + settings.folder().path());
        boolean elsewhere = !settings.address().startsWith("http://localhost:");
        if (elsewhere) {
            caller.say("  for readers  " + settings.address());
        }
        sayDesk(newsroom, elsewhere ? settings.address() : local, caller);
        newsroom.ledger()
                .doubt()
                .ifPresent(why -> caller.complain("Publishing stands still, the log is in doubt: " + why));
    }

    /** A newsroom without accounts is opened to whoever reads its console, once. */
    private static void sayDesk(Newsroom newsroom, String home, Caller caller) {
        var link = newsroom.staff().firstLink();
        caller.say("  desk         %s/desk/".formatted(home));
        link.ifPresent(path -> {
            caller.say("There are no accounts yet. This link makes the chief's; it works once, for 24 hours:");
            caller.say("  first link   " + home + path);
        });
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a newsroom with stories in it. */
    static boolean empty(Newsroom newsroom) {
        return newsroom.ledger().size() == 0;
    }
}
