package org.writethru.newsroom.media.shelf;

import java.util.regex.Pattern;

/** The form of keys, the same for every shelf: nothing in them leads elsewhere or needs escaping. */
final class Keys {
    private static final Pattern FORM = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.[a-z0-9]+");

    private Keys() {}

    /** The key, if it is one. */
    static String checked(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("“%s” is not a key of a picture".formatted(key));
        }
        return key;
    }
}
