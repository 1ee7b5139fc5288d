package org.writethru.wire.xml;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.writethru.wire.Notes;

/** Characters of XML: those that no text may have, and references to characters. */
final class XmlCharacters {
    private static final int LONGEST_REFERENCE = 34;
    private static final int LONGEST_COMMENTED = 20;
    private static final Pattern COMMENTED = Pattern.compile("\\s*([0-9a-fA-F]{2,5})\\(unknown\\)\\s*");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private XmlCharacters() {}

    /** The text without control characters, of which a note says the number. */
    static String fit(String text, Notes notes) {
        int at = firstControl(text);
        if (at < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (!control(text.charAt(at))) {
                kept.append(text.charAt(at));
            }
        }
        notes.add("%,d control characters were left out.".formatted(text.length() - kept.length()));
        return kept.toString();
    }

    private static int firstControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (control(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean control(char character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' || character == 0x7F;
    }

    /** The text with its references to characters replaced, those of HTML too; unknown ones stay. */
    static String decoded(String text, Notes notes) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            decoded.append(text, at, next);
            at = reference(text, next, decoded, notes);
            next = text.indexOf('&', at);
        }
        return decoded.append(text, at, text.length()).toString();
    }

    private static int reference(String text, int from, StringBuilder decoded, Notes notes) {
        int end = from + 1;
        int last = Math.min(text.length(), from + LONGEST_REFERENCE);
        while (end < last && text.charAt(end) != ';' && text.charAt(end) != '&' && text.charAt(end) > ' ') {
            end++;
        }
        if (end < last && end > from + 1 && text.charAt(end) == ';') {
            var name = text.substring(from + 1, end);
            if (name.charAt(0) == '#' ? numbered(name, decoded, notes) : named(name, decoded, notes)) {
                return end + 1;
            }
        } else {
            notes.add("The document is not well-formed; it was read as well as it can be.");
        }
        decoded.append('&');
        return from + 1;
    }

    private static boolean named(String name, StringBuilder decoded, Notes notes) {
        var character = switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> Entities.getByName(name);
        };
        decoded.append(character);
        if (character.isEmpty()) {
            notes.add("The reference %s is unknown and stays as it is written."
                    .formatted(Notes.quoted("&" + name + ";")));
        }
        return !character.isEmpty();
    }

    private static boolean numbered(String name, StringBuilder decoded, Notes notes) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = number(name, hexadecimal ? 2 : 1, hexadecimal ? 16 : 10);
        if (code < 0) {
            return false;
        }
        if (code >= 0x80 && code <= 0x9F) {
            decoded.append(new String(new byte[] {(byte) code}, WINDOWS));
        } else if (fits(code)) {
            decoded.appendCodePoint(code);
        } else {
            notes.add("A reference to a character that no text may have was left out.");
        }
        return true;
    }

    /**
     * The character that stands in a comment: some systems write one for which they have no sign as {@code <!-- 2019(unknown) -->},
     * its number in hexadecimal digits.
     */
    static Optional<String> commented(String text, int from, int end) {
        if (end - from > LONGEST_COMMENTED || end < from) {
            return Optional.empty();
        }
        var unknown = COMMENTED.matcher(text).region(from, end);
        if (!unknown.matches()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(unknown.group(1), 16);
        return fits(code) ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    /** The number, or -1 if it is none; one beyond all characters is one beyond them. */
    private static int number(String digits, int from, int radix) {
        int number = from < digits.length() ? 0 : -1;
        for (int at = from; at < digits.length() && number >= 0; at++) {
            int digit = Character.digit(digits.charAt(at), radix);
            number = digit < 0 ? -1 : Math.min(Character.MAX_CODE_POINT + 1, number * radix + digit);
        }
        return number;
    }

    private static boolean fits(int code) {
        return Character.isValidCodePoint(code)
                && (code >= ' ' || code == '\t' || code == '\n' || code == '\r')
                && code != 0x7F
                && (code < 0xD800 || code > 0xDFFF)
                && code != 0xFFFE
                && code != 0xFFFF;
    }
}
