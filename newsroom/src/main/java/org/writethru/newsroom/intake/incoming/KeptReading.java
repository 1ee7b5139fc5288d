package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.writethru.story.Copy;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.record.v1.RecordedBlock;

/** An item as the database keeps it: canonical JSON with everything that was understood, so that equal items are equal texts. */
public final class KeptReading {
    private KeptReading() {}

    /** The text to be kept. */
    public static String text(NewsItem item) {
        return new String(CanonicalJson.write(json(item)), StandardCharsets.UTF_8);
    }

    private static Json json(NewsItem item) {
        return new JsonObject()
                .put("format", item.format())
                .put("guid", item.guid())
                .put("guidDerived", item.guidDerived())
                .put("version", item.version().map(String::valueOf))
                .put("release", item.release().word())
                .put("status", item.status().word())
                .put("replaces", item.replaces(), Json.Text::new)
                .put("translationOf", item.translationOf(), Json.Text::new)
                .put("versionCreated", item.versionCreated().map(OffsetDateTime::toString))
                .put("firstCreated", item.firstCreated().map(OffsetDateTime::toString))
                .put("embargo", item.embargo(), KeptReading::embargo)
                .put("headline", item.headline())
                .put("slug", item.slug())
                .put("standfirst", item.standfirst())
                .put("dateline", item.dateline())
                .put("byline", item.byline())
                .put("urgency", item.urgency(), urgency -> Json.Number.of(urgency.level()))
                .put("language", item.language().map(Language::tag))
                .put("publicNote", item.publicNote())
                .put("internalNote", item.internalNote())
                .put("usageTerms", item.usageTerms())
                .put("provider", item.provider())
                .put("rightsHolder", item.rightsHolder())
                .put("subjects", item.subjects(), Json.Text::new)
                .put("keywords", item.keywords(), Json.Text::new)
                .put("places", item.places(), Json.Text::new)
                .put("copy", item.copy().blocks(), RecordedBlock::json)
                .put("pictures", item.pictures(), KeptReading::picture)
                .json();
    }

    private static Json embargo(Embargo embargo) {
        return new JsonObject()
                .put("until", embargo.until().map(OffsetDateTime::toString))
                .json();
    }

    private static Json picture(PictureReference picture) {
        return new JsonObject()
                .put("href", picture.href())
                .put("mediaType", picture.mediaType())
                .put("width", picture.width(), pixels -> Json.Number.of(pixels))
                .put("height", picture.height(), pixels -> Json.Number.of(pixels))
                .put("caption", picture.caption())
                .put("credit", picture.credit())
                .put("alternative", picture.alternative())
                .json();
    }

    /**
     * Reads what was kept.
     *
     * @throws IllegalStateException if it is not what was kept
     */
    public static NewsItem item(String text) {
        var read = CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8));
        if (read instanceof Reading.Legible<Json>(var json, var _)) {
            try {
                return JsonFields.read(json, "", KeptReading::item);
            } catch (Illegible e) {
                throw new IllegalStateException("A kept item is damaged at " + e.where() + ": " + e.why(), e);
            }
        }
        throw new IllegalStateException("A kept item is damaged: " + read);
    }

    private static NewsItem item(JsonFields fields) {
        return new NewsItem(
                fields.text("format"),
                fields.text("guid"),
                fields.truth("guidDerived"),
                fields.optionalText("version").map(Long::valueOf),
                Kind.of(fields.text("release")),
                Status.of(fields.text("status")).orElse(Status.USABLE),
                fields.items("replaces", JsonFields::text),
                fields.items("translationOf", JsonFields::text),
                time(fields, "versionCreated"),
                time(fields, "firstCreated"),
                fields.optionalObject("embargo", embargo -> new Embargo(time(embargo, "until"))),
                fields.optionalText("headline"),
                fields.optionalText("slug"),
                fields.optionalText("standfirst"),
                fields.optionalText("dateline"),
                fields.optionalText("byline"),
                fields.optionalWhole("urgency").map(level -> new Urgency(Math.toIntExact(level))),
                fields.optionalText("language").map(Language::new),
                fields.optionalText("publicNote"),
                fields.optionalText("internalNote"),
                fields.optionalText("usageTerms"),
                fields.optionalText("provider"),
                fields.optionalText("rightsHolder"),
                fields.items("subjects", JsonFields::text),
                fields.items("keywords", JsonFields::text),
                fields.items("places", JsonFields::text),
                new Copy(fields.items("copy", RecordedBlock::read)),
                fields.items("pictures", (json, where) -> JsonFields.read(json, where, KeptReading::picture)));
    }

    private static Optional<OffsetDateTime> time(JsonFields fields, String key) {
        return fields.optionalText(key).map(OffsetDateTime::parse);
    }

    private static PictureReference picture(JsonFields fields) {
        return new PictureReference(
                fields.text("href"),
                fields.optionalText("mediaType"),
                fields.optionalWhole("width").map(Math::toIntExact),
                fields.optionalWhole("height").map(Math::toIntExact),
                fields.optionalText("caption"),
                fields.optionalText("credit"),
                fields.optionalText("alternative"));
    }
}
