package org.writethru.newsroom.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.feed.FeedRoutes;
import org.writethru.newsroom.feed.Feeds;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.main.web.HttpServer;
import org.writethru.newsroom.main.web.Shopfront;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Filing;
import org.writethru.story.Guid;

/** A test newsroom behind the real HTTP server on a free port. */
public final class TestSite implements AutoCloseable {
    public static final String HOME = "https://halden.example";
    private static final long SHELF_BYTES = 20_000_000;

    public final TestNewsroom newsroom;
    final PageShelf shelf = new PageShelf(SHELF_BYTES);
    final Site site;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestSite(TestNewsroom newsroom) {
        this.newsroom = newsroom;
        this.site = new Site(
                newsroom.database,
                newsroom.archive,
                newsroom.ledger,
                newsroom.pictures,
                newsroom.house,
                HOME,
                shelf,
                newsroom.clock);
        var feeds = new Feeds(
                newsroom.archive,
                newsroom.house,
                HOME,
                shelf,
                (head, story) -> site.outgoing(head, story, newsroom.house));
        site.followers().forEach(newsroom.follow::add);
        newsroom.follow.add(feeds.follower());
        newsroom.start();
        this.server = serve(new SiteRoutes(site), feeds);
    }

    private HttpServer serve(SiteRoutes routes, Feeds feeds) {
        var settings = new Settings(
                newsroom.folder,
                newsroom.house,
                DeskRules.DEFAULT,
                HOME,
                "127.0.0.1",
                0,
                Optional.empty(),
                TestNewsroom.ORIGIN,
                SHELF_BYTES,
                false,
                Optional.empty(),
                Optional.empty());
        var inOrder = List.of(routes.failures(), new FeedRoutes(feeds).routes(), routes.routes());
        return HttpServer.start(settings, new Shopfront(shelf, inOrder));
    }

    /** Opens a newsroom on SQLite in this folder, and its site. */
    public static TestSite open(Path folder) {
        return open(new TestNewsroom.Opening(folder, Optional.empty()));
    }

    /** Opens a newsroom in another way, and its site. */
    static TestSite open(TestNewsroom.Opening opening) {
        return new TestSite(opening.open());
    }

    /** Publishes a story. */
    StoryHead publish(Filing filing) {
        return head(newsroom.publish(filing).take().story());
    }

    /** Updates a story. */
    StoryHead update(StoryHead before, Filing filing, boolean minor) {
        return head(TestNewsroom.<Receipt>done(
                        newsroom.desk.update(before.guid(), before.takes(), filing, Optional.empty(), minor))
                .take()
                .story());
    }

    /** Corrects a story. */
    StoryHead correct(StoryHead before, Filing filing, String correction) {
        return head(TestNewsroom.<Receipt>done(newsroom.desk.correct(before.guid(), before.takes(), filing, correction))
                .take()
                .story());
    }

    /** Withdraws a story. */
    StoryHead withdraw(StoryHead before, String reason) {
        return head(TestNewsroom.<Receipt>done(newsroom.desk.withdraw(before.guid(), before.takes(), reason))
                .take()
                .story());
    }

    private StoryHead head(Guid story) {
        return newsroom.archive.head(story).orElseThrow();
    }

    /** Where the server really is. */
    public String base() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Reads an address, with these headers by name and value. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body as text. */
    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The text at an address that must answer 200. */
    public String read(String path) {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + "\n" + text(response));
        }
        return text(response);
    }

    /** A header that must be there. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    @Override
    public void close() {
        server.close();
        client.close();
        newsroom.close();
    }
}
