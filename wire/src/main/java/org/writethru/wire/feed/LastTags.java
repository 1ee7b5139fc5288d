package org.writethru.wire.feed;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.Clean;

/** What stands below a text of a feed and is nothing but links to what the story is about: its keywords. */
final class LastTags {
    private static final int MOST = 40;
    private static final int LONGEST = 60;

    /** Where sites list what they have on a subject. */
    private static final Pattern OF_A_SUBJECT = Pattern.compile(
            "(?i)/(?:tags?|topics?|categor(?:y|ies)|keywords?|hashtags?|temas?|themen?|thema|schlagw[oö]rter|etiquetas?|mots-cles|tematy|amnen|emner)/[^/?#]{1,100}/?(?:[?#].*)?$");

    /** What may stand between and before them. */
    private static final Pattern SIGNS = Pattern.compile("(?:\\p{L}[\\p{L} ]{1,20}:)?[\\s,;|/#·•∙●–—-]*");

    private LastTags() {}

    /** Takes them off, and says them to the item. */
    static void cut(Element body, NewsItemMaker item) {
        var last = last(body);
        if (last == null || body.text().strip().length() <= last.text().strip().length()) {
            return;
        }
        var links = last.select("a[href]");
        boolean several = links.size() > 1 && links.size() <= MOST
                || links.size() == 1 && links.getFirst().attr("rel").contains("tag");
        if (several && links.stream().allMatch(LastTags::isTag) && isAll(last)) {
            links.forEach(link -> item.keyword(Clean.line(link.text()).replaceFirst("^#", "")));
            last.remove();
        }
    }

    private static @Nullable Element last(Element body) {
        for (var node = body.lastChild(); node != null; node = node.previousSibling()) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return null;
            }
            if (node instanceof Element element && !Clean.line(element.text()).isEmpty()) {
                return element.is("p, ul, ol, div, footer, section") ? element : null;
            }
        }
        return null;
    }

    private static boolean isTag(Element link) {
        var words = Clean.line(link.text());
        return !words.isEmpty()
                && words.length() <= LONGEST
                && (link.attr("rel").contains("tag")
                        || OF_A_SUBJECT.matcher(link.attr("href")).find());
    }

    /** Whether nothing else is said in it. */
    private static boolean isAll(Element last) {
        var rest = last.clone();
        rest.select("a").remove();
        return SIGNS.matcher(Clean.line(rest.text())).matches();
    }
}
