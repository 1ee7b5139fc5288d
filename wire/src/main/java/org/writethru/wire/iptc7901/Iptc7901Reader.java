package org.writethru.wire.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReader;
import org.writethru.wire.telex.Frame;
import org.writethru.wire.telex.TakeWords;
import org.writethru.wire.telex.TelexCopy;
import org.writethru.wire.telex.TelexWire;
import org.writethru.wire.telex.TimeGroup;

/** Reads IPTC 7901, as a file of one or more messages or as what was captured from a line. */
public final class Iptc7901Reader implements WireReader {
    private static final Pattern SIGNS = Pattern.compile(
            "\\x01[^\\x16]{0,12}?[\\p{L}]{0,12}\\d{2,6}[ \\t]+\\d|(?:^|[\\r\\n\\x00-\\x08\\x7f])zczc[ \\r\\n]"
                    + "|(?:^|[\\r\\n])[a-z]{1,8}\\d{3,6} \\d [a-z]{1,3} \\d{1,5}\\b|\\x02[^\\x03]+\\x03[^\\x04]{0,40}\\d{6} ?(?:gmt|utc|[a-z]{3})");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public String name() {
        return "iptc7901";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return SIGNS.matcher(seven(beginning)).find();
    }

    /** Of seven bits where eighth bits are a parity; control bytes are then 81, 82 and 84. */
    private static String seven(Beginning beginning) {
        var wire = TelexWire.unparity(beginning.bytes());
        return wire.map(bytes ->
                        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                .orElse(beginning.text());
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var wire = TelexWire.of(bytes, agreement);
        var readings = new ArrayList<Reading<NewsItem>>();
        var left = new ArrayList<String>();
        for (var frame : wire.frames()) {
            message(wire, frame, agreement, left).ifPresent(readings::add);
        }
        if (readings.isEmpty()) {
            readings.add(new Unreadable<>("byte 1", "There is no message of IPTC 7901 in it."));
        }
        return readings;
    }

    private Optional<Reading<NewsItem>> message(TelexWire wire, Frame frame, Agreement agreement, List<String> left) {
        if (frame.tooLong()) {
            return Optional.of(new Unreadable<>(
                    frame.place(),
                    "The message has more than %,d bytes; the next one begins at the next SOH."
                            .formatted(Frame.MOST_BYTES)));
        }
        var text = wire.text(frame.text());
        var heading = Heading7901.read(wire.text(frame.heading()), text.isEmpty());
        if (heading.isEmpty() && !frame.begun()) {
            wire.leftOut(frame).ifPresent(left::add);
            return Optional.empty();
        }
        var body =
                heading.map(Heading7901::rest).filter(rest -> !rest.isBlank()).orElse("") + text;
        if (heading.isEmpty() && body.isBlank()) {
            return Optional.empty();
        }
        if (body.length() > Limits.COPY) {
            return Optional.of(new Unreadable<>(
                    frame.place(),
                    "The text has %,d characters; at most %,d are read.".formatted(body.length(), Limits.COPY)));
        }
        var notes = new Notes();
        wire.notes().forEach(notes::add);
        left.forEach(notes::add);
        left.clear();
        wire.undecodable(body).ifPresent(notes::add);
        return Optional.of(
                item(heading.orElseGet(Heading7901::none), body, wire.text(frame.trailer()), agreement, notes));
    }

    private Reading<NewsItem> item(Heading7901 heading, String text, String trailer, Agreement agreement, Notes notes) {
        var maker = new NewsItemMaker(name(), notes);
        heading.note().ifPresent(notes::add);
        var take = TakeWords.read(heading.keyword());
        var copy = new TelexCopy(maker, agreement, take, heading.source(), "");
        copy.read(text, false, false);
        var times = new TimeGroup(agreement, notes);
        maker.versionCreated(times.read(trailer))
                .versionCreated(times.read(copy.lastLine()))
                .versionCreated(copy.signedOff());
        maker.slug(take.base())
                .provider(heading.source())
                .urgency(heading.priority())
                .subject(heading.category().isEmpty() ? "" : "iptc7901:" + heading.category());
        heading.keywords().forEach(maker::keyword);
        if (maker.headline().isEmpty() && !maker.isOurs()) {
            maker.headline(take.base());
            notes.add("It has no headline; its keyword line stands for it.");
        }
        maker.derivedGuid(
                name(),
                heading.source().toLowerCase(Locale.ROOT),
                heading.serial(),
                heading.keyword().toLowerCase(Locale.ROOT),
                group(trailer, text));
        return maker.item();
    }

    /** What tells two messages of the same serial number apart: the date-time group, or the first words where there is none. */
    private static String group(String trailer, String text) {
        var digits = BETWEEN.matcher(trailer).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return digits.isEmpty()
                ? text.substring(0, Math.min(400, text.length()))
                        .replaceAll("\\s+", " ")
                        .strip()
                : digits;
    }
}
