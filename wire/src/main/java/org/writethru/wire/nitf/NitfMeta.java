package org.writethru.wire.nitf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.writethru.wire.xml.Xml;

/**
 * The {@code meta} elements of a head, in which agencies say what NITF has no place for, or what they have always said there.
 *
 * @param values by name in lower case, the first of each
 */
record NitfMeta(Map<String, String> values) {
    static NitfMeta of(Element head) {
        var values = new HashMap<String, String>();
        for (var meta : Xml.children(head, "meta")) {
            values.putIfAbsent(
                    Xml.attribute(meta, "name", "http-equiv").toLowerCase(Locale.ROOT), Xml.attribute(meta, "content"));
        }
        return new NitfMeta(Map.copyOf(values));
    }

    /** What we say ourselves of this notion, or nothing. */
    String ours(String notion) {
        return first("writethru." + notion.toLowerCase(Locale.ROOT));
    }

    /** The first of these that is there and not empty. */
    String first(String... names) {
        for (var name : names) {
            var value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
