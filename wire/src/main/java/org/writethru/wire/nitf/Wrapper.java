package org.writethru.wire.nitf;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.WireTime;
import org.writethru.wire.xml.Xml;

/**
 * What is said of an NITF document by the elements that hold it alone: an entry of a feed, or a resource beside it. It counts where
 * the document says nothing itself.
 *
 * @param values the words of elements without further ones, and numbers that stand in an attribute, by local name in lower case;
 *     what stands nearer to the document goes before
 */
record Wrapper(Map<String, String> values) {
    private static final int LONGEST = 1_000;

    /** How many documents each element holds. */
    static Map<Element, Integer> holders(List<Element> documents) {
        var holders = new IdentityHashMap<Element, Integer>();
        documents.forEach(document -> document.parents().forEach(holder -> holders.merge(holder, 1, Integer::sum)));
        return holders;
    }

    static Wrapper of(Element nitf, Map<Element, Integer> holders) {
        var values = new HashMap<String, String>();
        var within = nitf;
        for (var holder : nitf.parents()) {
            if (holders.getOrDefault(holder, 0) != 1) {
                break;
            }
            collect(holder, within, values);
            within = holder;
        }
        return new Wrapper(Map.copyOf(values));
    }

    /** The outer elements first: an entry's own identity goes before that of something in it. */
    private static void collect(Element holder, Element known, Map<String, String> values) {
        var waiting = new ArrayDeque<>(List.of(holder));
        while (!waiting.isEmpty()) {
            for (var element : waiting.remove().children()) {
                if (element == known) {
                    continue;
                }
                var words = element.childrenSize() == 0 ? Xml.words(element) : "";
                var value = words.isEmpty() ? Xml.attribute(element, "numeric", "Numeric") : words;
                if (!value.isEmpty() && value.length() <= LONGEST) {
                    values.putIfAbsent(element.normalName().toLowerCase(Locale.ROOT), value);
                }
                waiting.add(element);
            }
        }
    }

    void read(Agreement agreement, NewsItemMaker maker) {
        maker.guid(first("resourceid", "managementid", "itemid", "guid", "id"));
        maker.version(first("managementsequencenumber"));
        maker.status(first("publishingstatus"));
        if (first("publishingstatus").equalsIgnoreCase("embargoed")) {
            maker.embargo(time(first("releasedatetime"), agreement, maker));
        }
        maker.versionCreated(time(first("publicationtime", "updated", "pubdate"), agreement, maker));
        maker.firstCreated(time(first("firstcreated", "published"), agreement, maker));
        maker.headline(first("headline", "title"));
        maker.slug(first("slugline"));
        maker.dateline(first("dateline"));
        maker.byline(first("byline"));
        var priority = first("priority");
        maker.urgency(priority.matches("[1-9]") ? priority : "");
        maker.provider(first("providername"));
    }

    private static Optional<OffsetDateTime> time(String words, Agreement agreement, NewsItemMaker maker) {
        return words.isEmpty() ? Optional.empty() : WireTime.read(words, agreement.zone(), maker.notes());
    }

    private String first(String... names) {
        for (var name : names) {
            if (values.containsKey(name)) {
                return values.getOrDefault(name, "");
            }
        }
        return "";
    }
}
