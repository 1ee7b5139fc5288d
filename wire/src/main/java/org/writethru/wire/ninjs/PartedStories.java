package org.writethru.wire.ninjs;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stories of broadcasters whose facts stand apart from their copy: identity and times in {@code metadata}, headline and byline in
 * {@code promo}, the copy in the blocks of {@code content}, which may hold each other in a {@code model}.
 */
final class PartedStories {
    private static final String[] HEADLINES = {"headline", "seoHeadline", "shortHeadline"};

    /** What the metadata calls the times, and the member that is read for it. */
    private static final Map<String, String> TIMES =
            Map.of("lastPublished", "versioncreated", "firstPublished", "firstcreated");

    private PartedStories() {}

    /** Whether there may be such stories in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"metadata\"") && json.contains("\"promo\"") && json.contains("\"blocks\"");
    }

    /** The value with each such story as one object. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, PartedStories::whole);
    }

    private static ObjectNode whole(ObjectNode object) {
        if (object.has("type") && object.get("model") instanceof ObjectNode model) {
            model.properties().forEach(member -> object.putIfAbsent(member.getKey(), member.getValue()));
            object.remove("model");
        }
        return object.get("metadata") instanceof ObjectNode metadata
                        && object.get("content") instanceof ObjectNode content
                        && blocks(content) instanceof ArrayNode blocks
                ? story(metadata, blocks, object)
                : object;
    }

    private static JsonNode blocks(ObjectNode content) {
        return content.has("blocks")
                ? content.get("blocks")
                : content.path("model").path("blocks");
    }

    private static ObjectNode story(ObjectNode metadata, ArrayNode blocks, ObjectNode parts) {
        var whole = metadata.objectNode();
        whole.set("blocks", blocks);
        if (parts.get("promo") instanceof ObjectNode promo) {
            headline(promo.path("headlines"), whole);
            promo.properties().stream()
                    .filter(member -> !member.getKey().equals("headlines"))
                    .forEach(member -> whole.putIfAbsent(member.getKey(), member.getValue()));
        }
        TIMES.forEach((name, meant) -> {
            if (metadata.has(name)) {
                whole.set(meant, metadata.get(name));
            }
        });
        metadata.properties().stream()
                .filter(member ->
                        !TIMES.containsKey(member.getKey()) && !member.getKey().equals("version"))
                .forEach(member -> whole.set(member.getKey(), member.getValue()));
        return whole;
    }

    private static void headline(JsonNode headlines, ObjectNode whole) {
        for (var name : HEADLINES) {
            if (headlines.path(name).isString()) {
                whole.set("headline", headlines.get(name));
                return;
            }
        }
    }
}
