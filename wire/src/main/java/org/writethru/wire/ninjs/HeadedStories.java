package org.writethru.wire.ninjs;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stories as services of sports data send them: headline and byline stand in a {@code header}, the paragraphs are a list in the
 * {@code content}, and a time is an object of its parts, the whole of it in {@code full}.
 */
final class HeadedStories {
    /** What a zone of the United States is called beside a time. */
    private static final Map<String, ZoneId> ZONES = Map.of(
            "Eastern", ZoneId.of("America/New_York"),
            "Central", ZoneId.of("America/Chicago"),
            "Mountain", ZoneId.of("America/Denver"),
            "Pacific", ZoneId.of("America/Los_Angeles"));

    private HeadedStories() {}

    /** Whether there may be such a story in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"paragraphs\"") && json.contains("\"header\"");
    }

    /** The value in which such stories have the members of ninjs too, where they are not there already. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(
                value,
                object -> object.path("header").path("headline").isString()
                                && object.path("content").path("paragraphs") instanceof ArrayNode paragraphs
                        ? story(object, paragraphs)
                        : object);
    }

    private static ObjectNode story(ObjectNode story, ArrayNode paragraphs) {
        var header = story.path("header");
        put("headline", words(header.path("headline")), story);
        var title = words(header.path("bytitle"));
        var byline = words(header.path("byline"));
        put("byline", byline.isEmpty() || title.isEmpty() ? byline : byline + ", " + title, story);
        put("body_text", paragraphs.valueStream().map(HeadedStories::words).collect(Collectors.joining("\n\n")), story);
        story.remove("content");
        put("guid", words(story.path("originalStoryId")), story);
        put("ednote", words(story.path("editorNote")), story);
        put("source", words(story.path("storySource")), story);
        put("language", words(story.path("languageType").path("name")).toLowerCase(Locale.ROOT), story);
        put("versioncreated", time(story.path("publishDate")), story);
        if (story.path("publishDate").isObject()) {
            story.remove("publishDate");
        }
        return story;
    }

    private static String time(JsonNode time) {
        var full = words(time.path("full"));
        var zone = ZONES.get(words(time.path("dateType")));
        try {
            return zone == null || full.isEmpty()
                    ? full
                    : LocalDateTime.parse(full)
                            .atZone(zone)
                            .toOffsetDateTime()
                            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException _) {
            return full;
        }
    }

    private static String words(JsonNode node) {
        return node.isString() ? node.asString().strip() : "";
    }

    private static void put(String name, String words, ObjectNode story) {
        if (!words.isEmpty() && !story.has(name)) {
            story.put(name, words);
        }
    }
}
