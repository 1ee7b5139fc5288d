package org.writethru.newsroom.compare;

import java.util.Optional;

/**
 * A word, a space or a sign, with its marks.
 *
 * @param href where it leads, if it is part of a link
 */
record Word(String text, Optional<String> href, boolean emphasis, boolean strong) {
    /** Whether it separates words rather than being one. */
    boolean blank() {
        return text.isBlank();
    }

    /** Whether it counts as a word for readers. */
    boolean counts() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
