package org.writethru.newsroom.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.newsroom.archive.StoryHead;

/**
 * An address at or below a story, taken apart.
 *
 * @param story the path of the story
 * @param shortId the id at its end
 * @param rest what follows: empty, {@code .txt}, {@code /takes/…}
 */
record Addressed(String story, String shortId, String rest) {
    private static final Pattern FORM = Pattern.compile(
            "(/[^/]+/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]{1,200}-([0-9a-z]{6,40}))(\\.txt|/takes/[^/]{1,60})?");

    /** Takes a path apart; absent if it is not one of a story. */
    static Optional<Addressed> of(String path) {
        var parts = FORM.matcher(path);
        return parts.matches()
                ? Optional.of(new Addressed(
                        parts.group(1),
                        parts.group(2),
                        Optional.ofNullable(parts.group(3)).orElse("")))
                : Optional.empty();
    }

    /** The story, whatever slug it is called by here. */
    Optional<StoryHead> find(Site site) {
        return site.archive()
                .headByShortId(shortId)
                .or(() -> site.addresses().story(story).flatMap(site.archive()::head));
    }

    /** Whether this is where the story stands now. */
    boolean current(StoryHead head) {
        return head.address().path().equals(story);
    }

    /** The same below the story's present address. */
    String moved(StoryHead head) {
        return head.address().path() + rest;
    }
}
