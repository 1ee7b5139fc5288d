package org.writethru.wire.email;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A mailbox in one file (RFC 4155): before each message stands a line of its sender, and behind each an empty one. */
final class Mailbox {
    /** Messages of one file that are read. */
    static final int MOST = 1_000;

    private static final String SENDER = "From ";

    /** The longest line of a sender. */
    private static final int LONGEST = 300;

    /** A header with which a message begins; copy may have a line that begins as that of a sender. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:");

    private final String text;
    private final byte[] bytes;

    private Mailbox(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        this.bytes = bytes;
    }

    /** The messages, without their senders' lines, and one more than are read if there are more; the bytes themselves if they are no mailbox. */
    static List<byte[]> messages(byte[] bytes) {
        int first = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
            first++;
        }
        var word =
                new String(bytes, first, Math.min(SENDER.length(), bytes.length - first), StandardCharsets.ISO_8859_1);
        return word.equals(SENDER)
                ? new Mailbox(bytes).divided(first)
                : List.of(Arrays.copyOfRange(bytes, first, bytes.length));
    }

    private List<byte[]> divided(int first) {
        var messages = new ArrayList<byte[]>();
        int from = afterLine(first);
        for (int at = next(from); at >= 0 && messages.size() <= MOST; at = next(at + 1)) {
            int begin = emptyBefore(at) ? begins(at + 1) : -1;
            if (begin >= 0) {
                messages.add(unquoted(from, at + 1));
                from = begin;
            }
        }
        if (messages.size() <= MOST) {
            messages.add(unquoted(from, bytes.length));
        }
        return messages;
    }

    /** The line end before the next line that begins as a sender's; -1 if there is none. */
    private int next(int from) {
        return text.indexOf("\n" + SENDER, from);
    }

    /** Where the message begins whose sender's line is here; -1 if it is none. */
    private int begins(int sender) {
        int end = afterLine(sender);
        return end - sender <= LONGEST
                        && HEADER.matcher(text).region(end, text.length()).lookingAt()
                ? end
                : -1;
    }

    private int afterLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean emptyBefore(int lineEnd) {
        int before = lineEnd > 0 && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 2 : lineEnd - 1;
        return before >= 0 && text.charAt(before) == '\n';
    }

    /** Lines of copy that look like a sender's have a sign before them. */
    private byte[] unquoted(int from, int end) {
        if (text.indexOf("\n>", from, end) < 0) {
            return Arrays.copyOfRange(bytes, from, end);
        }
        var message = new ByteArrayOutputStream(end - from);
        for (int line = from; line < end; line = afterLine(line)) {
            int word = line;
            while (word < end && text.charAt(word) == '>') {
                word++;
            }
            int start = word > line && text.startsWith(SENDER, word) ? line + 1 : line;
            message.write(bytes, start, Math.min(end, afterLine(line)) - start);
        }
        return message.toByteArray();
    }
}
