package org.writethru.newsroom.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.feed.FeedRoutes;
import org.writethru.newsroom.feed.Feeds;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.platform.web.ShelfFilter;

/** A test newsroom behind a real HTTP server on a free port. */
public final class TestSite implements AutoCloseable {
    static final String HOME = "https://halden.example";

    public final TestNewsroom newsroom;
    final PageShelf shelf = new PageShelf(20_000_000);
    private final ConfigurableApplicationContext server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestSite(TestNewsroom newsroom) {
        this.newsroom = newsroom;
        var site = new Site(
                newsroom.database, newsroom.archive, newsroom.ledger, newsroom.house, HOME, shelf, newsroom.clock);
        var feeds = new Feeds(newsroom.archive, newsroom.house, HOME, shelf);
        site.followers().forEach(newsroom.follow::add);
        newsroom.follow.add(feeds.follower());
        newsroom.start();
        var routes = new SiteRoutes(site);
        this.server =
                serve(routes.failures().and(new FeedRoutes(feeds).routes()).and(routes.routes()));
    }

    /** Opens a newsroom on SQLite in this folder, and its site. */
    public static TestSite open(Path folder) {
        return open(folder, Optional.empty());
    }

    static TestSite open(Path folder, Optional<String> url) {
        return new TestSite(TestNewsroom.open(folder, url));
    }

    private ConfigurableApplicationContext serve(RouterFunction<ServerResponse> routes) {
        var application = new SpringApplication(Server.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN"));
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean("routes", RouterFunction.class, () -> routes));
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("shelf", FilterRegistrationBean.class, this::filter));
        return application.run();
    }

    private FilterRegistrationBean<ShelfFilter> filter() {
        var registration = new FilterRegistrationBean<>(new ShelfFilter(shelf));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Server {}

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                .getPort();
    }

    /** Where the server really is. */
    public String base() {
        return "http://127.0.0.1:" + port();
    }

    /** Reads an address, with these headers by name and value. */
    HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body as text. */
    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The text at an address that must answer 200. */
    String read(String path) {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + "\n" + text(response));
        }
        return text(response);
    }

    /** The values of a header. */
    static List<String> header(HttpResponse<?> response, String name) {
        return response.headers().allValues(name);
    }

    @Override
    public void close() {
        server.close();
        client.close();
        newsroom.close();
    }
}
