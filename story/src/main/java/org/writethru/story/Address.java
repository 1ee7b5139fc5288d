package org.writethru.story;

import java.time.LocalDate;

/**
 * Where a story is read, below the site's root: {@code /{lang}/{yyyy}/{mm}/{dd}/{slug}-{id}}. The id alone finds the story; the
 * rest tells people what to expect. A released address never stops leading to its story.
 *
 * @param language the story's
 * @param day the day on which the story was first told, in the agency's zone
 * @param slug of its newest take
 * @param shortId the last part of its guid
 */
public record Address(Language language, LocalDate day, Slug slug, String shortId) {
    /** The story: its newest take on top, the earlier ones below. */
    public String path() {
        return "/%s/%s/%s-%s".formatted(language, day.toString().replace('-', '/'), slug, shortId);
    }

    /** One take. */
    public String take(int number) {
        return path() + "/takes/" + number;
    }

    /** What changed between two takes. */
    public String changes(int from, int to) {
        return path() + "/takes/" + from + "..." + to;
    }

    /** The public record of a take, byte for byte what its digest in the log was made from. */
    public String record(int number) {
        return take(number) + ".json";
    }

    /** The proof that a take is in the log. */
    public String proof(int number) {
        return take(number) + ".tlog-proof";
    }

    /** The story as house text. */
    public String text() {
        return path() + ".txt";
    }
}
