package org.writethru.wire;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Release;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.record.v1.TakeRecord;

/**
 * A story on its way to a subscriber.
 *
 * @param story published at least once; its newest take is the one that is sent
 * @param house whose style and names the copy goes out with
 * @param addresses where the story is found
 * @param embargo the moment before which it must not be published
 * @param charset the character set that was agreed with the subscriber, for formats that leave it open
 */
public record Outgoing(
        Story story, House house, Addresses addresses, Optional<Instant> embargo, Optional<Charset> charset) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** Checks that there is a take. */
    public Outgoing {
        if (story.takes().isEmpty()) {
            throw new IllegalArgumentException("A story that was never published is not sent");
        }
    }

    /** A story without an embargo, in the format's own character set. */
    public static Outgoing of(Story story, House house, Addresses addresses) {
        return new Outgoing(story, house, addresses, Optional.empty(), Optional.empty());
    }

    /** The take that is sent. */
    public Take take() {
        return story.takes().getLast();
    }

    /** What made it. */
    public Release release() {
        return take().release();
    }

    /** What kind of release that is. */
    public Kind kind() {
        return Kind.of(release());
    }

    /** What it says; absent of a withdrawal. */
    public Optional<Filing> filing() {
        return take().filing();
    }

    /** The withdrawal, if that is what is sent. */
    public Optional<Withdrawn> withdrawal() {
        return release() instanceof Withdrawn withdrawn ? Optional.of(withdrawn) : Optional.empty();
    }

    /** The newest filing that was told. Of a withdrawn story its slug, language and section may be named, and no more. */
    public Filing lastFiling() {
        return story.takes().reversed().stream()
                .map(Take::release)
                .flatMap(release -> release instanceof WithCopy told ? Stream.of(told.filing()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    /** The language, of a withdrawn story as well. */
    public Language language() {
        return lastFiling().language();
    }

    /** When the story was first told, as far as known. */
    public Instant firstTold() {
        return story.takes().getFirst().moment().known();
    }

    /** When this take was told, as far as known. */
    public Instant told() {
        return take().moment().known();
    }

    /** The dateline as the house prints it, its ending included. */
    public Optional<String> dateline() {
        return filing().flatMap(Filing::dateline).map(line -> house.print(line, language()));
    }

    /** The agency's full name in the story's language. */
    public String agency() {
        return house.agencyName(language());
    }

    /** What the editor said of the release, for the public: what is new, what was wrong, why it is withdrawn. */
    public Optional<String> publicNote() {
        return switch (release()) {
            case Release.Published _ -> Optional.empty();
            case Release.Updated update -> update.note();
            case Release.Corrected corrected -> Optional.of(corrected.correction());
            case Withdrawn withdrawn -> Optional.of(withdrawn.reason());
        };
    }

    /** What the editors of subscribers should know, and readers should not. */
    public Optional<String> editorsNote() {
        return filing().flatMap(Filing::editorsNote);
    }

    /** A time as the house's zone tells it; in UTC if that zone was then apart from it by seconds, which no format can write. */
    public OffsetDateTime local(Instant time) {
        var local = time.atZone(house.zone()).toOffsetDateTime();
        return local.getOffset().getTotalSeconds() % 60 == 0 ? local : time.atOffset(ZoneOffset.UTC);
    }

    /** The same in the extended form of ISO 8601, with seconds and zone. */
    public String iso(Instant time) {
        return ISO.format(local(time));
    }

    /** Words of the copy, parted by white space. */
    public int words() {
        return filing().map(filing -> new StringTokenizer(filing.copy().plain()).countTokens())
                .orElse(0);
    }

    /** The digest of the take's public record, as it stands in the log. */
    public Digest digest() {
        return Digest.of(TakeRecord.write(take()));
    }
}
