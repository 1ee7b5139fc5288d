package org.writethru.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Copy;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Urgency;

/**
 * One version of an item as another agency's wire told it. Made by {@link NewsItemMaker}, which keeps the limits.
 *
 * @param format the name of the format, such as {@code newsml-g2}, and its version where the wire says it: {@code ninjs 3.1}
 * @param guid the sender's identity of the item, the same for all of its versions
 * @param guidDerived whether the wire has no identity, and this one was made from what identifies the item
 * @param version the sender's number of this version; higher replaces lower; absent if the wire has none
 * @param release what kind of release it is
 * @param status whether it may be used
 * @param replaces identities of other items, or of messages before, that this one takes the place of
 * @param translationOf identities of the same matter in other languages
 * @param embargo present if it must not be published yet
 * @param publicNote what readers may be told of the release: what was corrected, why it was withdrawn
 * @param internalNote for editors only, never for readers
 * @param provider who sends it
 * @param rightsHolder who holds the rights
 * @param subjects codes as the wire gives them, IPTC Media Topics as {@code medtop:20000065}
 * @param copy the body
 */
public record NewsItem(
        String format,
        String guid,
        boolean guidDerived,
        Optional<Long> version,
        Kind release,
        Status status,
        List<String> replaces,
        List<String> translationOf,
        Optional<OffsetDateTime> versionCreated,
        Optional<OffsetDateTime> firstCreated,
        Optional<Embargo> embargo,
        Optional<String> headline,
        Optional<String> slug,
        Optional<String> standfirst,
        Optional<String> dateline,
        Optional<String> byline,
        Optional<Urgency> urgency,
        Optional<Language> language,
        Optional<String> publicNote,
        Optional<String> internalNote,
        Optional<String> usageTerms,
        Optional<String> provider,
        Optional<String> rightsHolder,
        List<String> subjects,
        List<String> keywords,
        List<String> places,
        Copy copy,
        List<PictureReference> pictures) {
    /** Characters of the longest guid. */
    public static final int MOST_GUID = 1_000;

    /** Identities that one item may name as replaced or translated, and pictures that it may name. */
    public static final int MOST_REFERENCES = 200;

    /** Keeps its own copies. */
    public NewsItem {
        replaces = List.copyOf(replaces);
        translationOf = List.copyOf(translationOf);
        subjects = List.copyOf(subjects);
        keywords = List.copyOf(keywords);
        places = List.copyOf(places);
        pictures = List.copyOf(pictures);
    }

    /** The same, as a version of this time. */
    public NewsItem created(Optional<OffsetDateTime> time) {
        return new NewsItem(
                format,
                guid,
                guidDerived,
                version,
                release,
                status,
                replaces,
                translationOf,
                time,
                firstCreated,
                embargo,
                headline,
                slug,
                standfirst,
                dateline,
                byline,
                urgency,
                language,
                publicNote,
                internalNote,
                usageTerms,
                provider,
                rightsHolder,
                subjects,
                keywords,
                places,
                copy,
                pictures);
    }
}
