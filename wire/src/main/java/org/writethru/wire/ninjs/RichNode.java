package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the nodes of {@linkplain RichText rich text} are and have inside, by the names that editors give these. */
final class RichNode {
    private static final int LONGEST_KIND = 40;

    private static final Pattern APART = Pattern.compile("[-_ ]");
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|header|h)(?:[1-6]|one|two|three|four|five|six)?|sub(?:head|heading|headline)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{3,2000}");

    private static final String[] INSIDE = {"children", "content", "nodes"};

    private RichNode() {}

    /** Whether a kind or style is that of headings. */
    static boolean isHeading(String kind) {
        return HEADING.matcher(kind).matches();
    }

    /** What kind of node it is, in small letters and without what stands between them; empty for what is none. */
    static String kind(JsonNode node) {
        for (var name : List.of("nodeType", "type", "_type", "name")) {
            var value = node.path(name);
            if (value.isString() && (!name.equals("name") || node.has("children"))) {
                var said = value.asString();
                return said.length() > LONGEST_KIND
                        ? ""
                        : APART.matcher(said).replaceAll("").toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The nodes inside of it, if it has any. */
    static Optional<JsonNode> inside(JsonNode node) {
        for (var name : INSIDE) {
            if (node.path(name).isArray() && !node.path(name).isEmpty()) {
                return Optional.of(node.get(name));
            }
        }
        return Optional.empty();
    }

    /** The words of a node that has some itself. */
    static Optional<String> words(JsonNode node) {
        for (var words : List.of(
                node.path("text"), node.path("value"), node.path("attributes").path("value"))) {
            if (words.isString()) {
                return Optional.of(words.asString());
            }
        }
        return Optional.empty();
    }

    /** The list that a node is a line of by itself, as Portable Text and Draft.js have them. */
    static String line(JsonNode node, String kind) {
        return switch (kind) {
            case "unorderedlistitem" -> "ul";
            case "orderedlistitem" -> "ol";
            case "block" ->
                switch (node.path("listItem").asString("")) {
                    case "" -> "";
                    case "number" -> "ol";
                    default -> "ul";
                };
            default -> "";
        };
    }

    /** The element of HTML for a block of Portable Text. */
    static String style(JsonNode node) {
        var style =
                APART.matcher(node.path("style").asString("")).replaceAll("").toLowerCase(Locale.ROOT);
        return switch (style) {
            case "blockquote", "quote" -> "blockquote";
            default -> isHeading(style) ? "h2" : "p";
        };
    }

    /** Whether a list has numbers. */
    static boolean isOrdered(JsonNode node) {
        return node.path("format").asString("").equals("ordered")
                || node.path("listType").asString("").equals("number");
    }

    /** Whether its words have one of these marks. */
    static boolean marks(JsonNode node, String... names) {
        for (var mark : node.path("marks")) {
            var said = mark.isString() ? mark.asString() : mark.path("type").asString("");
            for (var name : names) {
                if (said.equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first of these that is an address of the web. */
    static Optional<String> address(JsonNode... values) {
        for (var value : values) {
            if (value.isString() && ADDRESS.matcher(value.asString()).matches()) {
                return Optional.of(value.asString());
            }
        }
        return Optional.empty();
    }
}
