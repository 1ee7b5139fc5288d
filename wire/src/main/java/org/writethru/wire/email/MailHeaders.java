package org.writethru.wire.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Status;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.text.ReleaseWords;

/**
 * What the headers of a message say; one that cannot be read says nothing.
 *
 * @param subject without the brackets around one that was passed on
 * @param zone of times that name none
 */
record MailHeaders(MimeMessage message, String subject, ZoneId zone, Notes notes) {
    private static final Pattern BRACKETS = Pattern.compile("(?i)^\\s*\\[(fwd?:[^\\]]*)]\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("^\\s*\"?([^\"<]{0,300}?)\"?\\s*<([^>]{0,300})>");

    /** A name behind the address, as RFC 822 had it. */
    private static final Pattern COMMENT =
            Pattern.compile("\\s*[^\\s()<>]{1,300}@[^\\s()<>]{1,300}\\s+\\(([^()]{1,300})\\)\\s*");

    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,990})>");

    static MailHeaders of(MimeMessage message, ZoneId zone, Notes notes) {
        var subject = BrokenHeader.of(message, "Subject")
                .map(HeaderText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> BRACKETS.matcher(text).replaceFirst("$1"))
                .orElse("");
        return new MailHeaders(message, subject, zone, notes);
    }

    /** Says to the item what they say. */
    void say(NewsItemMaker item) {
        var bare = BareSubject.of(subject);
        if (BareSubject.isAlert(subject)) {
            notes.add("The words before the subject that say no more than how urgent it is were left out.");
        }
        item.headline(bare);
        var kind = ReleaseWords.kind(bare);
        kind.ifPresent(said -> {
            notes.add("That this is “%s” was taken from the words of the subject.".formatted(said.word()));
            item.release(said);
            if (said == Kind.WITHDRAWN) {
                item.status(Status.CANCELED);
            }
        });
        var date = date();
        item.versionCreated(date).firstCreated(date);
        first("Content-Language").map(tags -> tags.replaceFirst("[,;].*", "")).ifPresent(item::language);
        first("Keywords").ifPresent(words -> List.of(words.split("[,;]")).forEach(item::keyword));
        first("X-Urgency")
                .or(() -> first("Urgency"))
                .filter(level -> level.matches("[1-9]"))
                .ifPresent(item::urgency);
        item.provider(sender());
        identity(item, bare, kind);
    }

    Optional<OffsetDateTime> date() {
        var written = first("Date").flatMap(text -> FeedTime.read(text, zone, notes));
        if (written.isPresent()) {
            return written;
        }
        var received = first("Received")
                .filter(text -> text.contains(";"))
                .flatMap(text -> FeedTime.read(text.substring(text.lastIndexOf(';') + 1), zone, notes));
        received.ifPresent(_ -> notes.add("There is no date; when it was received was taken for it."));
        return received;
    }

    /** The name of who sent it, else the domain. */
    String sender() {
        var list = Stream.of("List-Id", "List-Post", "X-BeenThere")
                .flatMap(name -> first(name).stream())
                .toList();
        var from = first("X-Original-From")
                .or(() -> first("From"))
                .or(() -> first("Sender"))
                .map(name -> ListSender.named(name, list))
                .orElse("");
        var found = ADDRESS.matcher(from);
        boolean named = found.find() && !found.group(1).isBlank();
        var comment = COMMENT.matcher(from);
        if (!named && comment.matches()) {
            return comment.group(1);
        }
        return named ? found.group(1) : from.replaceAll("[<>]", "").replaceFirst("^.*@", "");
    }

    private void identity(NewsItemMaker item, String bare, Optional<Kind> kind) {
        first("Message-ID").map(id -> id.replaceAll("^[^<]*<|>.*$", "")).ifPresent(item::guid);
        if (!item.hasGuid()) {
            notes.add("There is no Message-ID; an identity was made from sender, date and subject.");
            item.derivedGuid("email", first("From").orElse(""), first("Date").orElse(""), bare);
        }
        if (kind.filter(said -> said != Kind.UPDATED).isPresent()) {
            for (var name : List.of("In-Reply-To", "References")) {
                first(name).ifPresent(ids -> ID.matcher(ids).results().forEach(id -> item.replaces(id.group(1))));
            }
        }
    }

    /** The first of this name. */
    Optional<String> first(String name) {
        try {
            var values = message.getHeader(name);
            return values == null || values.length == 0
                    ? Optional.empty()
                    : Optional.of(HeaderText.of(values[0])).filter(text -> !text.isEmpty());
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }
}
