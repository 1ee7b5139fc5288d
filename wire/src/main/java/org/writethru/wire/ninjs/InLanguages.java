package org.writethru.wire.ninjs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stories that sites keep in several languages at once: {@code {"title": {"fr": …, "ar": …}}}. Each language is an item. */
final class InLanguages {
    private static final Pattern TAG = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");
    private static final int DEPTH = 6;
    private static final int MOST_LANGUAGES = 30;

    private InLanguages() {}

    /** The objects in these values that are such stories, one for each of their languages. */
    static List<JsonNode> divided(List<JsonNode> values) {
        var items = new ArrayList<JsonNode>();
        values.forEach(value -> in(value, items, 0));
        return items;
    }

    private static void in(JsonNode node, List<JsonNode> items, int depth) {
        if (depth > DEPTH || items.size() > NinjsReader.MOST_ITEMS) {
            return;
        }
        if (node instanceof ObjectNode object) {
            var languages = languages(object);
            if (!languages.isEmpty()) {
                languages.stream().limit(MOST_LANGUAGES).forEach(language -> items.add(of(object, language)));
                return;
            }
        }
        if (node.isContainer()) {
            node.forEach(member -> in(member, items, depth + 1));
        }
    }

    /** The languages of the title. */
    private static Set<String> languages(ObjectNode object) {
        var title = object.has("title") ? object.get("title") : object.get("headline");
        return divided(title) ? new LinkedHashSet<>(title.propertyNames()) : Set.of();
    }

    private static boolean divided(@org.jspecify.annotations.Nullable JsonNode value) {
        return value instanceof ObjectNode
                && !value.isEmpty()
                && value.propertyNames().stream()
                        .allMatch(name -> TAG.matcher(name).matches());
    }

    private static JsonNode of(ObjectNode object, String language) {
        var item = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            var value = member.getValue();
            if (!divided(value)) {
                item.set(member.getKey(), value);
            } else if (value.has(language)) {
                item.set(member.getKey(), value.get(language));
            }
        });
        var id = object.get("id");
        if (id != null && id.isValueNode() && !id.isNull()) {
            item.put("id", id.asString() + "#" + language);
        }
        item.put("language", language.replace('_', '-'));
        return item;
    }
}
