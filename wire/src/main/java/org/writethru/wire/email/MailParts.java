package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.writethru.wire.Notes;

/** Divides a message into the parts that its text may be in, and the others. Not for two threads at once. */
final class MailParts {
    /** Parts of one message that are looked at. */
    static final int MOST = 300;

    private static final int DEPTH = 10;

    /** Forms of one text, of which one is to be chosen. */
    private final List<List<MailPart>> texts = new ArrayList<>();

    private final List<MailPart> others = new ArrayList<>();
    private final Notes notes;
    private int count;

    MailParts(MimePart message, Notes notes) throws MessagingException, IOException {
        this.notes = notes;
        divide(message, 0, null);
    }

    List<List<MailPart>> texts() {
        return texts;
    }

    List<MailPart> others() {
        return others;
    }

    private void divide(MimePart part, int depth, @org.jspecify.annotations.Nullable List<MailPart> forms)
            throws MessagingException, IOException {
        if (++count > MOST || depth > DEPTH) {
            notes.add("Of its parts at most %d, %d deep, were looked at.".formatted(MOST, DEPTH));
            return;
        }
        var header = MailPart.header(part, "Content-Type").orElse("text/plain");
        if (MailPart.type(header).startsWith("multipart/")) {
            multipart(part, header, depth, forms);
            return;
        }
        var single = MailPart.of(part, notes);
        boolean text = single.isText() && !single.attached() && (single.name().isEmpty() || texts.isEmpty());
        if (!text) {
            others.add(single);
        } else if (forms != null) {
            forms.add(single);
        } else {
            texts.add(List.of(single));
        }
    }

    private void multipart(
            MimePart part, String header, int depth, @org.jspecify.annotations.Nullable List<MailPart> forms)
            throws MessagingException, IOException {
        boolean alternative = header.toLowerCase(Locale.ROOT).startsWith("multipart/alternative");
        List<MailPart> inner = alternative && forms == null ? new ArrayList<>() : forms;
        try {
            var multipart = new MimeMultipart(new ByteArrayDataSource(MailPart.raw(part), header));
            for (int at = 0; at < multipart.getCount(); at++) {
                if (multipart.getBodyPart(at) instanceof MimeBodyPart body) {
                    divide(body, depth + 1, inner);
                }
            }
        } catch (MessagingException e) {
            notes.add("A multipart is broken (%s); it was read as text.".formatted(e.getMessage()));
            texts.add(List.of(new MailPart(
                    "text/plain",
                    "",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    false,
                    MailPart.raw(part))));
        }
        if (inner != null && inner != forms && !inner.isEmpty()) {
            texts.add(inner);
        }
    }
}
