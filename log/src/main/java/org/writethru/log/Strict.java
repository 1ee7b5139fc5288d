package org.writethru.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The spellings that all texts of a log share, with exactly one accepted form each. */
final class Strict {
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,29}");

    private Strict() {}

    /** Standard base64 with padding (RFC 4648, section 4); Java's decoder alone would also take other spellings. */
    static byte[] base64(String where, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Illegible(where, "not base64");
        }
        throw new Illegible(where, "base64, but not in its standard form with padding");
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A decimal number from 0 to 2^63-1 without sign or leading zeros. */
    static long number(String where, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Illegible(where, "not a decimal number without leading zeros");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Illegible(where, "the number is too large");
        }
    }

    static String utf8(byte[] bytes, int most) {
        if (bytes.length > most) {
            throw new Illegible("byte " + most, "longer than %,d bytes".formatted(most));
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new Illegible("byte " + buffer.position(), "not UTF-8");
        }
    }
}
