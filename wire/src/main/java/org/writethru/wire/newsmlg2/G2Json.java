package org.writethru.wire.newsmlg2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.json.LooseJson;
import org.writethru.wire.text.DecodedText;
import org.writethru.wire.xml.XmlText;
import tools.jackson.databind.JsonNode;

/**
 * NewsML-G2 written as JSON, as data platforms send it: members are elements, those with a mark before their name are attributes, and
 * {@code $} or {@code #text} has the words of an element. It becomes the XML that it stands for.
 */
final class G2Json {
    private static final int DEPTH = 40;
    private static final int SEARCHED = 3;
    private static final int MOST_ITEMS = 5_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]{0,40}(?::[A-Za-z][\\w-]{0,40})?");

    private static final Set<String> ITEMS = Set.of("newsItem", "packageItem", "conceptItem", "planningItem");

    private static final Set<String> WORDS = Set.of("$", "#text", "_text", "_");

    private static final Set<String> GROUPS = Set.of("$", "@attributes", "_attributes");

    /** What may be attributes without a mark. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "guid",
            "version",
            "standard",
            "standardversion",
            "conformance",
            "qcode",
            "uri",
            "literal",
            "tag",
            "contenttype",
            "href",
            "rel",
            "residref");

    private final XmlText xml = XmlText.document();
    private int items;

    private G2Json() {}

    /** Whether there is such an item. */
    static boolean is(Beginning beginning) {
        var text = beginning.text();
        return beginning.isJson()
                && text.contains("\"itemmeta\"")
                && (text.contains("\"newsitem\"") || text.contains("\"contentmeta\""));
    }

    /** The same in XML, if it is JSON; else as it is. */
    static byte[] xml(byte[] bytes, Agreement agreement, Notes notes) {
        if (!Beginning.mayBeJson(bytes) || !is(Beginning.of(bytes))) {
            return bytes;
        }
        var hint = agreement.charset().map(charset -> charset.name());
        return DecodedText.tolerant(bytes, "message", hint) instanceof Reading.Legible<DecodedText>(var text, var _)
                        && LooseJson.read(text.text(), notes)
                                instanceof Reading.Legible<List<JsonNode>>(var values, var _)
                ? xml(values)
                : bytes;
    }

    private static byte[] xml(List<JsonNode> values) {
        var message = new G2Json();
        message.xml.open("newsMessage", "xmlns", "http://iptc.org/std/nar/2006-10-01/");
        message.xml.open("itemSet");
        values.forEach(value -> message.search(value, 0));
        message.xml.close();
        message.xml.close();
        return message.xml.bytes();
    }

    /** Looks for items in the envelopes of interfaces; what is beside them is not written. */
    private void search(JsonNode value, int depth) {
        if (depth > SEARCHED || items >= MOST_ITEMS) {
            return;
        }
        if (value.isArray()) {
            value.forEach(member -> search(member, depth));
        } else if (isItem(value)) {
            item("newsItem", value);
        } else {
            value.properties().forEach(member -> found(member.getKey(), member.getValue(), depth + 1));
        }
    }

    private void found(String name, JsonNode value, int depth) {
        if (!ITEMS.contains(name)) {
            search(value, depth);
            return;
        }
        for (var one : each(value)) {
            if (isItem(one)) {
                item(name, one);
            } else {
                search(one, depth);
            }
        }
    }

    private static boolean isItem(JsonNode value) {
        var meta = value.path("itemMeta");
        return meta.isObject() || meta.path(0).isObject();
    }

    private void item(String name, JsonNode value) {
        items++;
        element(name, value, 0);
    }

    private void element(String name, JsonNode value, int depth) {
        if (depth > DEPTH || !NAME.matcher(name).matches()) {
            return;
        }
        xml.begin(name, attributes(value));
        if (value.isValueNode()) {
            words(value);
        }
        for (var member : value.properties()) {
            if (WORDS.contains(member.getKey()) && member.getValue().isValueNode()) {
                words(member.getValue());
            } else if (!isAttribute(member.getKey(), member.getValue()) && !GROUPS.contains(member.getKey())) {
                each(member.getValue()).forEach(child -> element(member.getKey(), child, depth + 1));
            }
        }
        xml.end();
    }

    private void words(JsonNode value) {
        if (!value.isNull()) {
            xml.words(clean(value));
        }
    }

    private static String[] attributes(JsonNode value) {
        var found = new ArrayList<String>();
        var names = new HashSet<String>();
        for (var member : value.properties()) {
            if (GROUPS.contains(member.getKey())) {
                member.getValue().properties().forEach(one -> add(one.getKey(), one.getValue(), names, found));
            } else if (isAttribute(member.getKey(), member.getValue())) {
                add(bare(member.getKey()), member.getValue(), names, found);
            }
        }
        return found.toArray(String[]::new);
    }

    private static void add(String name, JsonNode value, Set<String> names, List<String> found) {
        if (value.isValueNode() && NAME.matcher(name).matches() && names.add(name)) {
            found.add(name);
            found.add(clean(value));
        }
    }

    private static boolean isAttribute(String name, JsonNode value) {
        return value.isValueNode()
                && !WORDS.contains(name)
                && (ATTRIBUTES.contains(name) || !bare(name).equals(name));
    }

    private static String bare(String name) {
        return !name.isEmpty() && "@_-".indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
    }

    /** A value without what XML cannot have. */
    private static String clean(JsonNode value) {
        return value.asString()
                .codePoints()
                .filter(character -> character >= ' ' && character != 0xFFFE && character != 0xFFFF
                        || character == '\n'
                        || character == '\t')
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<JsonNode> each(JsonNode value) {
        var all = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else {
            all.add(value);
        }
        return all;
    }
}
