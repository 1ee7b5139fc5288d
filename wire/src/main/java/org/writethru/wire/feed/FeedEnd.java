package org.writethru.wire.feed;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.Clean;

/**
 * What publishers put below the text of a feed to lead back to their site: a link to the story itself, such as “Read more”, and
 * WordPress's paragraph “The post … appeared first on …”, which is told by its links in every language.
 */
final class FeedEnd {
    private static final int LONGEST_LINK = 40;
    private static final int LONGEST_FRAME = 80;

    private FeedEnd() {}

    /**
     * Takes it off.
     *
     * @param address the story's own
     */
    static void cut(Document document, String address, NewsItemMaker item) {
        if (appeared(document, item.headline().orElse(""))
                || further(document, address, item.headline().orElse(""))) {
            item.notes().add("What leads back to the site below the text was left out.");
        }
    }

    private static boolean appeared(Document document, String headline) {
        var last = document.select("p").last();
        var links = last == null ? java.util.List.<Element>of() : last.select("a");
        boolean frame = last != null
                && links.size() == 2
                && !headline.isEmpty()
                && Clean.line(links.getFirst().text()).equals(headline)
                && last.text().length()
                        <= headline.length() + links.getLast().text().length() + LONGEST_FRAME;
        if (frame) {
            last.remove();
        }
        return frame;
    }

    private static boolean further(Document document, String address, String headline) {
        var link = last(document.body()).filter(element -> element.nameIs("a")).orElse(null);
        if (link == null || address.isEmpty() || !bare(link.absUrl("href")).equals(bare(address))) {
            return false;
        }
        var words = Clean.line(link.text());
        boolean more = words.length() <= LONGEST_LINK
                && !words.equals(headline)
                && document.body().text().strip().length() > words.length();
        if (more) {
            link.remove();
        }
        return more;
    }

    /** The innermost element that ends with the text, where no words stand behind. */
    private static Optional<Element> last(Element element) {
        for (Node node = element.lastChild(); node != null; node = node.previousSibling()) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return Optional.empty();
            }
            if (node instanceof Element child && (child.nameIs("a") || child.hasText())) {
                return child.nameIs("a") ? Optional.of(child) : last(child);
            }
        }
        return Optional.empty();
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*$", "")
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
