package org.writethru.wire.nitf;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.WireTime;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.xml.Xml;

/** The times of a document. */
record NitfTimes(NitfData data, ZoneId zone, Instant received, Notes notes) {
    private static final Pattern YEAR = Pattern.compile("\\p{L}.*\\b(?:19|20)\\d{2}\\b");

    private static final Map<String, ZoneId> AMERICA = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "PT", ZoneId.of("America/Los_Angeles"));

    static NitfTimes of(NitfData data, Agreement agreement, Notes notes) {
        var zoned = agreement.inZoneOf(
                Stream.of("date.issue", "date.release", "date.expire").map(name -> data.attribute(name, "norm")));
        return new NitfTimes(data, zoned.zone(), agreement.received(), notes);
    }

    /** Says to the item when it was told and until when it is held. */
    void say(NewsItemMaker maker) {
        boolean embargoed = Xml.attribute(data.docdata(), "management-status").equalsIgnoreCase("embargoed");
        var release = time("date.release", "norm");
        var issued = time("date.issue", "norm")
                .or(() -> time("pubdata", "date.publication"))
                .or(() -> Xml.inside(data.nitf(), "story.date").flatMap(date -> time(Xml.attribute(date, "norm"))))
                .or(() -> time(data.meta().first("article-pubdate", "pubdate", "date")))
                .or(this::printed)
                .or(() -> release.filter(time -> !embargoed && !time.toInstant().isAfter(received)));
        maker.versionCreated(issued);
        maker.firstCreated(Xml.allInside(data.head(), "revision-history").stream()
                .flatMap(revision -> time(Xml.attribute(revision, "norm")).stream())
                .min(OffsetDateTime::compareTo));
        if (release.isPresent()
                && issued.filter(first -> !release.get().isAfter(first)).isEmpty()) {
            maker.embargo(release);
        } else if (embargoed) {
            maker.embargo(Optional.empty());
            notes.add("It is embargoed without a time of release; it is held until a person decides.");
        }
    }

    /** The day that a dateline names in words, with its year. */
    private Optional<OffsetDateTime> printed() {
        return Xml.inside(data.nitf(), "dateline").stream()
                .flatMap(dateline ->
                        Stream.of("story.date", "date").flatMap(name -> Xml.inside(dateline, name).stream()))
                .map(Xml::words)
                .filter(words -> YEAR.matcher(words).find())
                .flatMap(words -> ofAmerica(words).or(() -> FeedTime.read(words, zone, notes)).stream())
                .findFirst();
    }

    /** A time by the zones of the United States, as their papers write it in winter and summer alike. */
    private Optional<OffsetDateTime> ofAmerica(String words) {
        return AMERICA.entrySet().stream()
                .filter(zone -> words.endsWith(" " + zone.getKey()))
                .findFirst()
                .flatMap(zone -> FeedTime.read(
                        words.substring(0, words.length() - zone.getKey().length())
                                .strip(),
                        zone.getValue(),
                        new Notes()));
    }

    /** A time; none of those that the format has forms for, such as a revision's name, is passed over in silence. */
    Optional<OffsetDateTime> time(String norm) {
        return norm.matches("(?:\\p{L}{3}, )?\\d.*") ? WireTime.read(norm, zone, notes) : Optional.empty();
    }

    /** The time of an element, in its attribute or as its words. */
    private Optional<OffsetDateTime> time(String element, String name) {
        var norm = data.attribute(element, name);
        return norm.isEmpty() ? Xml.inside(data.head(), element).flatMap(found -> time(Xml.words(found))) : time(norm);
    }
}
