package org.writethru.newsroom.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.Limits;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Urgency;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.record.v1.RecordedFiling;

/**
 * The text of a draft, as it is while it is being written: any text may be empty, and blocks may be unfinished.
 *
 * @param copy the blocks as they were given, each an object; those that are fit are as in the public record
 */
public record DraftText(
        String language,
        String section,
        String slug,
        String headline,
        String standfirst,
        Line dateline,
        String byline,
        String signOff,
        long urgency,
        List<String> subjects,
        List<String> places,
        List<Person> sources,
        List<String> keywords,
        String usageTerms,
        String editorsNote,
        List<Json> copy) {
    /** Bytes of the largest. */
    public static final int MOST_BYTES = 2 * 1_024 * 1_024;

    /** Characters of a field that lists show; the release checks the true bounds. */
    private static final int MOST_LISTED = 400;

    /** The dateline's parts. */
    public record Line(String place, String date, String agency) {
        static final Line EMPTY = new Line("", "", "");
    }

    /** A source's parts. */
    public record Person(String name, String role, String where, String link) {}

    /** Keeps its own copies. */
    public DraftText {
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        keywords = List.copyOf(keywords);
        copy = List.copyOf(copy);
    }

    /** Reads it; what has another shape is refused with the place of the fault: a JSON pointer, or a line and column. */
    public static Outcome<DraftText> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused("", "The text has %,d bytes; at most %,d are kept.".formatted(bytes.length, MOST_BYTES));
        }
        return switch (CanonicalJson.read(bytes)) {
            case Reading.Legible<Json>(var json, var _) -> of(json);
            case Reading.Unreadable<Json>(var where, var why) -> refused(where, why);
        };
    }

    /** Reads what was kept. */
    public static Outcome<DraftText> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<DraftText> of(Json json) {
        try {
            return new Outcome.Done<>(JsonFields.read(json, "", DraftText::of));
        } catch (Illegible e) {
            return refused(e.where(), e.why());
        }
    }

    private static Outcome<DraftText> refused(String where, String why) {
        return new Outcome.Refused<>(new Refusal.Field(where, why));
    }

    private static DraftText of(JsonFields fields) {
        Function<String, String> text = key -> fields.optionalText(key).orElse("");
        return new DraftText(
                text.apply("language"),
                text.apply("section"),
                text.apply("slug"),
                text.apply("headline"),
                text.apply("standfirst"),
                fields.optionalObject("dateline", DraftText::line).orElse(Line.EMPTY),
                text.apply("byline"),
                text.apply("signOff"),
                fields.optionalWhole("urgency").orElse((long) Urgency.ROUTINE.level()),
                fields.optionalItems("subjects", JsonFields::text),
                fields.optionalItems("places", JsonFields::text),
                fields.optionalItems("sources", (json, where) -> JsonFields.read(json, where, DraftText::person)),
                fields.optionalItems("keywords", JsonFields::text),
                text.apply("usageTerms"),
                text.apply("editorsNote"),
                bounded(fields));
    }

    private static List<Json> bounded(JsonFields fields) {
        var blocks = fields.optionalItems("copy", DraftText::block);
        if (blocks.size() > Limits.BLOCKS) {
            throw fields.wrong(
                    "copy", "The copy has %,d blocks; at most %,d are kept.".formatted(blocks.size(), Limits.BLOCKS));
        }
        return blocks;
    }

    private static Json block(Json json, String where) {
        if (json instanceof Json.Members object && object.members().get("block") instanceof Json.Text) {
            return json;
        }
        throw new Illegible(where, "A block should stand here, an object whose member “block” says which.");
    }

    private static Line line(JsonFields fields) {
        return new Line(
                fields.optionalText("place").orElse(""),
                fields.optionalText("date").orElse(""),
                fields.optionalText("agency").orElse(""));
    }

    private static Person person(JsonFields fields) {
        return new Person(
                fields.optionalText("name").orElse(""),
                fields.optionalText("role").orElse(""),
                fields.optionalText("where").orElse(""),
                fields.optionalText("link").orElse(""));
    }

    /** The text of something filed, to go on writing from. */
    static String json(Filing filing, String language) {
        var members = new JsonObject();
        RecordedFiling.json(filing).members().forEach((key, value) -> {
            if (!key.equals("editionOf") && !key.equals("replaces") && !key.equals("language")) {
                members.put(key, key.equals("dateline") ? unprinted(value) : value);
            }
        });
        members.put("language", language).put("editorsNote", filing.editorsNote());
        return text(members.json());
    }

    /** How another house printed a dateline is no part of the text. */
    private static Json unprinted(Json dateline) {
        var members = new JsonObject();
        if (dateline instanceof Json.Members all) {
            all.members().forEach((key, value) -> {
                if (!key.equals("printed")) {
                    members.put(key, value);
                }
            });
        }
        return members.json();
    }

    /** The text of a story nobody has written yet. */
    static String json(String language, String section) {
        return text(new JsonObject()
                .put("language", language)
                .put("section", section)
                .put("copy", new Json.Items(List.of()))
                .json());
    }

    private static String text(Json json) {
        return new String(CanonicalJson.write(json), StandardCharsets.UTF_8);
    }

    static Digest digest(String json) {
        return Digest.of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What lists show of it. */
    Draft.Line listed() {
        int level = urgency >= 1 && urgency <= 9 ? (int) urgency : Urgency.ROUTINE.level();
        return new Draft.Line(cut(language), cut(section), cut(slug), cut(headline.strip()), level, words());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_LISTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LISTED));
    }

    /** How many words the copy has. */
    public int words() {
        return BlockWords.count(copy);
    }

    /** The place of the dateline, if one was given. */
    Optional<String> place() {
        return Optional.of(dateline.place().strip()).filter(place -> !place.isEmpty());
    }
}
