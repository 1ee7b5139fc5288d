package org.writethru.wire.ninjs;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles in the format of Apple News: components, each with a role, in a document that says its times and writers in metadata. */
final class AppleNews {
    private static final int DEPTH = 12;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]{0,20}\\n");

    private final StringBuilder html = new StringBuilder();
    private final ObjectNode article;

    private AppleNews(ObjectNode article) {
        this.article = article;
    }

    /** Whether there may be such an article in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"components\"") && json.contains("\"role\"");
    }

    /** The value with the members that are meant beside those of the format. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, AppleNews::meant);
    }

    private static ObjectNode meant(ObjectNode object) {
        if (object.get("components") instanceof ArrayNode components
                && object.path("identifier").isString()
                && (object.has("layout") || object.path("metadata").isObject())) {
            object.putIfAbsent("guid", object.get("identifier"));
            object.remove("version"); // It is that of the format.
            about(object.path("metadata"), object);
            var news = new AppleNews(object);
            news.all(components, 0);
            object.put("body_html", news.html.toString());
            object.remove("components");
        }
        return object;
    }

    private static void about(JsonNode metadata, ObjectNode article) {
        set("firstcreated", metadata.path("datePublished"), article);
        set("versioncreated", metadata.path("dateModified"), article);
        set("authors", metadata.path("authors"), article);
        set("description_text", metadata.path("excerpt"), article);
        set("url", metadata.path("canonicalURL"), article);
    }

    private static void set(String name, JsonNode value, ObjectNode article) {
        if (!value.isMissingNode() && !value.isNull()) {
            article.putIfAbsent(name, value);
        }
    }

    private void all(JsonNode components, int depth) {
        for (var component : components) {
            if (depth <= DEPTH) {
                one(component, depth);
            }
        }
    }

    private void one(JsonNode component, int depth) {
        var role = component.path("role").asString("").toLowerCase(Locale.ROOT);
        switch (role) {
            case "body" -> body(component);
            case "quote", "pullquote" -> element("blockquote", component);
            case "intro" -> set("lead", component.path("text"), article);
            case "byline", "author" -> byline(component.path("text"));
            case "photo", "image", "figure", "portrait" -> picture(component);
            case "title" -> set("title", component.path("text"), article);
            default -> {
                if (role.startsWith("heading")) {
                    element("h2", component);
                } else if (component.path("components").isArray()) {
                    all(component.path("components"), depth + 1);
                }
            }
        }
    }

    /** The line may say the day too, so that names in the metadata are better. */
    private void byline(JsonNode words) {
        if (!article.has("authors")) {
            set("byline", words, article);
        }
    }

    private void body(JsonNode component) {
        var text = component.path("text").asString("");
        if (component.path("format").asString("").equals("html")) {
            html.append("<div>").append(text).append("</div>");
            return;
        }
        for (var paragraph : PARAGRAPHS.split(text)) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
        }
    }

    private void element(String name, JsonNode component) {
        html.append('<').append(name).append('>');
        html.append(Entities.escape(component.path("text").asString("")));
        html.append("</").append(name).append('>');
    }

    private void picture(JsonNode component) {
        var address = component.path("URL").asString("");
        if (address.startsWith("http")) {
            var caption = component.path("caption");
            html.append("<figure><img src=\"").append(Entities.escape(address).replace("\"", "&quot;"));
            html.append("\"><figcaption>");
            html.append(Entities.escape(caption.asString(caption.path("text").asString(""))));
            html.append("</figcaption></figure>");
        }
    }
}
