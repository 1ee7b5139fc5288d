package org.writethru.story;

import java.util.regex.Pattern;

/**
 * The short name by which the desk calls a story, and a part of its address: lower-case Latin letters, digits, single
 * hyphens.
 *
 * @param text one to 80 characters
 */
public record Slug(String text) {
    /** Characters of the longest slug. */
    public static final int MOST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the form. */
    public Slug {
        if (text.length() > MOST || !FORM.matcher(text).matches()) {
            throw new Unfit(
                    "slug",
                    "“%s” is not a slug: use lower-case Latin letters, digits and hyphens, at most %d characters."
                            .formatted(text.length() > 100 ? text.substring(0, 100) + "…" : text, MOST));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
