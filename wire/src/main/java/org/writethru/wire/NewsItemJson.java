package org.writethru.wire;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Urgency;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.json.TooLarge;
import org.writethru.wire.text.Clean;

/** What a reader understood, as JSON for machines; described in {@code docs/formats/reading.md}. */
public final class NewsItemJson {
    private NewsItemJson() {}

    /**
     * The reading of one item of a file; members that the wire does not have are {@code null}.
     *
     * @param file the file's name
     */
    public static String write(String file, Reading<NewsItem> reading) {
        try {
            return new String(CanonicalJson.write(json(file, reading)), StandardCharsets.UTF_8);
        } catch (TooLarge e) {
            throw new IllegalStateException("What was read is bounded", e);
        }
    }

    private static Json json(String file, Reading<NewsItem> reading) {
        return switch (reading) {
            case Reading.Unreadable<NewsItem>(var where, var why) ->
                new JsonObject()
                        .put("file", Clean.characters(file))
                        .put(
                                "unreadable",
                                new JsonObject()
                                        .put("where", where)
                                        .put("why", why)
                                        .json())
                        .json();
            case Reading.Legible<NewsItem>(var item, var notes) -> item(file, item, notes);
        };
    }

    private static Json item(String file, NewsItem item, List<String> notes) {
        return new JsonObject()
                .put("file", Clean.characters(file))
                .put("format", item.format())
                .put("guid", item.guid())
                .put("guidDerived", item.guidDerived())
                .put("version", item.version().<Json>map(Json.Number::of).orElseGet(Json.Nothing::new))
                .put("release", item.release().word())
                .put("status", item.status().word())
                .put("headline", text(item.headline()))
                .put("slug", text(item.slug()))
                .put("standfirst", text(item.standfirst()))
                .put("dateline", text(item.dateline()))
                .put("byline", text(item.byline()))
                .put("urgency", number(item.urgency()))
                .put("versionCreated", time(item.versionCreated()))
                .put("firstCreated", time(item.firstCreated()))
                .put("embargo", embargo(item.embargo()))
                .put("language", text(item.language().map(language -> language.tag())))
                .put("blocks", item.copy().blocks(), NewsItemJson::block)
                .put("pictures", item.pictures(), NewsItemJson::picture)
                .put("publicNote", text(item.publicNote()))
                .put("internalNote", text(item.internalNote()))
                .put("usageTerms", text(item.usageTerms()))
                .put("provider", text(item.provider()))
                .put("rightsHolder", text(item.rightsHolder()))
                .put("subjects", item.subjects(), Json.Text::new)
                .put("keywords", item.keywords(), Json.Text::new)
                .put("places", item.places(), Json.Text::new)
                .put("replaces", item.replaces(), Json.Text::new)
                .put("translationOf", item.translationOf(), Json.Text::new)
                .put("notes", notes, Json.Text::new)
                .json();
    }

    private static Json block(Block block) {
        return new JsonObject()
                .put("type", type(block))
                .put("text", block.plain())
                .json();
    }

    private static String type(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.Subhead _ -> "subhead";
            case Block.Quote _ -> "quote";
            case Block.Items _ -> "list";
            case Block.Picture _ -> "picture";
            case Block.Table _ -> "table";
            case Block.Embed _ -> "embed";
        };
    }

    private static Json picture(PictureReference picture) {
        return new JsonObject()
                .put("href", picture.href())
                .put("caption", text(picture.caption()))
                .put("credit", text(picture.credit()))
                .put("alternative", text(picture.alternative()))
                .json();
    }

    private static Json embargo(Optional<Embargo> embargo) {
        return embargo.<Json>map(held -> held.until().map(NewsItemJson::time).orElseGet(() -> new Json.Text("unknown")))
                .orElseGet(Json.Nothing::new);
    }

    private static Json text(Optional<String> text) {
        return text.<Json>map(Json.Text::new).orElseGet(Json.Nothing::new);
    }

    private static Json number(Optional<Urgency> urgency) {
        return urgency.<Json>map(value -> Json.Number.of(value.level())).orElseGet(Json.Nothing::new);
    }

    private static Json time(Optional<OffsetDateTime> time) {
        return time.<Json>map(NewsItemJson::time).orElseGet(Json.Nothing::new);
    }

    private static Json.Text time(OffsetDateTime time) {
        return new Json.Text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
}
