package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that houses add to Drupal's stories, whose names begin with {@code field_} and often with the house's or the type's name:
 * {@code field_news_body} is a body.
 */
final class HouseFields {
    private static final String BEGINS = "field_";

    /** What such a name ends with, and the member that is read for it. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("body", "body"),
            Map.entry("content", "content"),
            Map.entry("headline", "headline"),
            Map.entry("lead", "lead"),
            Map.entry("summary", "lead"),
            Map.entry("teaser", "lead"),
            Map.entry("intro", "lead"),
            Map.entry("standfirst", "lead"),
            Map.entry("subtitle", "lead"),
            Map.entry("byline", "byline"),
            Map.entry("dateline", "dateline"),
            Map.entry("date", "date"),
            Map.entry("publish_date", "first_published"),
            Map.entry("published_date", "first_published"),
            Map.entry("publication_date", "first_published"),
            Map.entry("date_published", "first_published"));

    private HouseFields() {}

    /** Whether there may be such names in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"" + BEGINS) || json.contains("'" + BEGINS);
    }

    /** The value with the members that are meant beside those of the house, where they are not there already. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, HouseFields::meant);
    }

    private static ObjectNode meant(ObjectNode object) {
        for (var name : List.copyOf(object.propertyNames())) {
            var meant = meant(name);
            if (!meant.isEmpty()) {
                object.putIfAbsent(meant, object.get(name));
            }
        }
        return object;
    }

    /** By the whole name, else by what stands behind one of its signs; empty if it is none of these. */
    private static String meant(String name) {
        if (!name.startsWith(BEGINS)) {
            return "";
        }
        int at = BEGINS.length();
        while (at > 0) {
            var meant = MEANT.get(name.substring(at));
            if (meant != null) {
                return meant;
            }
            at = name.indexOf('_', at) + 1;
        }
        return "";
    }
}
