package org.writethru.wire.anpa1312;

import java.nio.charset.StandardCharsets;
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

/** Reads ANPA 1312, as a file of one or more messages or as what was captured from a line. */
public final class Anpa1312Reader implements WireReader {
    private static final Pattern SIGNS = Pattern.compile(
            "\\x16[\\x00\\x7f]*\\x01(?!\\p{L}*\\d+ +\\d )[^\\r\\n\\x02]{0,18}[\\r\\n]|\\x01[\\s\\x7f]{0,4}[a-z]{0,2}\\d{3,4}\\x1f"
                    + "|(?:^|[\\r\\n])[a-z] [a-z0-9] (?=[^\\r\\n]{0,6}\\p{L})[^\\r\\n]{2,90} \\d\\d-\\d\\d \\d{3,4}[ \\t]*[\\r\\n]"
                    + "|(?:^|[\\r\\n])[a-z] [a-z0-9] ?[\\x13\\x14][\\x11\\x12]|\\x03[a-z]{2,5}-[a-z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}");
    private static final int MOST_KEYWORD = 24;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PROVIDER = Pattern.compile("^\\s*([A-Z][A-Z&]{1,11})-");

    @Override
    public String name() {
        return "anpa1312";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = TelexWire.unparity(beginning.bytes())
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                .orElse(beginning.text());
        return SIGNS.matcher(text).find();
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
            readings.add(new Unreadable<>("byte 1", "There is no message of ANPA 1312 in it."));
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
        var heading = Heading1312.read(wire.text(frame.heading()));
        if (heading.isEmpty() && !frame.begun()) {
            wire.leftOut(frame).ifPresent(left::add);
            return Optional.empty();
        }
        var text = wire.text(frame.text());
        var body = text.isEmpty() ? heading.map(Heading1312::rest).orElse("") : text;
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
                item(heading.orElseGet(Heading1312::none), body, wire.text(frame.trailer()), agreement, notes));
    }

    private Reading<NewsItem> item(Heading1312 heading, String text, String trailer, Agreement agreement, Notes notes) {
        var maker = new NewsItemMaker(name(), notes);
        var provider = PROVIDER.matcher(trailer);
        var agency = provider.find() ? provider.group(1) : "";
        var take = take(heading);
        if (heading.version().toLowerCase(Locale.ROOT).startsWith("adv")) {
            maker.embargo(Optional.empty());
            notes.add("It is sent in advance, and until when it is held cannot be read surely.");
        }
        var copy = new TelexCopy(maker, agreement, take, agency, heading.keyword());
        copy.read(text, true, heading.tabular());
        times(maker, heading, trailer, copy, new TimeGroup(agreement, notes));
        maker.slug(slug(heading, take, copy))
                .provider(agency)
                .urgency(Priority.urgency(heading.priority().toLowerCase(Locale.ROOT)))
                .subject(heading.category().isEmpty() ? "" : "anpa1312:" + heading.category());
        maker.keyword(copy.fullKeyword().orElse(heading.keyword()));
        if (maker.headline().isEmpty() && !maker.isOurs()) {
            maker.headline(copy.fullKeyword().orElse(heading.keyword()));
            notes.add("It has no headline; its keyword stands for it.");
        }
        identity(maker, heading, trailer, text);
        return maker.item();
    }

    /** The heading cuts keywords off; the first head line says them in full. */
    private static String slug(Heading1312 heading, TakeWords take, TelexCopy copy) {
        var full = copy.fullKeyword().map(line -> TakeWords.read(line).base()).orElse("");
        return heading.keyword().length() >= MOST_KEYWORD && full.startsWith(heading.keyword()) ? full : take.base();
    }

    private static TakeWords take(Heading1312 heading) {
        var keyword = TakeWords.read(heading.keyword());
        var version = TakeWords.read(heading.version());
        return keyword.or(version);
    }

    private static void times(
            NewsItemMaker maker, Heading1312 heading, String trailer, TelexCopy copy, TimeGroup times) {
        maker.versionCreated(times.read(trailer))
                .versionCreated(times.read(copy.lastLine()))
                .versionCreated(copy.signedOff());
        if (!maker.hasVersionCreated()) {
            maker.versionCreated(times.day(heading.day()));
        }
    }

    private void identity(NewsItemMaker maker, Heading1312 heading, String trailer, String text) {
        var group = BETWEEN.matcher(trailer).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        maker.derivedGuid(
                name(),
                heading.number().toLowerCase(Locale.ROOT),
                heading.keyword().toLowerCase(Locale.ROOT),
                heading.version().toLowerCase(Locale.ROOT),
                heading.day(),
                group.isEmpty()
                        ? text.substring(0, Math.min(400, text.length()))
                                .replaceAll("\\s+", " ")
                                .strip()
                        : group);
    }
}
