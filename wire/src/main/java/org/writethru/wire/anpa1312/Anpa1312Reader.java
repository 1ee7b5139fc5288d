package org.writethru.wire.anpa1312;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
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
import org.writethru.wire.telex.TimeGroup;

/** Reads ANPA 1312, as a file of one or more messages or as what was captured from a line. */
public final class Anpa1312Reader implements WireReader {
    private static final String NAME = "anpa1312";

    private static final Pattern SIGNS = Pattern.compile(
            "\\x16[\\x00\\x7f]*\\x01(?!\\p{L}*\\d+ +\\d )[^\\r\\n\\x02]{0,18}[\\r\\n]|\\x01[\\s\\x7f]{0,4}[a-z]{0,2}\\d{3,4}\\x1f"
                    + "|(?:^|[\\r\\n])[a-z] [a-z0-9] (?=[^\\r\\n]{0,6}\\p{L})[^\\r\\n]{2,90} \\d\\d-\\d\\d(?: \\d{3,4}[ \\t]*[\\r\\n]|[ \\t]*\\r?\\n\\^)"
                    + "|(?:^|[\\r\\n])[a-z] [a-z0-9] ?[\\x13\\x14][\\x11\\x12]|\\x03[a-z]{2,5}-[a-z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}");
    private static final int MOST_KEYWORD = 24;
    private static final int LONGEST_ALERT = 250;

    /** The number of words behind the keyword in full. */
    private static final Pattern WORDS = Pattern.compile(",\\d{2,5}$");

    private static final Pattern PROVIDER = Pattern.compile("^\\s*([A-Z][A-Z&]{1,11})-");

    @Override
    public String name() {
        return NAME;
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
        return TelexMessages.read(new Form(), bytes, agreement);
    }

    private static final class Form implements TelexMessages.Form<Heading1312> {
        @Override
        public String named() {
            return "ANPA 1312";
        }

        @Override
        public Optional<Heading1312> heading(String heading, boolean withoutText) {
            return Heading1312.read(heading);
        }

        @Override
        public String body(Optional<Heading1312> heading, String text) {
            return text.isEmpty() ? heading.map(Heading1312::rest).orElse("") : text;
        }

        @Override
        public Reading<NewsItem> item(
                Optional<Heading1312> heading, String body, String trailer, Agreement agreement, Notes notes) {
            return Anpa1312Reader.item(heading.orElseGet(Heading1312::none), body, trailer, agreement, notes);
        }
    }

    private static Reading<NewsItem> item(
            Heading1312 heading, String text, String behind, Agreement agreement, Notes notes) {
        var trailer = behind.isBlank() ? heading.group() : behind;
        var maker = new NewsItemMaker(NAME, notes);
        var provider = PROVIDER.matcher(trailer);
        var agency = provider.find() ? provider.group(1) : "";
        var take = take(heading);
        if (heading.version().toLowerCase(Locale.ROOT).startsWith("adv")) {
            maker.embargo(Optional.empty());
            notes.add("It is sent in advance, and until when it is held cannot be read surely.");
        }
        var copy = new TelexCopy(maker, agreement, take, agency, heading.keyword());
        copy.read(text, true, heading.tabular());
        maker.versionCreated(copy.sent(trailer));
        if (!maker.hasVersionCreated()) {
            maker.versionCreated(new TimeGroup(agreement, notes).day(heading.day()));
        }
        maker.slug(slug(heading, take, copy))
                .provider(agency)
                .urgency(Priority.urgency(heading.priority().toLowerCase(Locale.ROOT)))
                .subject(heading.category().isEmpty() ? "" : "anpa1312:" + heading.category());
        maker.keyword(copy.fullKeyword().orElse(heading.keyword()));
        if (maker.headline().isEmpty() && !maker.isOurs()) {
            var alert = alert(maker);
            maker.headline(alert.orElse(copy.fullKeyword().orElse(heading.keyword())));
            notes.add("It has no headline; its %s stands for it.".formatted(alert.isPresent() ? "text" : "keyword"));
        }
        if (!maker.hasGuid()) {
            identity(maker, heading, trailer, text);
        }
        return maker.item();
    }

    /** The text of an alert, which is one sentence. */
    private static Optional<String> alert(NewsItemMaker maker) {
        return Optional.of(maker.blocks())
                .filter(blocks -> blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph)
                .map(blocks -> blocks.getFirst().plain())
                .filter(text -> text.length() <= LONGEST_ALERT);
    }

    /** The heading cuts keywords off; the first head line says them in full. */
    private static String slug(Heading1312 heading, TakeWords take, TelexCopy copy) {
        return copy.fullKeyword()
                .filter(_ -> heading.keyword().length() >= MOST_KEYWORD)
                .map(line ->
                        TakeWords.read(WORDS.matcher(line).replaceFirst("")).base())
                .filter(full -> full.startsWith(heading.keyword()))
                .orElseGet(take::base);
    }

    private static TakeWords take(Heading1312 heading) {
        var keyword = TakeWords.read(heading.keyword());
        var version = TakeWords.read(heading.version());
        return keyword.or(version);
    }

    private static void identity(NewsItemMaker maker, Heading1312 heading, String trailer, String text) {
        maker.derivedGuid(
                NAME,
                heading.number().toLowerCase(Locale.ROOT),
                heading.keyword().toLowerCase(Locale.ROOT),
                heading.version().toLowerCase(Locale.ROOT),
                heading.day(),
                TelexMessages.mark(trailer, text));
    }
}
