package org.writethru.newsroom.site;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;

/** The few files of the site itself: style sheet, icon, and what robots may do. */
final class FilePages {
    private static final Rendered STYLE =
            Rendered.cached(200, "text/css;charset=utf-8", CachePolicy.IMMUTABLE, Set.of(), Style.sheet());
    private static final Rendered ICON =
            Rendered.cached(200, "image/svg+xml", CachePolicy.KILLABLE, Set.of(), Style.icon());

    private final Site site;

    FilePages(Site site) {
        this.site = site;
    }

    ServerResponse style() {
        return new Answer(site.shelf().get(Style.path(), () -> STYLE));
    }

    ServerResponse icon() {
        return new Answer(site.shelf().get("/favicon.svg", () -> ICON));
    }

    ServerResponse robots() {
        var lines = """
                User-agent: *
                Disallow: /desk/

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/news-sitemap.xml
                """.formatted(site.home());
        return new Answer(Rendered.cached(
                200,
                "text/plain;charset=utf-8",
                CachePolicy.KILLABLE,
                Set.of(),
                lines.getBytes(StandardCharsets.UTF_8)));
    }
}
