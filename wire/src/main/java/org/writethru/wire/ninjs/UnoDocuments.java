package org.writethru.wire.ninjs;

import java.util.regex.Pattern;
import org.writethru.wire.text.SentenceEnd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of agencies that name each with a {@code uno}: the paragraphs are a list called {@code news}, of which the first is the
 * headline where there is no other, and pictures are in a {@code bagItem}.
 */
final class UnoDocuments {
    /** A headline is no sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "»”\"]\\s*$");

    private UnoDocuments() {}

    /** Whether there may be such documents in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"uno\"");
    }

    /** The value in which such documents have the members of ninjs too, where they are not there already. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, object -> isDocument(object) ? document(object) : object);
    }

    private static boolean isDocument(ObjectNode object) {
        return object.path("uno").isString()
                && object.path("class").isString()
                && (object.path("news").isArray() || object.path("bagItem").isArray());
    }

    private static ObjectNode document(ObjectNode document) {
        if (document.path("news") instanceof ArrayNode news && isEmpty(document.path("headline"))) {
            headed(document, news);
        }
        if (document.path("slug") instanceof ArrayNode slug
                && slug.valueStream().allMatch(JsonNode::isString)) {
            document.put(
                    "slug",
                    String.join("-", slug.valueStream().map(JsonNode::asString).toList()));
        }
        document.putIfAbsent("pubstatus", status(document.path("status")));
        if (document.path("city").isString()) {
            document.putIfAbsent("located", document.path("city"));
        }
        document.putIfAbsent("associations", pictures(document.path("bagItem")));
        return document;
    }

    /** A status that is left empty holds nothing back. */
    private static JsonNode status(JsonNode status) {
        return isEmpty(status) ? JsonNodeFactory.instance.stringNode("usable") : status;
    }

    private static boolean isEmpty(JsonNode text) {
        return text.isMissingNode()
                || text.isNull()
                || text.isString() && text.asString().isBlank();
    }

    /** The first line, unless it is a sentence; above it may stand a word that says that it is taken back. */
    private static void headed(ObjectNode document, ArrayNode news) {
        var lines = news.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(line -> !line.isBlank())
                .toList();
        int first = !lines.isEmpty() && lines.getFirst().strip().endsWith(":") ? 1 : 0;
        if (lines.size() - first < 2 || SENTENCE.matcher(lines.get(first)).find()) {
            return;
        }
        document.put("headline", lines.get(first));
        var rest = JsonNodeFactory.instance.arrayNode();
        lines.stream().skip(first + 1).forEach(rest::add);
        document.set("news", rest);
    }

    private static ArrayNode pictures(JsonNode bag) {
        var pictures = JsonNodeFactory.instance.arrayNode();
        bag.forEach(shown -> {
            if (shown instanceof ObjectNode object && object.path("medias").isArray()) {
                var media = object.path("medias");
                boolean moves = media.valueStream()
                        .anyMatch(file -> "Video".equals(file.path("type").asString("")));
                pictures.add(object.deepCopy()
                        .put("type", moves ? "video" : "picture")
                        .set("renditions", media));
            }
        });
        return pictures;
    }
}
