package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.DecodedText;

/**
 * One part of a message that is no multipart.
 *
 * @param type media type in small letters, without parameters
 * @param parameters the header's whole text
 * @param name of the file, if it has one
 * @param id its Content-ID, without brackets
 * @param attached whether it is called an attachment
 * @param bytes with the transfer encoding undone
 */
record MailPart(
        String type, String parameters, Optional<String> name, Optional<String> id, boolean attached, byte[] bytes) {
    static MailPart of(MimePart part, Notes notes) throws MessagingException, IOException {
        var header = header(part, "Content-Type").orElse("text/plain");
        var disposition = header(part, "Content-Disposition").orElse("");
        var name = parameter(disposition, "filename")
                .or(() -> parameter(header, "name"))
                .map(HeaderText::of);
        return new MailPart(
                type(header),
                header,
                name,
                header(part, "Content-ID").map(id -> Clean.line(id).replaceAll("^<|>$", "")),
                disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment"),
                TransferEncoding.undone(
                        raw(part), header(part, "Content-Transfer-Encoding").orElse(""), notes));
    }

    static String type(String header) {
        var type = header.replaceFirst("[;\\s].*", "").strip().toLowerCase(Locale.ROOT);
        return type.contains("/") ? type : "text/plain";
    }

    static Optional<String> header(MimePart part, String name) throws MessagingException {
        return Optional.ofNullable(part.getHeader(name, null))
                .map(text -> text.replaceAll("\\r?\\n[ \\t]*", " ").strip());
    }

    static byte[] raw(MimePart part) throws MessagingException, IOException {
        try (InputStream raw = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    /** A parameter of a header, in RFC 2231's pieces too, of which only the words are taken. */
    static Optional<String> parameter(String header, String name) {
        var found = Pattern.compile(
                        "(?i)[;\\s]" + name + "(\\*?(?:\\d\\*?)?)\\s*=\\s*(?:\"([^\"]{0,500})\"|([^;\\s\"]{1,500}))")
                .matcher(header);
        var text = new StringBuilder();
        boolean coded = false;
        while (found.find()) {
            coded = coded || found.group(1).endsWith("*");
            text.append(found.group(2) == null ? found.group(3) : found.group(2));
        }
        return Optional.of(coded ? percent(text.toString()) : text.toString()).filter(value -> !value.isBlank());
    }

    /** {@code charset'language'words with percents} as an encoded word has it. */
    private static String percent(String text) {
        var pieces = text.split("'", 3);
        return pieces.length == 3 && !pieces[0].isEmpty()
                ? "=?" + pieces[0] + "?Q?"
                        + pieces[2]
                                .replace("=", "=3D")
                                .replace("?", "=3F")
                                .replace("_", "=5F")
                                .replace('%', '=') + "?="
                : text;
    }

    boolean isText() {
        return type.equals("text/plain") || isHtml() || type.equals("text/enriched");
    }

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** The text: by the set that the part says, if that is true. */
    Optional<String> text(Optional<String> agreed, Notes notes) {
        var said = parameter(parameters, "charset").or(() -> agreed);
        return switch (DecodedText.tolerant(bytes, "part", said)) {
            case Reading.Unreadable<DecodedText>(var where, var why) -> {
                notes.add("A part could not be read at %s: %s".formatted(where, why));
                yield Optional.empty();
            }
            case Reading.Legible<DecodedText>(var text, var _) -> {
                text.notes().forEach(notes::add);
                yield Optional.of(text.text());
            }
        };
    }
}
