package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A header that goes on in lines that nobody set in, as programs break long ones that were copied out of a letter. */
final class BrokenHeader {
    private static final int MOST_LINES = 3;
    private static final Pattern NAMED = Pattern.compile("[\\x21-\\x39\\x3b-\\x7e]{1,80}[ \\t]{0,5}:");

    private BrokenHeader() {}

    /** The first of this name, raw, with the lines below it that have no name of their own. */
    static Optional<String> of(MimeMessage message, String name) {
        var value = new StringBuilder();
        int lines = 0;
        for (var line : lines(message)) {
            if (lines > 0 && (lines > MOST_LINES || NAMED.matcher(line).lookingAt())) {
                break;
            }
            if (lines > 0 || line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                value.append(lines > 0 ? " " : "").append(line.substring(lines > 0 ? 0 : name.length() + 1));
                lines++;
            }
        }
        return lines == 0 ? Optional.empty() : Optional.of(value.toString());
    }

    private static List<String> lines(MimeMessage message) {
        try {
            return Collections.list(message.getAllHeaderLines());
        } catch (MessagingException e) {
            return List.of();
        }
    }
}
