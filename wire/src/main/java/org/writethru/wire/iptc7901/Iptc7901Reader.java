package org.writethru.wire.iptc7901;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.telex.TakeWords;
import org.writethru.wire.telex.TelexCopy;
import org.writethru.wire.telex.TelexMessages;
import org.writethru.wire.telex.TelexWire;

/** Reads IPTC 7901, as a file of one or more messages or as what was captured from a line. */
public final class Iptc7901Reader implements WireReader {
    private static final String NAME = "iptc7901";

    private static final Pattern SIGNS = Pattern.compile(
            "\\x01[^\\x16]{0,12}?[\\p{L}]{0,12}\\d{2,6}[ \\t]+\\d|(?:^|[\\r\\n\\x00-\\x08\\x7f])[ \\t]{0,8}zczc[ \\r\\n\\d#]"
                    + "|(?:^|[\\r\\n])[a-z]{1,8}\\d{3,6} \\d [a-z]{1,3} \\d{1,5}\\b|\\x02[^\\x03]+\\x03[^\\x04]{0,40}\\d{6} ?(?:gmt|utc|[a-z]{3})");

    /** {@code abc0123 4 pol 120 …}: a heading of a message in the file of a day. */
    private static final Pattern BEGINS = Pattern.compile("\\p{L}{1,8}\\d{3,6} \\d \\p{L}{1,3} \\d{1,5}(?: .{0,60})?");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return SIGNS.matcher(seven(beginning)).find() || WeatherBulletin.begins(beginning.bytes());
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
        if (WeatherBulletin.begins(bytes)) {
            return WeatherBulletin.read(bytes, agreement);
        }
        return LabelledStory.begins(bytes)
                ? LabelledStory.read(bytes, agreement)
                : TelexMessages.read(new Form(), begun(bytes), agreement);
    }

    /** What a printer fed before the signal at the beginning of a file is none of the message. */
    private static byte[] begun(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at > 0 && at < bytes.length && bytes[at] == 'Z' ? Arrays.copyOfRange(bytes, at, bytes.length) : bytes;
    }

    private static final class Form implements TelexMessages.Form<Heading7901> {
        @Override
        public String named() {
            return "IPTC 7901";
        }

        @Override
        public Optional<Heading7901> heading(String heading, boolean withoutText) {
            return Heading7901.read(heading, withoutText);
        }

        @Override
        public boolean begins(String line) {
            return BEGINS.matcher(line).matches();
        }

        @Override
        public String body(Optional<Heading7901> heading, String text) {
            return heading.map(Heading7901::rest)
                            .filter(rest -> !rest.isBlank())
                            .orElse("")
                    + text;
        }

        @Override
        public Reading<NewsItem> item(
                Optional<Heading7901> heading, String body, String trailer, Agreement agreement, Notes notes) {
            return Iptc7901Reader.item(heading.orElseGet(Heading7901::none), body, trailer, agreement, notes);
        }
    }

    private static Reading<NewsItem> item(
            Heading7901 heading, String text, String trailer, Agreement agreement, Notes notes) {
        var maker = new NewsItemMaker(NAME, notes);
        heading.note().ifPresent(notes::add);
        var take = TakeWords.read(heading.keyword());
        var copy = new TelexCopy(maker, agreement, take, heading.source(), "");
        copy.read(text, false, false);
        maker.versionCreated(copy.sent(trailer))
                .slug(take.base())
                .provider(heading.source())
                .urgency(heading.priority())
                .subject(heading.category().isEmpty() ? "" : "iptc7901:" + heading.category());
        heading.keywords().forEach(maker::keyword);
        if (maker.headline().isEmpty() && !maker.isOurs()) {
            maker.headline(take.base());
            notes.add("It has no headline; its keyword line stands for it.");
        }
        if (!maker.hasGuid()) {
            maker.derivedGuid(
                    NAME,
                    heading.source().toLowerCase(Locale.ROOT),
                    heading.serial(),
                    heading.keyword().toLowerCase(Locale.ROOT),
                    TelexMessages.mark(trailer, text));
        }
        return maker.item();
    }
}
