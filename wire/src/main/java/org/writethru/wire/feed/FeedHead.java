package org.writethru.wire.feed;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;
import org.writethru.wire.text.Clean;

/** What stands above the text of a feed and is none of it: the line of who wrote it and the one of when, told by their classes. */
final class FeedHead {
    private static final int LONGEST = 100;
    private static final Pattern TIME =
            Pattern.compile("(?i)(?:^|[ _-])(?:date|datetime|pubdate|timestamp|published)(?:$|[ _-])");

    private FeedHead() {}

    /** Takes it off; the item's byline is the name, if it has none. */
    static void cut(Document document, NewsItemMaker item) {
        var byline = document.selectFirst(".byline");
        if (byline == null || !leads(byline)) {
            return;
        }
        var words = Clean.line(byline.text());
        if (words.isEmpty() || words.length() > LONGEST) {
            return;
        }
        item.byline(Byline.read(words).orElse(words));
        var next = byline.nextElementSibling();
        while (next != null && next.nameIs("br")) {
            next = next.nextElementSibling();
        }
        if (next != null && TIME.matcher(next.className()).find() && next.text().length() <= LONGEST) {
            next.remove();
        }
        byline.remove();
    }

    /** Whether nothing stands above. */
    private static boolean leads(Element element) {
        for (var at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            if (!Clean.line(at.previousElementSiblings().text()).isEmpty()
                    || at.parent() != null && at.parent().textNodes().stream().anyMatch(words -> !words.isBlank())) {
                return false;
            }
        }
        return true;
    }
}
