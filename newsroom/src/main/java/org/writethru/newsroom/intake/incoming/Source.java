package org.writethru.newsroom.intake.incoming;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Unfit;

/**
 * A place that copy comes from.
 *
 * @param id stands in addresses and records, for ever; {@code 0-9a-z} with hyphens
 * @param name as people call it
 * @param provider whose guids it carries: items with the same guid of two sources of one provider are one item
 * @param place a folder's path or an address; empty for a push
 * @param login at that place, empty for none
 * @param secret of a push the token's digest, else the sealed password; empty for none
 * @param every how often it is looked for copy; of no use for a push
 * @param peer by which the other machine is known; empty where its certificate says it
 */
public record Source(
        String id,
        String name,
        String provider,
        Way way,
        String place,
        String login,
        String secret,
        String peer,
        Terms terms,
        Rules rules,
        Duration every,
        boolean paused) {
    /** Characters of a name, a login or a provider. */
    public static final int MOST_NAME = 80;

    /** Characters of a place. */
    public static final int MOST_PLACE = 2_000;

    /** The least time between two looks. */
    public static final Duration SOONEST = Duration.ofSeconds(5);

    /** The most time between two looks. */
    public static final Duration LATEST = Duration.ofDays(1);

    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /** Checks what people type. */
    public Source {
        if (!ID.matcher(id).matches()) {
            throw new Unfit(
                    "id",
                    "The short name is 1 to 40 of a to z, 0 to 9 and the hyphen between them, such as ap-main; not “%s”."
                            .formatted(id));
        }
        name = line("name", name, MOST_NAME);
        provider = provider.isBlank() ? id : line("provider", provider, MOST_NAME);
        if (place.length() > MOST_PLACE || login.length() > MOST_NAME) {
            throw new Unfit("place", "The place or the login is too long.");
        }
        if (every.compareTo(SOONEST) < 0 || every.compareTo(LATEST) > 0) {
            throw new Unfit("every", "It is looked for copy every 5 to 86,400 seconds.");
        }
        if (place.isBlank() == (way != Way.PUSH)) {
            throw new Unfit("place", way == Way.PUSH ? "A push has no place." : "Say where its copy is.");
        }
    }

    private static String line(String field, String text, int most) {
        var line = text.strip();
        if (line.isEmpty() || line.length() > most || line.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit(field, "Give a %s of 1 to %d characters on one line.".formatted(field, most));
        }
        return line;
    }

    /** The same with another secret. */
    public Source withSecret(String other) {
        return new Source(id, name, provider, way, place, login, other, peer, terms, rules, every, paused);
    }

    /** The same with copy in this format. */
    public Source reading(String format) {
        var other = new Terms(Optional.of(format), terms.charset(), terms.zone(), terms.language());
        return new Source(id, name, provider, way, place, login, secret, peer, other, rules, every, paused);
    }

    /** The same, paused or not. */
    public Source pausing(boolean pause) {
        return new Source(id, name, provider, way, place, login, secret, peer, terms, rules, every, pause);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Source[%s, %s]".formatted(id, way.word());
    }
}
