package org.writethru.wire;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
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
                .flatMap(release -> release instanceof WithCopy told
                        ? java.util.stream.Stream.of(told.filing())
                        : java.util.stream.Stream.empty())
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

    /** The digest of the take's public record, as it stands in the log. */
    public Digest digest() {
        return Digest.of(TakeRecord.write(take()));
    }
}
