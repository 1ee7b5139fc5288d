package org.writethru.wire.ninjs;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories as terminals of financial news show them: headline, copy and time are pieces of a page, and their classes say what is what. */
final class DeskStories {
    private static final Pattern LINES = Pattern.compile("\\s+");

    private DeskStories() {}

    /** Whether there may be such a story in the text. */
    static boolean mayBeIn(String json) {
        return json.contains("\"storyHtml\"") && json.contains("\"headlineHtml\"");
    }

    /** The value with the members that are meant beside those of the page. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, DeskStories::meant);
    }

    private static ObjectNode meant(ObjectNode object) {
        var story = object.path("storyHtml");
        var headline = object.path("headlineHtml");
        if (!story.isString() || !headline.isString()) {
            return object;
        }
        var page = Jsoup.parseBodyFragment(story.asString()).body();
        put("headline", headline(headline.asString()), object);
        put("source", words(Jsoup.parseBodyFragment(headline.asString()).body(), ".source"), object);
        put("language", attribute(page, "lang"), object);
        put("byline", taken(page, ".tr-by"), object);
        put("copyrightnotice", taken(page, ".tr-copyright"), object);
        put("slugline", taken(page, ".tr-slugline").replaceFirst("^Keywords:\\s?", ""), object);
        put("ednote", taken(page, ".tr-advisory"), object);
        page.select(".tr-additinfo").remove();
        var time = Jsoup.parseBodyFragment(object.path("storyInfoHtml").asString(""))
                .body();
        put("versioncreated", attribute(time, "data-version-created-date"), object);
        object.put("body_html", page.html());
        object.remove("storyHtml");
        object.remove("headlineHtml");
        return object;
    }

    private static String headline(String html) {
        var page = Jsoup.parseBodyFragment(html).body();
        var marked = words(page, ".headline");
        return marked.isEmpty() ? words(page, "h1") : marked;
    }

    private static void put(String name, String words, ObjectNode story) {
        if (words.chars().anyMatch(Character::isLetterOrDigit) && !story.has(name)) {
            story.put(name, words);
        }
    }

    private static String attribute(Element page, String name) {
        var said = page.selectFirst("[" + name + "]");
        return said == null ? "" : said.attr(name);
    }

    private static String words(Element page, String where) {
        var found = page.selectFirst(where);
        return found == null ? "" : LINES.matcher(found.text()).replaceAll(" ").strip();
    }

    private static String taken(Element page, String where) {
        var words = words(page, where);
        page.select(where).remove();
        return words;
    }
}
