package org.writethru.wire.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.Clean;

/** Copy whose parts are marked with the classes of hAtom and hNews, as agencies mark them in feeds for pages: only its content is copy. */
final class HAtom {
    private HAtom() {}

    /** Leaves nothing but the content of the one entry, and its pictures; dateline and rights go into the item. */
    static void reduce(Document document, NewsItemMaker item) {
        var contents = document.select(".hentry .entry-content");
        if (contents.size() != 1) {
            return;
        }
        var content = contents.getFirst();
        dateline(content, item);
        var license = document.selectFirst(".hentry [rel=item-license]");
        if (license != null && license.parent() != null) {
            item.usageTerms(Clean.line(license.parent().text()));
        }
        var pictures = new Elements();
        document.select(".hmedia img").stream()
                .filter(picture -> picture.closest(".entry-content") == null)
                .forEach(pictures::add);
        document.body().empty();
        pictures.forEach(document.body()::appendChild);
        document.body().appendChild(content);
    }

    private static void dateline(Element content, NewsItemMaker item) {
        var dateline = content.selectFirst(".dateline");
        if (dateline != null) {
            item.dateline(Clean.line(dateline.text()));
        }
    }
}
