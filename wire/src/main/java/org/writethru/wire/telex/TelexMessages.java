package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Unreadable;

/**
 * Reads the messages of a teleprinter line one after the other: what is too long is refused, what has no beginning is left out and
 * said with the next one. Not for two threads at once.
 *
 * @param <H> the heading of the format
 */
public final class TelexMessages<H> {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Characters of a text that tell it from another where there is no date-time group. */
    private static final int FIRST_WORDS = 400;

    /** How a format reads the parts of a message. */
    public interface Form<H> {
        /** The format's name, as people write it. */
        String named();

        /** The heading, if it is one. */
        Optional<H> heading(String heading, boolean withoutText);

        /** Whether the line begins a heading, where nothing else divides messages. */
        default boolean begins(String line) {
            return false;
        }

        /** The text, with what of the heading belongs to it. */
        String body(Optional<H> heading, String text);

        /** The item; without a heading if the message has none that can be read. */
        Reading<NewsItem> item(Optional<H> heading, String body, String trailer, Agreement agreement, Notes notes);
    }

    private final Form<H> form;
    private final Agreement agreement;
    private final TelexWire wire;
    private final List<String> left = new ArrayList<>();

    private TelexMessages(Form<H> form, byte[] bytes, Agreement agreement) {
        this.form = form;
        this.agreement = agreement;
        this.wire = TelexWire.of(bytes, agreement);
    }

    /** All that are in these bytes; one that says so if there is none. */
    public static <H> List<Reading<NewsItem>> read(Form<H> form, byte[] bytes, Agreement agreement) {
        var messages = new TelexMessages<>(form, bytes, agreement);
        var readings = new ArrayList<Reading<NewsItem>>();
        for (var frame : messages.wire.frames()) {
            DayFile.divided(messages.wire.bytes(), frame, form::begins)
                    .forEach(each -> messages.message(each).ifPresent(readings::add));
        }
        if (readings.isEmpty()) {
            readings.add(new Unreadable<>("byte 1", "There is no message of %s in it.".formatted(form.named())));
        }
        return readings;
    }

    private Optional<Reading<NewsItem>> message(Frame frame) {
        if (frame.tooLong()) {
            return Optional.of(new Unreadable<>(
                    frame.place(),
                    "The message has more than %,d bytes; the next one begins at the next SOH."
                            .formatted(Frame.MOST_BYTES)));
        }
        var text = wire.text(frame.text());
        var heading = form.heading(wire.text(frame.heading()), text.isEmpty());
        if (heading.isEmpty() && !frame.begun()) {
            wire.leftOut(frame).ifPresent(left::add);
            return Optional.empty();
        }
        var body = heading.isEmpty() && text.isEmpty()
                ? RingText.of(wire.text(frame.heading()))
                : form.body(heading, text);
        if (heading.isEmpty() && body.isBlank()) {
            return Optional.empty();
        }
        if (body.length() > Limits.COPY) {
            return Optional.of(new Unreadable<>(
                    frame.place(),
                    "The text has %,d characters; at most %,d are read.".formatted(body.length(), Limits.COPY)));
        }
        var notes = notes(body);
        return Optional.of(form.item(
                heading, NationalLetters.read(body, wire, notes), wire.text(frame.trailer()), agreement, notes));
    }

    private Notes notes(String body) {
        var notes = new Notes();
        wire.notes().forEach(notes::add);
        left.forEach(notes::add);
        left.clear();
        wire.undecodable(body).ifPresent(notes::add);
        return notes;
    }

    /** What tells two messages of the same number apart: the date-time group, or the first words where there is none. */
    public static String mark(String trailer, String text) {
        var group = BETWEEN.matcher(trailer).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return group.isEmpty()
                ? text.substring(0, Math.min(FIRST_WORDS, text.length()))
                        .replaceAll("\\s+", " ")
                        .strip()
                : group;
    }
}
