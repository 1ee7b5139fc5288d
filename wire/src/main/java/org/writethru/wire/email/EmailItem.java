package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;
import org.writethru.wire.text.Clean;

/** One message in the reading. */
final class EmailItem {
    private static final Set<String> NO_WIRES = Set.of("email", "page");
    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/news", "message/global");
    private static final int MOST_ATTACHED = 50;
    private static final int COVER_BLOCKS = 3;

    /** Messages inside each other that are read. */
    private static final int DEPTH = 3;

    private static final Pattern FORWARD = Pattern.compile("(?iu)^\\s*(?:fwd?|wg|tr|rv|ilt)\\s*:");
    private static final Pattern HTML = Pattern.compile("(?i)\\s*<(?:!doctype html|html|body|p|div|table)[\\s>]");

    private final MimeMessage message;
    private final Agreement agreement;
    private final int depth;
    private final Notes notes = new Notes();
    private final MailHeaders headers;
    private final NewsItemMaker item = new NewsItemMaker("email", notes);

    EmailItem(MimeMessage message, Agreement agreement) {
        this(message, agreement, 0);
    }

    private EmailItem(MimeMessage message, Agreement agreement, int depth) {
        this.message = message;
        this.agreement = agreement;
        this.depth = depth;
        this.headers = MailHeaders.of(message, agreement.zone(), notes);
    }

    List<Reading<NewsItem>> readings() throws MessagingException, IOException {
        var parts = new MailParts(message, notes);
        var readings = new ArrayList<Reading<NewsItem>>();
        var forward = FORWARD.matcher(headers.subject()).find();
        for (var forms : parts.texts()) {
            if (!embedded(forms, readings) && !digest(forms, readings)) {
                text(forms, forward);
            }
        }
        for (var part : parts.others()) {
            other(part, readings);
        }
        if (readings.stream().anyMatch(Reading.Legible.class::isInstance)
                && item.blocks().size() <= COVER_BLOCKS) {
            var date = headers.date();
            return readings.stream().map(reading -> Attached.of(reading, date)).toList();
        }
        headers.say(item);
        readings.addFirst(item.item(agreement));
        return readings;
    }

    /** A wire that was put into the text of a message, as gateways do. */
    private boolean embedded(List<MailPart> forms, List<Reading<NewsItem>> readings) {
        var plain =
                forms.stream().filter(form -> form.type().equals("text/plain")).findFirst();
        if (plain.isEmpty() || plain.get().bytes().length == 0) {
            return false;
        }
        byte first = plain.get().bytes()[0];
        boolean wire = first == '<' || first == '{' || first == 1 || first == 0x16;
        var inside = new ArrayList<Reading<NewsItem>>();
        if (!wire || !wire(plain.get(), inside) || inside.stream().noneMatch(Reading.Legible.class::isInstance)) {
            return false;
        }
        readings.addAll(inside);
        return true;
    }

    /** The messages of a mailing list’s digest, which are items like those of one in parts. */
    private boolean digest(List<MailPart> forms, List<Reading<NewsItem>> readings)
            throws MessagingException, IOException {
        var agreed = agreement.charset().map(charset -> charset.name());
        var messages = depth >= DEPTH
                ? List.<byte[]>of()
                : forms.stream()
                        .filter(form -> form.type().equals("text/plain"))
                        .findFirst()
                        .flatMap(form -> form.text(agreed, new Notes()))
                        .map(Digest::messages)
                        .orElse(List.of());
        for (var bytes : messages) {
            inside(bytes, readings);
        }
        return !messages.isEmpty();
    }

    private boolean wire(MailPart part, List<Reading<NewsItem>> readings) {
        Optional<WireReader> reader =
                WireReaders.recognising(part.bytes()).filter(found -> !NO_WIRES.contains(found.name()));
        if (reader.isEmpty() || readings.size() >= MOST_ATTACHED || part.bytes().length > WireReader.MOST_BYTES) {
            return false;
        }
        readings.addAll(reader.get().read(part.bytes(), agreement));
        return true;
    }

    /** A message inside of this one, which is forwarded; what a report on delivery brings back is our own. */
    private boolean message(MailPart part, List<Reading<NewsItem>> readings) throws MessagingException, IOException {
        boolean report = headers.first("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/report"))
                .isPresent();
        if (report || !MESSAGES.contains(part.type()) || depth >= DEPTH || readings.size() >= MOST_ATTACHED) {
            return false;
        }
        inside(part.bytes(), readings);
        return true;
    }

    private void inside(byte[] message, List<Reading<NewsItem>> readings) throws MessagingException, IOException {
        var inner = new MimeMessage(null, new ByteArrayInputStream(message));
        readings.addAll(new EmailItem(inner, agreement, depth + 1).readings());
    }

    private void text(List<MailPart> forms, boolean forward) {
        var agreed = agreement.charset().map(charset -> charset.name());
        var read = new ArrayList<MailText>();
        for (var html : List.of(true, false)) {
            forms.stream()
                    .filter(form -> form.isHtml() == html)
                    .flatMap(form -> form.text(agreed, notes).map(text -> text(form, text, forward)).stream())
                    .forEach(read::add);
        }
        MailText.heavier(read).ifPresent(chosen -> {
            boolean first = item.blocks().isEmpty();
            var headed = first
                    ? ReleaseHead.without(
                            NewsletterName.without(LetterHead.without(chosen.blocks(), notes), headers.sender(), notes),
                            notes)
                    : chosen.blocks();
            var ended = Credits.taken(
                    Asked.without(LetterEnd.without(headed, first ? 1 : 0, headers.sender(), notes), notes), item);
            item.blocks(
                    LabelledLines.taken(first ? story(ended, ReleaseHead.isRelease(chosen.blocks())) : ended, item));
            chosen.pictures().forEach(item::picture);
        });
        if (read.size() > 1) {
            notes.add("Of %d forms of the text the one with the most paragraphs was read.".formatted(read.size()));
        }
    }

    private List<Block> story(List<Block> blocks, boolean release) {
        var day = headers.date().map(OffsetDateTime::toLocalDate);
        var headline = Clean.line(BareSubject.of(headers.subject()));
        return new StoryHead(item, day).without(blocks, headline, release, BareSubject.isOfRelease(headers.subject()));
    }

    private MailText text(MailPart form, String text, boolean forward) {
        if (form.isHtml() || HTML.matcher(text).lookingAt()) {
            return MailText.html(text, forward, notes);
        }
        var parameters = form.parameters().toLowerCase(Locale.ROOT);
        return MailText.plain(
                text,
                parameters.matches(".*format\\s*=\\s*\"?flowed.*"),
                parameters.matches(".*delsp\\s*=\\s*\"?yes.*"),
                forward,
                notes);
    }

    private void other(MailPart part, List<Reading<NewsItem>> readings) throws MessagingException, IOException {
        var name = part.name().orElse("");
        if (part.type().startsWith("image/")) {
            picture(part, name);
        } else if (part.type().equals("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            notes.add("An attachment in Outlook’s own form, winmail.dat, was not opened.");
        } else if (!message(part, readings) && !wire(part, readings)) {
            notes.add("An attachment of the type %s was not read: %s."
                    .formatted(Notes.quoted(part.type()), Notes.quoted(name)));
        }
    }

    private void picture(MailPart part, String name) {
        var href = part.id().map(id -> "cid:" + id).orElse(Clean.line(name));
        if (href.isEmpty() || href.length() > Limits.ADDRESS) {
            notes.add("A picture without a name was left out.");
            return;
        }
        item.picture(new PictureReference(
                href,
                Optional.of(part.type()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
