package org.writethru.wire.logentry.v1;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.story.Block;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.json.JsonTime;

/**
 * What the log says of a take: which it is, when it came, and digests of what it was; never its text.
 *
 * @param story the story's identity
 * @param take its number, from 1
 * @param kind {@code Published}, {@code Updated}, {@code Corrected} or {@code Withdrawn}
 * @param minor whether it is an update of style or spelling only
 * @param logged when the take entered the log
 * @param imported whether it was released elsewhere and taken over later
 * @param told when it was told elsewhere, if it was imported and its source states a time
 * @param record of the take's public record
 * @param pictures of its pictures, in the order of the copy, each once
 * @param previous where the entry of the story's take before stands in the log; absent for take 1 alone
 */
public record LogEntry(
        Guid story,
        int take,
        String kind,
        boolean minor,
        Instant logged,
        boolean imported,
        Optional<Instant> told,
        Digest record,
        List<Digest> pictures,
        Optional<Long> previous) {
    /** The word by which the entry says what it is. */
    public static final String FORMAT = "writethru/log-entry/v1";

    /** Different pictures of one take, so that an entry stays far below the log's 65,535 bytes. */
    public static final int MOST_PICTURES = 500;

    private static final Set<String> KINDS = Set.of("Published", "Updated", "Corrected", "Withdrawn");

    /** Checks that the parts agree. */
    public LogEntry {
        pictures = List.copyOf(pictures);
        fit(KINDS.contains(kind), "kind", "“%s” is no kind of release.".formatted(kind));
        fit(take >= 1 && kind.equals("Published") == (take == 1), "take", "Take 1, and it alone, is a publication.");
        fit(!minor || kind.equals("Updated"), "minor", "Only an update can be minor.");
        fit(imported || told.isEmpty(), "told", "Only an imported take was told at another time than it was logged.");
        fit(previous.isPresent() == (take > 1), "previous", "Every take but the first follows one in the log.");
        fit(previous.orElse(0L) >= 0, "previous", "Places in the log are counted from 0.");
        fit(
                pictures.size() <= MOST_PICTURES,
                "copy",
                "The copy has %,d different pictures; at most %,d are allowed."
                        .formatted(pictures.size(), MOST_PICTURES));
    }

    /**
     * The entry about this take.
     *
     * @param record the digest of its public record
     * @param previousIndex where the entry of the take before stands in the log
     */
    public static LogEntry of(Take take, Digest record, Optional<Long> previousIndex) {
        return new LogEntry(
                take.story(),
                take.number(),
                take.release().kind(),
                take.release() instanceof Release.Updated update && update.minor(),
                take.moment().logged(),
                take.moment() instanceof Moment.Imported,
                take.moment() instanceof Moment.Imported imported ? imported.told() : Optional.empty(),
                record,
                take.filing().map(LogEntry::pictures).orElse(List.of()),
                previousIndex);
    }

    /** The entry as it stands in the log: canonical JSON. */
    public byte[] bytes() {
        return CanonicalJson.write(new JsonObject()
                .put("format", FORMAT)
                .put("story", story.uri())
                .put("take", take)
                .put("kind", kind)
                .put("minor", minor)
                .put("logged", JsonTime.of(logged))
                .put("imported", imported)
                .put("told", told, JsonTime::of)
                .put("record", record.text())
                .put("pictures", pictures, digest -> new Json.Text(digest.text()))
                .put("previous", previous, Json.Number::of)
                .json());
    }

    /** Reads an entry; what is not in canonical form or holds a member that version 1 does not know is refused. */
    public static Reading<LogEntry> read(byte[] bytes) {
        return switch (CanonicalJson.readCanonical(bytes)) {
            case Reading.Legible<Json>(var json, var _) -> entry(json);
            case Reading.Unreadable<Json>(var where, var why) -> new Reading.Unreadable<>(where, why);
        };
    }

    private static Reading<LogEntry> entry(Json json) {
        try {
            return new Reading.Legible<>(JsonFields.read(json, "", LogEntry::entry));
        } catch (Illegible e) {
            return e.reading();
        }
    }

    private static LogEntry entry(JsonFields fields) {
        if (!fields.text("format").equals(FORMAT)) {
            throw fields.wrong("format", "This is not a log entry of version 1.");
        }
        return new LogEntry(
                new Guid(fields.text("story")),
                fields.number("take"),
                fields.text("kind"),
                fields.truth("minor"),
                fields.time("logged"),
                fields.truth("imported"),
                fields.optionalTime("told"),
                new Digest(fields.text("record")),
                fields.items("pictures", (digest, where) -> new Digest(JsonFields.text(digest, where))),
                fields.optionalWhole("previous"));
    }

    private static List<Digest> pictures(Filing filing) {
        return filing.copy().pictures().stream()
                .map(Block.Picture::digest)
                .distinct()
                .toList();
    }

    private static void fit(boolean holds, String field, String sentence) {
        if (!holds) {
            throw new Unfit(field, sentence);
        }
    }
}
