package org.writethru.wire.page;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Reading;

/**
 * A page as lines, with what it says of itself.
 *
 * @param lines those among which the story stands
 */
record PageView(List<PageLine> lines, PageFacts facts) {
    private static final int TAGS_WITHIN = 100_000;
    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(!doctype\\s+html|html|head|body)[\\s>]");
    private static final Pattern TAGS = Pattern.compile(
            "(?i)</?(article|div|p|h[1-6]|meta|title|span|br|a|li|ul|section|main)(\\s[^<>]{0,300})?/?>");
    private static final Pattern FEED = Pattern.compile(
            "(?i)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,500}?-->\\s*)?<(rss|feed|rdf:rdf|urlset|sitemapindex|newsml|nitf)[\\s>]");

    static Reading<PageView> of(String text, LeftOut leftOut) {
        var start = text.substring(0, Math.min(text.length(), TAGS_WITHIN));
        if (FEED.matcher(start).find()) {
            return new Reading.Unreadable<>("line 1", "This is a feed or a wire document, not a page of a site.");
        }
        if (DOCUMENT.matcher(start).find()
                || TAGS.matcher(start).results().limit(4).count() > 3) {
            return HtmlPage.read(text, leftOut);
        }
        return new Reading.Legible<>(new PageView(PlainLines.of(text), PageFacts.NONE));
    }
}
