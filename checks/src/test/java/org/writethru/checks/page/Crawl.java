package org.writethru.checks.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.writethru.checks.product.Reader;

/**
 * Every page that a reader reaches from the front page by its links.
 *
 * @param pages as they were found
 * @param broken links of the site to itself that lead nowhere
 */
record Crawl(List<Visited> pages, List<String> broken) {
    private static final int MOST_PAGES = 2_000;

    /**
     * A page, read.
     *
     * @param status 200, or 410 for a story that was withdrawn
     */
    record Visited(String path, int status, String language, byte[] bytes) {
        boolean rightToLeft() {
            return "rtl"
                    .equals(Jsoup.parse(text()).selectFirst("html") instanceof Element html ? html.attr("dir") : "");
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Follows all links of the site to itself. */
    static Crawl of(Reader reader) {
        var pages = new ArrayList<Visited>();
        var broken = new ArrayList<String>();
        var known = new HashMap<String, String>();
        var open = new ArrayDeque<String>();
        var front = reader.get("/", "Accept-Language", "en")
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("The root leads nowhere"));
        open.add(path(front));
        known.put(path(front), "/");
        while (!open.isEmpty() && known.size() < MOST_PAGES) {
            var path = open.remove();
            var answer = reader.get(path);
            if (html(answer.headers().firstValue("Content-Type").orElse("")) && answer.statusCode() < 500) {
                var document = Jsoup.parse(
                        new String(answer.body(), StandardCharsets.UTF_8),
                        reader.base().resolve(path).toString());
                if (answer.statusCode() == 200 || answer.statusCode() == 410) {
                    pages.add(new Visited(
                            path, answer.statusCode(), document.select("html").attr("lang"), answer.body()));
                    links(document.select("a[href], link[rel=alternate][href]").eachAttr("abs:href"), reader).stream()
                            .filter(link -> known.putIfAbsent(link, path) == null)
                            .forEach(open::add);
                }
            }
            if (answer.statusCode() != 200 && answer.statusCode() != 410) {
                broken.add("%s answers %d; a link on %s leads there"
                        .formatted(path, answer.statusCode(), known.get(path)));
            }
        }
        return new Crawl(pages, broken);
    }

    private static boolean html(String type) {
        return type.startsWith("text/html");
    }

    private static Set<String> links(List<String> addresses, Reader reader) {
        var paths = new HashSet<String>();
        for (var address : addresses) {
            if (address.startsWith(reader.base().toString())) {
                paths.add(path(address));
            }
        }
        return paths;
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    /** Those of one kind. */
    List<Visited> of(PageKind kind) {
        return pages.stream()
                .filter(page -> PageKind.of(page.path()).filter(kind::equals).isPresent())
                .toList();
    }

    /** For each kind of page, and for the notice of a withdrawal, one that runs from left to right and one from right to left. */
    List<Visited> examples() {
        var examples = new ArrayList<Visited>();
        for (var rightToLeft : List.of(false, true)) {
            for (var kind : PageKind.values()) {
                of(kind).stream()
                        .filter(page -> page.status() == 200 && page.rightToLeft() == rightToLeft)
                        .max((one, other) -> one.bytes().length - other.bytes().length)
                        .ifPresent(examples::add);
            }
            pages.stream()
                    .filter(page -> page.status() == 410 && page.rightToLeft() == rightToLeft)
                    .findFirst()
                    .ifPresent(examples::add);
        }
        return examples;
    }
}
