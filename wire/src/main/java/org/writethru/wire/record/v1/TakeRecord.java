package org.writethru.wire.record.v1;

import java.time.Instant;
import org.writethru.story.Guid;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.json.JsonTime;
import org.writethru.wire.json.TooLarge;

/** Everything public of a take as canonical JSON; the log holds the digest of these bytes. */
public final class TakeRecord {
    /** The word by which the record says what it is. */
    public static final String FORMAT = "writethru/take-record/v1";

    private TakeRecord() {}

    /**
     * The take's record. Equal takes give equal bytes; the editors' note is left out.
     *
     * @throws Unfit if the record would be larger than {@link CanonicalJson#MOST_BYTES}
     */
    public static byte[] write(Take take) {
        var record = new JsonObject()
                .put("format", FORMAT)
                .put("story", take.story().uri())
                .put("take", take.number())
                .put("kind", take.release().kind());
        moment(record, take.moment());
        release(record, take.release());
        take.filing().ifPresent(filing -> record.put("filing", RecordedFiling.json(filing)));
        try {
            return CanonicalJson.write(record.json());
        } catch (TooLarge e) {
            throw new Unfit("copy", "The copy and its links are too large for one take: " + e.getMessage());
        }
    }

    /** Reads a record; what is not in canonical form or holds a member that version 1 does not know is refused. */
    public static Reading<Take> read(byte[] bytes) {
        return switch (CanonicalJson.readCanonical(bytes)) {
            case Reading.Legible<Json>(var json, var _) -> take(json);
            case Reading.Unreadable<Json>(var where, var why) -> new Reading.Unreadable<>(where, why);
        };
    }

    private static void moment(JsonObject record, Moment moment) {
        record.put("logged", JsonTime.of(moment.logged()));
        switch (moment) {
            case Moment.Witnessed _ -> {}
            case Moment.Imported(var told, var source, var _) ->
                record.put(
                        "imported",
                        new JsonObject()
                                .put("source", source)
                                .put("told", told, JsonTime::of)
                                .json());
        }
    }

    private static void release(JsonObject record, Release release) {
        switch (release) {
            case Published _ -> {}
            case Updated update -> record.put("note", update.note()).put("minor", update.minor());
            case Corrected corrected -> record.put("correction", corrected.correction());
            case Withdrawn withdrawn -> record.put("reason", withdrawn.reason());
        }
    }

    private static Reading<Take> take(Json json) {
        try {
            return new Reading.Legible<>(JsonFields.read(json, "", TakeRecord::take));
        } catch (Illegible e) {
            return e.reading();
        }
    }

    private static Take take(JsonFields record) {
        if (!record.text("format").equals(FORMAT)) {
            throw record.wrong("format", "This is not a take's record of version 1.");
        }
        return new Take(new Guid(record.text("story")), release(record));
    }

    private static Release release(JsonFields record) {
        var moment = moment(record);
        int number = number(record);
        return switch (record.text("kind")) {
            case "Published" -> new Published(moment, record.object("filing", RecordedFiling::read));
            case "Updated" ->
                new Updated(
                        number,
                        moment,
                        record.object("filing", RecordedFiling::read),
                        record.optionalText("note"),
                        record.truth("minor"));
            case "Corrected" ->
                new Corrected(number, moment, record.object("filing", RecordedFiling::read), record.text("correction"));
            case "Withdrawn" -> new Withdrawn(number, moment, record.text("reason"));
            default -> throw record.wrong("kind", "This is no kind of release.");
        };
    }

    private static int number(JsonFields record) {
        int number = record.number("take");
        if (number < 1 || record.text("kind").equals("Published") != (number == 1)) {
            throw record.wrong("take", "Take 1, and it alone, is a publication.");
        }
        return number;
    }

    private static Moment moment(JsonFields record) {
        var logged = record.time("logged");
        return record.optionalObject("imported", imported -> imported(imported, logged))
                .orElseGet(() -> new Moment.Witnessed(logged));
    }

    private static Moment imported(JsonFields imported, Instant logged) {
        return new Moment.Imported(imported.optionalTime("told"), imported.text("source"), logged);
    }
}
