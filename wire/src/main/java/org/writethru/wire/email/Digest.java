package org.writethru.wire.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A digest of a mailing list in one plain text (RFC 1153): a table of contents above a long line of hyphens, then messages with heads of
 * their own between shorter ones. Each message is made one again.
 */
final class Digest {
    /** Messages of a digest that are read. */
    static final int MOST = 200;

    /** Below the preamble stand 70 hyphens, between messages 30; lists count them less exactly. */
    private static final Pattern PREAMBLE_END = Pattern.compile("-{55,80}\\s*");

    private static final Pattern BETWEEN = Pattern.compile("-{27,33}\\s*");

    /** Lines of the preamble, which may list many messages. */
    private static final int MOST_PREAMBLE = 600;

    private static final Pattern NUMBER = Pattern.compile("(?i)message:\\s{0,3}\\d{1,4}\\s*");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:(?:\\s.*)?");
    private static final Pattern OF_FORM = Pattern.compile("(?i)(?:content-[a-z-]{2,40}|mime-version|message):.*");
    private static final Pattern FROM = Pattern.compile("(?i)from:\\s{0,20}\\S.*");
    private static final Pattern TOLD = Pattern.compile("(?i)(?:date|subject):\\s{0,20}\\S.*");
    private static final Pattern END = Pattern.compile("(?i)\\s*end of .{1,120}");

    /** Heads that a message in a digest has: text that is decoded already. */
    private static final String FORM =
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";

    private Digest() {}

    /** Whether a text begins as a digest. */
    static boolean begins(String text) {
        var lines = lines(text);
        int from = preambleEnd(lines);
        return from > 0 && begins(lines, from);
    }

    private static List<String> lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    }

    /** The messages in a text; none if it is no digest. */
    static List<byte[]> messages(String text) {
        var lines = lines(text);
        int from = preambleEnd(lines);
        if (from == 0 || !begins(lines, from)) {
            return List.of();
        }
        var messages = new ArrayList<byte[]>();
        for (int at = from; at < lines.size() && messages.size() < MOST; ) {
            int end = end(lines, at);
            if (begins(lines, at)) {
                messages.add(message(lines, begin(lines, at), end));
            }
            at = end + 1;
        }
        return messages;
    }

    /** The line behind the long line of hyphens; 0 if there is none. */
    private static int preambleEnd(List<String> lines) {
        for (int at = 1; at < Math.min(MOST_PREAMBLE, lines.size()); at++) {
            if (PREAMBLE_END.matcher(lines.get(at)).matches()
                    && lines.get(at - 1).isBlank()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Where the message ends that begins here: a line of hyphens in its text ends none, for what is below it has no head. */
    private static int end(List<String> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (BETWEEN.matcher(lines.get(at)).matches() && divides(lines, at)) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean divides(List<String> lines, int at) {
        int next = next(lines, at + 1);
        return at > 0
                && lines.get(at - 1).isBlank()
                && (next == lines.size()
                        || END.matcher(lines.get(next)).matches()
                        || HEADER.matcher(lines.get(next)).matches());
    }

    private static int next(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The first line of its head. */
    private static int begin(List<String> lines, int from) {
        int begin = next(lines, from);
        return begin < lines.size() && NUMBER.matcher(lines.get(begin)).matches() ? next(lines, begin + 1) : begin;
    }

    /** Whether the head of a message stands here: who it is from, and when it was sent or what it is on. */
    private static boolean begins(List<String> lines, int from) {
        boolean sender = false;
        boolean told = false;
        for (int at = begin(lines, from); ofHead(lines, at); at++) {
            sender |= FROM.matcher(lines.get(at)).matches();
            told |= TOLD.matcher(lines.get(at)).matches();
        }
        return sender && told;
    }

    /** A header, or what goes on in the next line; lists fold long ones so that a line of white space stands between two. */
    private static boolean ofHead(List<String> lines, int at) {
        if (at >= lines.size() || lines.get(at).isEmpty()) {
            return false;
        }
        var line = lines.get(at);
        return line.isBlank()
                ? at + 1 < lines.size() && HEADER.matcher(lines.get(at + 1)).matches() && isFolded(lines.get(at - 1))
                : HEADER.matcher(line).matches() || isFolded(line);
    }

    private static boolean isFolded(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    private static byte[] message(List<String> lines, int from, int end) {
        var message = new StringBuilder();
        boolean kept = true;
        int at = from;
        for (; at < end && ofHead(lines, at); at++) {
            var line = lines.get(at);
            kept = Character.isWhitespace(line.charAt(0))
                    ? kept
                    : !OF_FORM.matcher(line).matches();
            message.append(kept && !line.isBlank() ? line + "\n" : "");
        }
        message.append(FORM);
        lines.subList(at, end)
                .forEach(line -> message.append(line.startsWith(">From ") ? line.substring(1) : line)
                        .append('\n'));
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
