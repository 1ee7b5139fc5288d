package org.writethru.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of a story for its whole life: a tag URI (RFC 4151) of the agency, {@code tag:authority,yyyy-mm-dd:id}. All
 * takes share it; it never changes and is never used again.
 *
 * @param uri the whole URI
 */
public record Guid(String uri) {
    private static final Pattern TAG = Pattern.compile("tag:[a-z0-9.-]{1,253},\\d{4}-\\d{2}-\\d{2}:([0-9a-z]{6,40})");

    /** Checks the form. */
    public Guid {
        if (!TAG.matcher(uri).matches()) {
            throw new Unfit("guid", "“%s” is not a story's guid (tag:authority,yyyy-mm-dd:id).".formatted(uri));
        }
    }

    /** The guid that this is, if it has the form of one. */
    public static Optional<Guid> read(String uri) {
        return TAG.matcher(uri).matches() ? Optional.of(new Guid(uri)) : Optional.empty();
    }

    /**
     * Makes the guid of a new story.
     *
     * @param authority the agency's domain name
     * @param date the day the story began
     * @param shortId six to forty of {@code 0-9a-z}, unique among the agency's stories
     */
    public static Guid of(String authority, LocalDate date, String shortId) {
        return new Guid("tag:" + authority + "," + date + ":" + shortId);
    }

    /** The last part, which stands at the end of the story's address. */
    public String shortId() {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }

    @Override
    public String toString() {
        return uri;
    }
}
