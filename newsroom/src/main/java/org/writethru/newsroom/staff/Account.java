package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Unfit;

/**
 * A person and whether they can come in.
 *
 * @param password its hash; absent until the person has chosen one
 * @param closed since when nobody can sign in with it
 */
record Account(Person person, Optional<String> password, Instant made, Optional<Instant> closed) {
    static final int MOST_NAME = 80;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,59}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** Whether somebody may sign in with it. */
    boolean open() {
        return closed.isEmpty();
    }

    /**
     * A login in the form in which it is kept.
     *
     * @throws Unfit if it cannot be one
     */
    static String login(String typed) {
        var login = typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw new Unfit(
                    "login",
                    "A login has 2 to 60 characters: letters from a to z, digits and . _ - + @, with a letter or digit first.");
        }
        return login;
    }

    /**
     * A name in the form in which it is kept.
     *
     * @throws Unfit if it cannot be one
     */
    static String name(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > MOST_NAME
                || UNSEEN.matcher(name).find()) {
            throw new Unfit("name", "A name has 1 to %d characters that can be seen.".formatted(MOST_NAME));
        }
        return name;
    }
}
