package org.writethru.wire.iptc7901;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.page.MonthNames;
import org.writethru.wire.telex.TelexWire;
import org.writethru.wire.telex.TimeGroup;

/**
 * Bulletins in plain language as weather services send them over the same lines: the abbreviated heading of WMO-No. 386, such as
 * {@code FPUS51 KLEN 222013 CCA}, says what it is, who issued it, at what hour of the day in UTC, and whether it corrects or amends one
 * before. A title follows, the office and its local time, then the text, whose parts begin with a full stop or an asterisk.
 */
final class WeatherBulletin {
    private static final int FIRST = 200;
    private static final int MOST = 2_000;

    /** Before the offices that a bulletin is for. */
    private static final String ATTENTION = "ATTN...";

    private static final int LONGEST_NAME = 20;

    private static final String HEADING = "(\\p{Lu}{4}\\d{2}) (\\p{Lu}{4}) (\\d{6})(?: (\\p{Lu}{3}))?[ \\r]*\\n";
    private static final Pattern BEGINS = Pattern.compile("[\\x00-\\x20]{0,10}(?:\\d{3,5}[ \\r\\n]+)?" + HEADING);
    private static final Pattern HEAD = Pattern.compile(HEADING + "(?:([\\p{Lu}\\d]{4,6}) *\\n+)?");
    private static final Pattern BETWEEN = Pattern.compile("\\x03[^\\x01]*");

    /** {@code LNZ015-017-222100-}: for which zones, and until when. */
    private static final Pattern ZONES = Pattern.compile("\\p{Lu}{2}[CZ]\\d{3}[\\dA-Z>-]*-");

    /** {@code 313 PM EST Sun Nov 22 2026}. */
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}:?\\d{2} (?:[AP]M )?\\p{L}{3,4} \\p{L}{3} (\\p{L}{3}) (\\d{1,2}) (\\d{4})");

    /** {@code WHAT: Localized flooding}. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}{3,20}: ");

    private static final Pattern POINT = Pattern.compile("\\d{1,2}\\. ");
    private static final Pattern DIVIDES = Pattern.compile("\\$\\$|&&");
    private static final Pattern NAME = Pattern.compile("/{0,2}\\p{Lu}[\\p{L}./& -]*");

    private final NewsItemMaker maker;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private WeatherBulletin(Notes notes) {
        this.maker = new NewsItemMaker("iptc7901", notes);
    }

    /** Whether the wire begins with such a bulletin. */
    static boolean begins(byte[] wire) {
        return BEGINS.matcher(new String(wire, 0, Math.min(FIRST, wire.length), StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** The bulletins of the wire in their order. */
    static List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var wire = TelexWire.of(bytes, agreement);
        var readings = new ArrayList<Reading<NewsItem>>();
        for (var message : BETWEEN.split(new String(wire.bytes(), wire.charset()))) {
            var head = HEAD.matcher(message.replace("\r", ""));
            if (readings.size() < MOST && head.find()) {
                var notes = new Notes();
                wire.notes().forEach(notes::add);
                readings.add(new WeatherBulletin(notes).item(head, message.replace("\r", ""), agreement, notes));
            }
        }
        return readings;
    }

    private Reading<NewsItem> item(Matcher head, String message, Agreement agreement, Notes notes) {
        var lines = message.substring(head.end()).lines().map(String::strip).toList();
        int title = 0;
        while (title < lines.size()
                && (lines.get(title).isEmpty()
                        || ZONES.matcher(lines.get(title)).matches())) {
            title++;
        }
        text(lines, title < lines.size() ? title + 1 : title);
        var product = head.group(5) == null ? head.group(1) : head.group(5);
        maker.headline(title < lines.size() ? lines.get(title) : product)
                .slug(product)
                .keyword(product)
                .provider(head.group(2))
                .versionCreated(issued(head.group(3), lines)
                        .or(() -> new TimeGroup(agreement, notes).read(head.group(3) + " GMT")))
                .blocks(blocks);
        release(head.group(4) == null ? "" : head.group(4));
        maker.derivedGuid("wmo", head.group(1), head.group(2), head.group(3), product);
        return maker.item(agreement);
    }

    /** The day and hour of the heading in the month and year of the first line of local time; nothing if they are far apart. */
    private static Optional<OffsetDateTime> issued(String group, List<String> lines) {
        for (var line : lines) {
            var local = CLOCK.matcher(line);
            var month = local.matches() ? MonthNames.month(local.group(1)) : Optional.<Integer>empty();
            if (month.isPresent()) {
                return near(group, Integer.parseInt(local.group(3)), month.get(), Integer.parseInt(local.group(2)));
            }
        }
        return Optional.empty();
    }

    /** The first moment from the day before to the day behind that a heading may mean. */
    private static Optional<OffsetDateTime> near(String group, int year, int month, int dayOfMonth) {
        int number = Integer.parseInt(group);
        try {
            var time = LocalTime.of(number / 100 % 100, number % 100);
            var local = LocalDate.of(year, month, dayOfMonth);
            return Stream.of(local, local.plusDays(1), local.minusDays(1))
                    .filter(day -> day.getDayOfMonth() == number / 10_000)
                    .map(day -> day.atTime(time).atOffset(ZoneOffset.UTC))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code CCA} is the first correction, {@code AAB} the second amendment; nothing is the bulletin itself. */
    private void release(String group) {
        boolean corrects = group.startsWith("CC");
        if (corrects || group.startsWith("AA")) {
            maker.version(2 + group.charAt(2) - 'A').release(corrects ? Kind.CORRECTED : Kind.UPDATED);
        } else {
            maker.version(1);
        }
    }

    /** Up to the last line of signs; behind it stands the forecaster's name. */
    private void text(List<String> lines, int from) {
        boolean office = true;
        boolean closed = false;
        for (var line : lines.subList(from, lines.size())) {
            boolean divides = DIVIDES.matcher(line).matches();
            if (line.isEmpty() || divides) {
                flush();
                office = false;
                closed = divides || closed;
            } else if (office
                    || CLOCK.matcher(line).matches()
                    || line.startsWith(ATTENTION)
                    || (closed || line.startsWith("//"))
                            && line.length() <= LONGEST_NAME
                            && NAME.matcher(line).matches()) {
                maker.internalNote(line);
            } else if (!ZONES.matcher(line).matches()) {
                closed = false;
                add(line);
            }
        }
        flush();
    }

    private void add(String line) {
        if (line.startsWith(".") || line.startsWith("* ") || isNext(POINT, line) || isNext(LABEL, line)) {
            flush();
        }
        boolean zone = paragraph.isEmpty() && line.endsWith("-");
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        if (zone) {
            flush();
        }
    }

    /** Whether the line begins as the paragraph before it does. */
    private boolean isNext(Pattern begin, String line) {
        return begin.matcher(line).lookingAt() && begin.matcher(paragraph).lookingAt();
    }

    private void flush() {
        var words = paragraph.toString().strip();
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(Block.Paragraph.of(words));
        }
        paragraph.setLength(0);
    }
}
