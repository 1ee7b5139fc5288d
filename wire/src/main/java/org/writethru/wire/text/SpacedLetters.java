package org.writethru.wire.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** A first word whose letters are set apart, as teleprinters stressed it: {@code C o r r e c t i o n}. Agencies set nothing but notes so. */
public final class SpacedLetters {
    private static final Pattern FIRST = Pattern.compile("(?:\\p{L} ){3,24}\\p{L}(?!\\p{L})");

    private SpacedLetters() {}

    /** The words with that one closed up, if they begin with such a one. */
    public static Optional<String> closed(String words) {
        if (words.length() < 8 || words.charAt(1) != ' ' || words.charAt(3) != ' ') {
            return Optional.empty();
        }
        var first = FIRST.matcher(words);
        return first.lookingAt()
                ? Optional.of(first.group().replace(" ", "") + words.substring(first.end()))
                : Optional.empty();
    }
}
