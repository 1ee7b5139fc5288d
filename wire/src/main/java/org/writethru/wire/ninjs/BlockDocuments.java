package org.writethru.wire.ninjs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of editors that know only blocks, as Naviga and TT keep them: copy, metadata and links are lists of objects, each with a type
 * such as {@code core/text} or {@code x-im/paragraph}, and its words inside of {@code data}.
 */
final class BlockDocuments {
    private static final int LONGEST_TYPE = 40;
    private static final int MOST_AUTHORS = 10;

    private BlockDocuments() {}

    /** Whether there may be such documents in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"links\"") && json.contains("\"data\"") && json.contains("\"uuid\"");
    }

    /** The value with the members that are meant beside those of the document, where they are not there already. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, BlockDocuments::meant);
    }

    private static ObjectNode meant(ObjectNode object) {
        if (object.get("document") instanceof ObjectNode inside && object.has("version")) {
            inside.putIfAbsent("version", object.get("version"));
        }
        if (object.has("uuid")
                && object.get("content") instanceof ArrayNode blocks
                && object.get("links") instanceof ArrayNode links
                && text(object, "type").isPresent()) {
            object.set("content", copy(blocks, object));
            authors(links, object);
        }
        return object;
    }

    private static void authors(ArrayNode links, ObjectNode document) {
        var authors = JsonNodeFactory.instance.arrayNode();
        for (var link : links) {
            if (authors.size() < MOST_AUTHORS
                    && text(link, "rel").filter("author"::equals).isPresent()) {
                text(link, "title").ifPresent(authors::add);
            }
        }
        if (!authors.isEmpty()) {
            document.putIfAbsent("authors", authors);
        }
    }

    /** The copy in pieces; its first heading and its preamble are members of the document. */
    private static ArrayNode copy(ArrayNode blocks, ObjectNode document) {
        var pieces = JsonNodeFactory.instance.arrayNode();
        for (var block : blocks) {
            var words = text(block.path("data"), "text").orElse("");
            switch (kind(block)) {
                case "header", "headline", "heading-1" -> heading(words, document, pieces);
                case "preamble" -> document.putIfAbsent("lead", JsonNodeFactory.instance.stringNode(words));
                case "table" -> piece("html", table(block.path("data")), pieces);
                case "unordered-list", "ordered-list" -> piece("html", list(block.path("content")), pieces);
                case "content-part", "factbox", "blockquote" -> part(block, pieces);
                case "text", "paragraph", "body", "bodytext" -> piece("paragraph", words, pieces);
                case "subheadline", "subheadline1", "heading-2", "heading-3", "heading-4" ->
                    piece("heading", words, pieces);
                default -> {}
            }
        }
        return pieces;
    }

    /** What kind of text the block is: its role, else what its type ends with. */
    private static String kind(JsonNode block) {
        var type = text(block, "type")
                .filter(name -> name.length() <= LONGEST_TYPE)
                .orElse("");
        var name = type.substring(type.lastIndexOf('/') + 1);
        return name.equals("text") ? text(block, "role").orElse(name) : name;
    }

    private static void heading(String words, ObjectNode document, ArrayNode pieces) {
        if (document.has("headline")) {
            piece("heading", words, pieces);
        } else if (!words.isBlank()) {
            document.put("headline", words);
        }
    }

    /** Paragraphs in a frame of their own, below its title; where the frame is such a document itself, they are pieces already. */
    private static void part(JsonNode block, ArrayNode pieces) {
        text(block, "title").ifPresent(title -> piece("heading", title, pieces));
        var kind = kind(block).equals("blockquote") ? "quote" : "paragraph";
        for (var inner : block.path("content")) {
            piece(
                    text(inner, "text").isPresent() ? text(inner, "type").orElse(kind) : kind,
                    text(inner, "text")
                            .or(() -> text(inner.path("data"), "text"))
                            .orElse(""),
                    pieces);
        }
    }

    private static String table(JsonNode data) {
        return "<table>" + text(data, "thead").orElse("") + text(data, "tbody").orElse("") + "</table>";
    }

    private static String list(JsonNode entries) {
        var html = new StringBuilder("<ul>");
        for (var entry : entries) {
            html.append("<li>")
                    .append(text(entry.path("data"), "text").orElse(""))
                    .append("</li>");
        }
        return html.append("</ul>").toString();
    }

    private static void piece(String type, String words, ArrayNode pieces) {
        if (!words.isBlank()) {
            pieces.addObject().put("type", type).put("text", words);
        }
    }

    private static Optional<String> text(@Nullable JsonNode node, String name) {
        return Optional.ofNullable(node)
                .map(object -> object.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(words -> !words.isBlank());
    }
}
