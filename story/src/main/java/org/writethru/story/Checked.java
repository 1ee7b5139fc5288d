package org.writethru.story;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The checks that all text passes before it becomes a value: bounded, visible, and expressible in every wire format. */
final class Checked {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** One in each of eight bytes. */
    private static final long EACH = 0x0101_0101_0101_0101L;

    private static final long SPACES = EACH * ' ';

    private Checked() {}

    /** One line of text: not blank, trimmed, without line breaks or control characters. */
    static String line(String field, String text, int mostCharacters) {
        var line = prose(field, text, mostCharacters);
        if (line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
            throw new Unfit(field, "The %s must be one line without tabs.".formatted(field));
        }
        return line;
    }

    static Optional<String> line(String field, Optional<String> text, int mostCharacters) {
        return text.map(value -> line(field, value, mostCharacters));
    }

    /** Text of one or more lines: not blank, trimmed, without control characters but line feed and tab. */
    static String prose(String field, String text, int mostCharacters) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new Unfit(field, "The %s is empty.".formatted(field));
        }
        return characters(field, trimmed, mostCharacters);
    }

    static Optional<String> prose(String field, Optional<String> text, int mostCharacters) {
        return text.map(value -> prose(field, value, mostCharacters));
    }

    /** Text as it stands, spaces at its ends included; may be blank. */
    static String characters(String field, String text, int mostCharacters) {
        if (text.length() > mostCharacters) {
            throw new Unfit(
                    field,
                    "The %s has %,d characters; at most %,d are allowed."
                            .formatted(field, text.length(), mostCharacters));
        }
        int length = ascii(text) ? 0 : text.length();
        for (int at = 0; at < length; at++) {
            if (!plain(text.charAt(at)) && !allowed(text, at)) {
                throw new Unfit(
                        field,
                        "The %s has a character that no wire can carry (U+%04X at position %d)."
                                .formatted(field, (int) text.charAt(at), at + 1));
            }
        }
        return text;
    }

    /**
     * Whether all of it is printable ASCII, as most text is; seen for eight characters at once. What has no byte is a question mark among
     * the bytes, so only text with one of these is compared.
     */
    private static boolean ascii(String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        long others = 0;
        long marks = 0;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            others |= others(eight);
            marks |= marks(eight);
        }
        for (; at < bytes.length; at++) {
            long one = SPACES & ~0xFF | bytes[at] & 0xFF;
            others |= others(one);
            marks |= marks(one);
        }
        return (others & EACH << 7) == 0
                && ((marks & EACH << 7) == 0 || new String(bytes, StandardCharsets.ISO_8859_1).equals(text));
    }

    /** Eight bytes, with the eighth bit of any only if one of them is no printable character. */
    private static long others(long bytes) {
        return bytes | bytes - SPACES | bytes + EACH;
    }

    /** Eight bytes, with the eighth bit of any if one of them is a question mark. */
    private static long marks(long bytes) {
        long others = bytes ^ EACH * '?';
        return others - EACH & ~others;
    }

    /** Checks a pattern of {@link DateTimeFormatter}. */
    static void timePattern(String field, String pattern) {
        try {
            var _ = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new Unfit(field, "“%s” is not a pattern for dates and times: %s.".formatted(pattern, e.getMessage()));
        }
    }

    /** Whether it is one of the many that nobody need look at twice. */
    private static boolean plain(char character) {
        return character >= ' ' && character < 0x7F || character >= 0xA0 && character < Character.MIN_SURROGATE;
    }

    private static boolean allowed(String text, int at) {
        char character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return switch (character) {
            case '\n', '\t' -> true;
            case '\uFFFE', '\uFFFF' -> false;
            default -> !Character.isISOControl(character);
        };
    }
}
