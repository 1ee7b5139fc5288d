package org.writethru.wire.iptc7901;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.text.DecodedText;
import org.writethru.wire.text.PlainCopy;

/**
 * Stories behind a small {@code zczc} of which each line says what it is: two capitals and a number sign, as in {@code TI#} for the title,
 * with the text behind {@code TX#} at the end. Services of companies' news send them over teleprinter rings.
 */
final class LabelledStory {
    private static final Pattern BEGINS =
            Pattern.compile("\\s{0,20}zczc[ \\t]*\\r?\\n(?:[A-Z]{2}#[^\\n]{0,500}\\n){3}");
    private static final Pattern SIGNAL = Pattern.compile("(?m)^[ \\t]*(?:zczc|nnnn)[ \\t]*\\r?$");
    private static final Pattern LABEL = Pattern.compile("([A-Z]{2})#(.*)");

    /** Characters in which the first lines stand. */
    private static final int FIRST = 2_000;

    private final Map<String, String> lines = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private LabelledStory(String message) {
        boolean copy = false;
        for (var line : message.lines().toList()) {
            var label = copy ? null : LABEL.matcher(line);
            if (label != null && label.matches()) {
                copy = label.group(1).equals("TX");
                lines.putIfAbsent(label.group(1), label.group(2).strip());
            } else if (copy) {
                text.append(line).append('\n');
            }
        }
    }

    /** Whether the wire begins with such a story. */
    static boolean begins(byte[] wire) {
        return BEGINS.matcher(
                        new String(wire, 0, Math.min(FIRST, wire.length), java.nio.charset.StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** The stories of the wire in their order. */
    static List<Reading<NewsItem>> read(byte[] wire, Agreement agreement) {
        var hint = agreement.charset().map(charset -> charset.name());
        return switch (DecodedText.tolerant(wire, "message", hint)) {
            case Reading.Unreadable<DecodedText>(var where, var why) -> List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<DecodedText>(var decoded, var _) -> {
                var readings = new ArrayList<Reading<NewsItem>>();
                for (var message : SIGNAL.split(decoded.text())) {
                    if (!message.isBlank()) {
                        readings.add(new LabelledStory(message).item(decoded.notes(), agreement));
                    }
                }
                yield readings;
            }
        };
    }

    private String line(String label) {
        return lines.getOrDefault(label, "");
    }

    private Reading<NewsItem> item(List<String> about, Agreement agreement) {
        var notes = new Notes();
        about.forEach(notes::add);
        var maker = new NewsItemMaker("iptc7901", notes);
        var copy = line("TX") + "\n" + text;
        maker.guid(line("AN"))
                .headline(line("TI"))
                .byline(line("BY"))
                .provider(line("KN"))
                .keyword(line("KY"))
                .versionCreated(FeedTime.read(line("PD"), agreement.zone(), notes))
                .blocks(PlainCopy.read(copy));
        if (!line("AB").isEmpty() && !copy.contains(line("AB"))) {
            maker.standfirst(line("AB"));
        }
        if (!maker.hasGuid()) {
            maker.derivedGuid("iptc7901", line("TI"), line("PD"));
        }
        return maker.item(agreement);
    }
}
