package org.writethru.newsroom.main.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/**
 * The HTTP server of a node: Spring MVC on Tomcat, a virtual thread for each request.
 *
 * <p>It takes its settings from nowhere but here: no file, variable or property of Spring's can change it.
 */
public final class HttpServer implements AutoCloseable {
    /** Bytes of a form besides its file, and of a file that is kept in memory. */
    private static final int LARGEST_FORM = 64 * 1_024;

    private final ConfigurableApplicationContext context;

    private HttpServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it; when this returns, it answers.
     *
     * @throws Unfit if the port is taken
     */
    public static HttpServer start(Settings settings, Shopfront shopfront) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var app = new SpringApplication(WebConfiguration.class);
        app.setWebApplicationType(WebApplicationType.SERVLET);
        app.setBannerMode(Banner.Mode.OFF);
        app.setLogStartupInfo(false);
        app.setRegisterShutdownHook(false);
        app.setAddCommandLineProperties(false);
        app.setListeners(List.of());
        app.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(properties(settings));
            register((GenericApplicationContext) context, shopfront);
            ((GenericApplicationContext) context)
                    .registerBean(MultipartConfigElement.class, () -> uploads(settings.folder()));
        });
        try {
            return new HttpServer(app.run());
        } catch (RuntimeException e) {
            throw inUse(e) ? taken(settings) : e;
        }
    }

    private static MapPropertySource properties(Settings settings) {
        return new MapPropertySource(
                "writethru",
                Map.ofEntries(
                        Map.entry("server.address", settings.listen()),
                        Map.entry("server.port", settings.port()),
                        Map.entry("server.shutdown", "graceful"),
                        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "2s"),
                        Map.entry("spring.threads.virtual.enabled", true),
                        Map.entry("spring.web.resources.add-mappings", false),
                        Map.entry("spring.mvc.log-resolved-exception", false),
                        Map.entry("server.max-http-request-header-size", "16KB"),
                        Map.entry("server.tomcat.connection-timeout", "10s"),
                        Map.entry("server.tomcat.keep-alive-timeout", "30s"),
                        Map.entry("server.tomcat.max-keep-alive-requests", -1),
                        Map.entry("server.tomcat.max-connections", 8_192),
                        Map.entry("server.tomcat.max-swallow-size", "64KB"),
                        Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
                        Map.entry("server.tomcat.max-parameter-count", 100),
                        Map.entry("server.tomcat.mbeanregistry.enabled", false)));
    }

    private static void register(GenericApplicationContext context, Shopfront shopfront) {
        context.registerBean(Shopfront.class, () -> shopfront);
        context.registerBean(
                RouterFunction.class,
                () -> shopfront.routes().stream().reduce(RouterFunction::and).orElseThrow());
    }

    /** What is uploaded waits in files of ours, which nobody else can read, not in memory. */
    private static MultipartConfigElement uploads(DataFolder folder) {
        var place = folder.emptied("incoming").toString();
        return new MultipartConfigElement(place, Pictures.MOST_BYTES, Pictures.MOST_BYTES + LARGEST_FORM, LARGEST_FORM);
    }

    private static boolean inUse(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    private static Unfit taken(Settings settings) {
        return new Unfit(
                "port",
                "Port %d is taken by another program; choose another with --port, for instance --port %d."
                        .formatted(settings.port(), settings.port() + 1));
    }

    /** The port on which it answers. */
    public int port() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    /** Takes no further requests, lets those in work finish for two seconds, and ends. */
    @Override
    public void close() {
        context.close();
    }
}
