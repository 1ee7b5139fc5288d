package org.writethru.wire.telex;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.writethru.wire.text.Transliteration;

/** Names as headings carry them: small letters of ISO 646 alone. */
public final class SmallLetters {
    private SmallLetters() {}

    /**
     * The first letters of a name.
     *
     * @param most letters at most, from 1
     * @param otherwise stands for a name without any
     */
    public static String of(String name, int most, String otherwise) {
        var letters = new StringBuilder();
        var plain = new Transliteration(StandardCharsets.US_ASCII).fitting(name).toLowerCase(Locale.ROOT);
        for (int at = 0; at < plain.length() && letters.length() < most; at++) {
            if (plain.charAt(at) >= 'a' && plain.charAt(at) <= 'z') {
                letters.append(plain.charAt(at));
            }
        }
        return letters.isEmpty() ? otherwise : letters.toString();
    }
}
