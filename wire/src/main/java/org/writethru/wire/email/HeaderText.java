package org.writethru.wire.email;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Reading;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.DecodedText;

/**
 * The text of headers: encoded words (RFC 2047), also those that divide a character between two, and bytes that nobody declared.
 */
final class HeaderText {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,2000})\\?=");

    private HeaderText() {}

    /** One line of text. */
    static String of(String raw) {
        var line = raw.replaceAll("\\r?\\n[ \\t]*", " ");
        var found = WORD.matcher(line);
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        var charset = "";
        int end = 0;
        while (found.find()) {
            var between = line.substring(end, found.start());
            boolean same = found.group(1).equalsIgnoreCase(charset) && between.isBlank() && bytes.size() > 0;
            if (!same) {
                flush(bytes, charset, text);
                text.append(end > 0 && between.isBlank() ? "" : undeclared(between));
            }
            charset = found.group(1);
            bytes.writeBytes(
                    found.group(2).equalsIgnoreCase("b")
                            ? TransferEncoding.base64(found.group(3).getBytes(StandardCharsets.ISO_8859_1))
                            : TransferEncoding.quotedPrintable(
                                    found.group(3).replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1), true));
            end = found.end();
        }
        flush(bytes, charset, text);
        return Clean.line(text.append(undeclared(line.substring(end))).toString());
    }

    private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder text) {
        if (bytes.size() > 0) {
            text.append(decoded(bytes.toByteArray(), Optional.of(charset.replaceFirst("\\*.*", ""))));
            bytes.reset();
        }
    }

    /** Angus Mail gives bytes as Latin-1. */
    private static String undeclared(String text) {
        return text.chars().anyMatch(character -> character > 0x7F)
                ? decoded(text.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                : text;
    }

    private static String decoded(byte[] bytes, Optional<String> charset) {
        return switch (DecodedText.tolerant(bytes, "header", charset)) {
            case Reading.Legible<DecodedText>(var text, var _) -> text.text();
            case Reading.Unreadable<DecodedText> _ -> new String(bytes, StandardCharsets.ISO_8859_1);
        };
    }
}
