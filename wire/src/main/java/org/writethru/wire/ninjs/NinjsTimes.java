package org.writethru.wire.ninjs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;
import org.writethru.wire.WireTime;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.json.Fields;

/** The times of an item, under the names and in the forms that agencies use. */
final class NinjsTimes {
    private static final List<String> CHANGED = List.of(
            "versioncreated",
            "updated",
            "modifiedgmt",
            "modified",
            "datemodified",
            "datetime",
            "versiondate",
            "lastmodified",
            "updatedat",
            "dateupdated",
            "lastupdateddate",
            "lastupdated",
            "updateddate",
            "updatetime",
            "modifieddate",
            "lastmodifieddate",
            "lastdatetime",
            "changed",
            "timestamp");
    private static final List<String> FIRST = List.of(
            "firstcreated",
            "firstversion",
            "firstpublished",
            "firstpublishdate",
            "firstpublisheddate",
            "initialpublisheddate",
            "timepublished",
            "created",
            "datepublished",
            "publishedat",
            "published",
            "webpublicationdate",
            "pubdate",
            "validatedate",
            "dategmt",
            "datecreated",
            "createdat",
            "contentcreated",
            "createddate",
            "publishdate",
            "publisheddate",
            "publicationdate",
            "publishtime",
            "displaydate",
            "date");

    /** Seconds or milliseconds since 1970. */
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    /** A time behind what it is the time of. */
    private static final Pattern BEHIND_WORDS =
            Pattern.compile("\\p{L}[\\p{L}\\s]{2,40}:\\s*(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.{0,20})");

    /** The name of a zone behind an offset that says the same. */
    private static final Pattern ZONE_NAME = Pattern.compile("\\[[A-Za-z_/+-]{1,40}]$");

    private final Fields fields;
    private final ZoneId agreed;
    private final Notes notes;

    NinjsTimes(Fields fields, ZoneId agreed, Notes notes) {
        this.fields = fields;
        this.agreed = agreed;
        this.notes = notes;
    }

    /** Whether a member of this name holds a time. */
    static boolean named(String name) {
        return CHANGED.contains(name) || FIRST.contains(name);
    }

    /** When this version was made; when it was first told, where nothing else is said. */
    Optional<OffsetDateTime> changed() {
        return of(CHANGED.toArray(String[]::new))
                .or(() -> of(
                        "published", "publishedat", "datepublished", "publisheddate", "publishdate", "firstpublished"))
                .or(() -> {
                    var first = first();
                    first.ifPresent(_ -> notes.add(
                            "It does not say when this version was made; when it was first made stands for it."));
                    return first;
                });
    }

    /** When the item was first made or told. */
    Optional<OffsetDateTime> first() {
        return of(FIRST.toArray(String[]::new));
    }

    /** The first of these members that is a time. */
    Optional<OffsetDateTime> of(String... names) {
        for (var name : names) {
            var time = fields.text(name)
                    .flatMap(text -> read(text.strip(), name.endsWith("gmt") ? ZoneOffset.UTC : agreed));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> read(String text, ZoneId zone) {
        if (EPOCH.matcher(text).matches()) {
            return epoch(Long.parseLong(text), text.length() > 10);
        }
        var silent = new Notes();
        var behind = BEHIND_WORDS.matcher(text);
        var time = WireTime.read(
                behind.matches() ? behind.group(1) : ZONE_NAME.matcher(text).replaceFirst(""), zone, silent);
        if (time.isEmpty()) {
            return FeedTime.read(text, zone, notes);
        }
        silent.sentences().forEach(notes::add);
        return time;
    }

    private Optional<OffsetDateTime> epoch(long number, boolean thousandths) {
        try {
            var instant = thousandths ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(instant.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
