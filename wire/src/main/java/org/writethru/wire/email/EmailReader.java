package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;

/** Reads e-mail: the message itself as an item, or the wires that are attached to it. */
public final class EmailReader implements WireReader {
    private static final Pattern FIRST =
            Pattern.compile("^[^\\x21-\\x7e]{0,1000}(?:from [^\\n]{5,200}\\n)?[a-z][a-z0-9-]{1,60}:");
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^(from|to|date|subject|message-id|received|mime-version|return-path|content-type|delivered-to|reply-to|sender|dkim-signature):");

    private static final Pattern MULTIPART =
            Pattern.compile("(?m)^content-type:\\s*multipart/[a-z]{1,20};\\s*boundary=");

    /** A part of a letter that was kept without its head. */
    private static final Pattern PART = Pattern.compile(
            "^content-(?:type|transfer-encoding|disposition|id|language):[^\\n]{1,300}\\n(?:[ \\t][^\\n]{1,300}\\n)*content-(?:type|transfer-encoding):");

    private static final String HEADLESS = "Content-Transfer-Encoding: 8bit\n\n";

    @Override
    public String name() {
        return "email";
    }

    /** Lines of headers, of which some must be those that only e-mail has. */
    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        if (!FIRST.matcher(text).find()) {
            return Digest.begins(text);
        }
        int end = text.indexOf("\n\n") < 0 ? text.length() : text.indexOf("\n\n");
        int other = text.indexOf("\r\n\r\n");
        var headers = text.substring(0, other < 0 ? end : Math.min(end, other));
        var names = HEADER.matcher(headers)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (PART.matcher(text).find()) {
            return true;
        }
        return (names.size() >= 3 || MULTIPART.matcher(headers).find())
                && (names.contains("from") || names.contains("message-id") || names.contains("received"));
    }

    /** The items of each message: a file may be a whole mailbox. */
    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var readings = new ArrayList<Reading<NewsItem>>();
        var messages = Mailbox.messages(bytes);
        messages.stream().limit(Mailbox.MOST).forEach(message -> readings.addAll(message(message, agreement)));
        if (messages.size() > Mailbox.MOST) {
            readings.add(new Reading.Unreadable<>(
                    "the mailbox", "No more than %d messages of a mailbox are read.".formatted(Mailbox.MOST)));
        }
        return readings;
    }

    private static List<Reading<NewsItem>> message(byte[] message, Agreement agreement) {
        try {
            var bytes = withHead(message);
            return new EmailItem(new MimeMessage(null, new ByteArrayInputStream(bytes)), agreement).readings();
        } catch (MessagingException
                | IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return List.of(new Reading.Unreadable<>(
                    "the message", "This e-mail cannot be taken apart: %s.".formatted(e.getMessage())));
        }
    }

    /** Archives keep digests without their heads. */
    private static byte[] withHead(byte[] message) {
        var text = Beginning.of(message).text();
        if (FIRST.matcher(text).find() || !Digest.begins(text)) {
            return message;
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(HEADLESS.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(message);
        return whole.toByteArray();
    }
}
