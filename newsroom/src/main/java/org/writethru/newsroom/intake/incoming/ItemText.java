package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.wire.NewsItem;
import org.writethru.wire.PictureReference;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.record.v1.RecordedBlock;

/**
 * The text that a draft of an item begins with. What readers must not get, and what the house has no field for, goes into the editors'
 * note: where it is from, the sender's notes, the dateline as it came, pictures by their names.
 */
final class ItemText {
    private static final int MOST_PICTURES = 10;

    private ItemText() {}

    /** @param source the name of the source that brought it */
    static String of(Item item, NewsItem content, String source, House house) {
        var headline = content.headline().orElse("");
        var inHouse = new ItemInHouse(content, house);
        var json = new JsonObject()
                .put("language", language(inHouse).tag())
                .put("section", house.sections().containsKey(item.section()) ? item.section() : "")
                .put("slug", Drafts.slug(content.slug().orElse(headline)).text())
                .put("headline", headline)
                .put("standfirst", content.standfirst())
                .put("byline", content.byline())
                .put("urgency", item.urgency())
                .put("subjects", inHouse.topics(), Json.Text::new)
                .put("places", content.places(), Json.Text::new)
                .put("keywords", content.keywords(), Json.Text::new)
                .put("usageTerms", content.usageTerms())
                .put("editorsNote", note(item, content, source, house))
                .put("copy", content.copy().blocks(), RecordedBlock::json);
        inHouse.place()
                .ifPresent(place -> json.put(
                        "dateline", new JsonObject().put("place", place).json()));
        return new String(CanonicalJson.write(json.json()), StandardCharsets.UTF_8);
    }

    private static Language language(ItemInHouse content) {
        return content.language().orElse(content.house().languages().getFirst());
    }

    private static String note(Item item, NewsItem content, String source, House house) {
        var lines = new ArrayList<String>();
        lines.add("From %s, %s%s.".formatted(source, item.guid(), version(content)));
        content.embargo()
                .ifPresent(embargo -> lines.add(embargo.until()
                        .map("EMBARGO: not to be published before %s."::formatted)
                        .orElse("EMBARGO: not to be published before a person decides; the sender gives no time.")));
        content.language()
                .filter(language -> !language(new ItemInHouse(content, house)).equals(language))
                .ifPresent(language -> lines.add("The sender’s language is %s.".formatted(language.tag())));
        content.dateline().ifPresent(line -> lines.add("Dateline as it came: " + line));
        content.internalNote().ifPresent(text -> lines.add("To editors: " + text));
        content.publicNote().ifPresent(text -> lines.add("The sender’s note: " + text));
        content.rightsHolder().ifPresent(text -> lines.add("Rights: " + text));
        if (!content.pictures().isEmpty()) {
            lines.add("Pictures that it names: "
                    + content.pictures().stream()
                            .limit(MOST_PICTURES)
                            .map(PictureReference::href)
                            .collect(Collectors.joining(", ")));
        }
        return cut(String.join("\n", lines));
    }

    private static String version(NewsItem content) {
        return content.version().map(", version %d"::formatted).orElse("");
    }

    private static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        int most = org.writethru.story.Limits.NOTE;
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(points, most / 2)));
    }
}
