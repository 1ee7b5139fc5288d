package org.writethru.wire.ninjs;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds members of stories that are {@linkplain RichText trees}, and puts their HTML in their place. */
final class RichTrees {
    private static final int DEPTH = 12;

    /** Nodes of a list that are looked at. */
    private static final int FIRST = 40;

    private static final Pattern PARAGRAPH =
            Pattern.compile("paragraph|p|block|heading\\w{0,5}|h[1-6]|header\\w{0,5}|unstyled");
    private static final Set<String> ROOTS = Set.of("doc", "document", "root");

    private static final Pattern SHORT = Pattern.compile(
            "(?i)(?:excerpt|summary|lead|intro(?:duction)?|ingress|description|standfirst|preamble|abstract|deck|dek|subtitle|subhead(?:line)?|title|headline|byline)");
    private static final Pattern BODY = Pattern.compile("(?i)body.*|content|text");

    private RichTrees() {}

    /** Whether there may be such trees in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"children\"")
                || json.contains("\"nodeType\"")
                || json.contains("\"entityMap\"")
                || json.contains("\"doc\"");
    }

    /** The value with HTML, or for short members words, in the place of trees. */
    static JsonNode plain(JsonNode value) {
        return plain(value, 0);
    }

    private static JsonNode plain(JsonNode value, int depth) {
        if (depth > DEPTH || value.isValueNode()) {
            return value;
        }
        if (value.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            value.forEach(member -> list.add(plain(member, depth + 1)));
            return list;
        }
        var copy = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(member -> member(member.getKey(), member.getValue(), copy, depth));
        return entry(copy);
    }

    private static void member(String name, JsonNode value, ObjectNode copy, int depth) {
        var tree = tree(value);
        if (tree.isMissingNode()) {
            copy.set(name, plain(value, depth + 1));
            return;
        }
        var html = RichText.html(tree);
        if (SHORT.matcher(name).matches()) {
            copy.put(name, Jsoup.parse(html).text());
        } else {
            copy.put(BODY.matcher(name).matches() || copy.has("body_html") ? name : "body_html", html);
        }
    }

    /** An entry of Contentful has what it is beside its fields. */
    private static ObjectNode entry(ObjectNode object) {
        if (object.get("sys") instanceof ObjectNode about && object.get("fields") instanceof ObjectNode fields) {
            about(about, "id", fields, "id");
            about(about, "createdAt", fields, "firstcreated");
            about(about, "updatedAt", fields, "versioncreated");
            about(about, "revision", fields, "version");
            about(about, "locale", fields, "language");
        }
        return object;
    }

    private static void about(ObjectNode about, String name, ObjectNode fields, String meant) {
        if (about.path(name).isValueNode()) {
            fields.putIfAbsent(meant, about.get(name));
        }
    }

    /** The nodes of the tree that this value is, or no node. */
    private static JsonNode tree(JsonNode value) {
        if (value.isArray()) {
            return isCopy(value) ? value : value.path(-1);
        }
        for (var root : new String[] {"root", "document", "json"}) {
            if (value.path(root).isObject() && ROOTS.contains(RichNode.kind(value.path(root)))) {
                return RichNode.inside(value.path(root)).orElse(value.path(-1));
            }
        }
        if (value.path("blocks").isArray() && value.has("entityMap")) {
            return value.path("blocks");
        }
        return ROOTS.contains(RichNode.kind(value))
                ? RichNode.inside(value).filter(RichTrees::isCopy).orElse(value.path(-1))
                : value.path(-1);
    }

    /** Whether there is a paragraph among the nodes that has words inside of it. */
    private static boolean isCopy(JsonNode nodes) {
        for (int at = 0; at < Math.min(nodes.size(), FIRST); at++) {
            var node = nodes.get(at);
            if (PARAGRAPH.matcher(RichNode.kind(node)).matches()
                    && RichNode.inside(node).filter(RichTrees::hasWords).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(JsonNode nodes) {
        for (int at = 0; at < Math.min(nodes.size(), FIRST); at++) {
            if (nodes.get(at).isObject() && RichNode.words(nodes.get(at)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
