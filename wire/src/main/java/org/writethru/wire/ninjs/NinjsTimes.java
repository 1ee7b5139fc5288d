package org.writethru.wire.ninjs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
            "publicupdatedat",
            "dateupdated",
            "lastupdateddate",
            "lastupdated",
            "updateddate",
            "updatetime",
            "modifieddate",
            "lastmodifieddate",
            "lastdatetime",
            "changed",
            "updatedon",
            "modifiedat",
            "modifiedon",
            "lastmodifiedat",
            "timestamp",
            "ts");
    private static final List<String> FIRST = List.of(
            "firstcreated",
            "firstissuedate",
            "firstversion",
            "firstpublished",
            "firstpublishedat",
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
            "postedat",
            "posttime",
            "pubtime",
            "posteddate",
            "dateposted",
            "publishedon",
            "publishedtime",
            "pubdatetime",
            "datetimepub",
            "releasedate",
            "articledate",
            "createdate",
            "createdon",
            "date");

    private static final String UTC = "utc";
    private static final String DATE = "date";

    /** Stands behind the names of days where the time of day is said too. */
    private static final String TIME = "time";

    /** Seconds or milliseconds since 1970. */
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    /** A time behind what it is the time of. */
    private static final Pattern BEHIND_WORDS =
            Pattern.compile("\\p{L}[\\p{L}\\s]{2,40}:\\s*(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.{0,20})");

    /** A day with strokes and perhaps a time of day, which Americans write with the month first. */
    private static final Pattern STROKES = Pattern.compile(
            "(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ ,T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AaPp])[Mm])?)?");

    /** A day with commas for spaces: {@code Dec,07,2016}. */
    private static final Pattern COMMAS = Pattern.compile("(\\p{L}{3,9}),(\\d{1,2}),(\\d{4})");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern CLOCK =
            Pattern.compile("\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");

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
        var plain = name.endsWith("iso") || name.endsWith(UTC) ? name.substring(0, name.length() - UTC.length()) : name;
        return CHANGED.contains(plain)
                || FIRST.contains(plain)
                || (plain.endsWith(DATE + TIME) && named(plain.substring(0, plain.length() - TIME.length())));
    }

    /** When this version was made; when it was first told, where nothing else is said. */
    Optional<OffsetDateTime> changed() {
        return new NinjsTimes(fields.object(NinjsStatus.NOTICE), agreed, notes)
                .of("withdrawnat")
                .or(() -> of(CHANGED.toArray(String[]::new)))
                .or(() -> of("published", "publishedat", "datepublished", "publisheddate", "publishdate"))
                .or(() -> {
                    var told = of("firstpublished");
                    told.ifPresent(_ -> notes.add(
                            "It does not say when this version was made; when it was first published stands for it."));
                    return told;
                })
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
            var time = fields.text(name, name + "iso", name + UTC, timed(name), timed(name) + UTC)
                    .map(text -> clocked(name, text))
                    .flatMap(text -> read(text.strip(), name.endsWith("gmt") ? ZoneOffset.UTC : agreed));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** {@code releaseDateTime} for {@code releaseDate}; a {@code datetime} alone is of another kind than a {@code date}. */
    private static String timed(String name) {
        return name.endsWith(DATE) && !name.equals(DATE) ? name + TIME : name;
    }

    /** A day with the time of day that stands in a member of its own beside it: {@code date} and {@code time}. */
    private String clocked(String name, String text) {
        var day = text.strip();
        return name.endsWith(DATE) && DAY.matcher(day).matches()
                ? fields.text(name.substring(0, name.length() - DATE.length()) + TIME)
                        .map(String::strip)
                        .filter(clock -> CLOCK.matcher(clock).matches())
                        .map(clock -> day + "T" + clock)
                        .orElse(text)
                : text;
    }

    private Optional<OffsetDateTime> read(String text, ZoneId zone) {
        if (EPOCH.matcher(text).matches()) {
            return epoch(Long.parseLong(text), text.length() > 10);
        }
        var strokes = STROKES.matcher(text);
        if (strokes.matches()) {
            return WireTime.read(ordered(strokes), zone, notes);
        }
        var silent = new Notes();
        var behind = BEHIND_WORDS.matcher(text);
        var time = WireTime.read(
                behind.matches() ? behind.group(1) : ZONE_NAME.matcher(text).replaceFirst(""), zone, silent);
        if (time.isEmpty()) {
            return FeedTime.read(COMMAS.matcher(text).replaceFirst("$1 $2, $3"), zone, notes);
        }
        silent.sentences().forEach(notes::add);
        return time;
    }

    /** The day comes first, unless it can be no month, or the time of day has twelve hours as in America. */
    private static String ordered(Matcher strokes) {
        int one = Integer.parseInt(strokes.group(1));
        int other = Integer.parseInt(strokes.group(2));
        var half = strokes.group(7);
        boolean month = one <= 12 && (other > 12 || half != null);
        var day = "%s-%02d-%02d".formatted(strokes.group(3), month ? one : other, month ? other : one);
        if (strokes.group(4) == null) {
            return day;
        }
        int hour = Integer.parseInt(strokes.group(4));
        int of24 = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        return "%sT%02d:%s:%s"
                .formatted(day, of24, strokes.group(5), strokes.group(6) == null ? "00" : strokes.group(6));
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
