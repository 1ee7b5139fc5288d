package org.writethru.wire.anpa1312;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.telex.Control;
import org.writethru.wire.telex.Layout;
import org.writethru.wire.telex.Paper;
import org.writethru.wire.telex.Serial;
import org.writethru.wire.telex.SmallLetters;
import org.writethru.wire.telex.StoryPrint;
import org.writethru.wire.telex.TakeLine;

/** A story’s newest take as a message of ANPA 1312, in ISO 646 or the character set that was agreed on. */
public final class Anpa1312 implements WireFormat {
    private static final int MOST_KEYWORD = 24;
    private static final int MOST_LETTERS = 11;
    private static final int MOST_COUNT = 9_999;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("MM-dd-uu HHmm'GMT'", Locale.ENGLISH);

    @Override
    public String name() {
        return "anpa1312";
    }

    /** It is bytes with control bytes among them, in a character set that both sides know. */
    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public Written write(Outgoing outgoing) {
        return write(outgoing, 'a', Serial.of(outgoing));
    }

    /**
     * Writes it with the number that it has on the subscriber’s line.
     *
     * @param service the letter of the service, a to z
     */
    public Written write(Outgoing outgoing, char service, Serial serial) {
        var charset = outgoing.charset().orElse(StandardCharsets.US_ASCII);
        var text = new Paper(charset, Anpa1312::escaped);
        var page = new Page(text);
        page.head(keywordLine(outgoing));
        var notes = new ArrayList<>(StoryPrint.set(outgoing, page));
        var message = new Paper(charset, Anpa1312::escaped)
                .control(Control.SYN, Control.SYN, Control.SOH)
                .signs(service + serial.digits())
                .control(Control.US)
                .signs(selector(outgoing))
                .end();
        heading(message, outgoing, text.words());
        message.control(Control.STX).control(text.bytes()).signs("\t   ").control(Control.ETX);
        message.signs(source(outgoing) + "-" + GROUP.format(outgoing.told().atZone(ZoneOffset.UTC)) + "<")
                .end()
                .end()
                .control(Control.FF)
                .end()
                .control(Control.EOT);
        urgency(outgoing, notes);
        notes.addAll(text.notes());
        return new Written(message.bytes(), notes);
    }

    /** The signs that begin and end head lines. */
    private static String escaped(String text) {
        boolean has = text.indexOf('<') >= 0 || text.indexOf('>') >= 0 || text.indexOf('^') >= 0;
        return has ? text.replace('<', '[').replace('>', ']').replace('^', '\'') : text;
    }

    private static void heading(Paper message, Outgoing outgoing, int words) {
        var filing = outgoing.lastFiling();
        var keyword = filing.slug().text();
        message.signs(Priority.letter(filing.urgency()) + " "
                        + SmallLetters.of(filing.section(), 1, "g").charAt(0) + " ")
                .control(Control.DC3, Control.DC1)
                .signs(" %s %s   %s %04d"
                        .formatted(
                                keyword.substring(0, Math.min(MOST_KEYWORD, keyword.length())),
                                TakeLine.word(outgoing.release()),
                                DAY.format(outgoing.told().atZone(ZoneOffset.UTC)),
                                Math.min(MOST_COUNT, words)))
                .end();
    }

    private static String keywordLine(Outgoing outgoing) {
        var take = TakeLine.words(outgoing.release());
        return outgoing.lastFiling().slug() + (take.isEmpty() ? "" : ", " + take);
    }

    /** Five characters: the section’s first letters, filled up with hyphens. */
    private static String selector(Outgoing outgoing) {
        return (SmallLetters.of(outgoing.lastFiling().section(), MOST_LETTERS, "gen") + "-----").substring(0, 5);
    }

    private static String source(Outgoing outgoing) {
        return SmallLetters.of(outgoing.house().agency(), MOST_LETTERS, "wire").toUpperCase(Locale.ROOT);
    }

    private static void urgency(Outgoing outgoing, List<String> notes) {
        var urgency = outgoing.lastFiling().urgency();
        var letter = Priority.letter(urgency);
        if (!Priority.urgency(String.valueOf(letter)).equals(Integer.toString(urgency.level()))) {
            notes.add("The urgency %d is sent as the priority %c.".formatted(urgency.level(), letter));
        }
    }

    /** Head lines stand between {@code ^} and {@code <}, paragraphs behind a tab, tabular lines behind a backspace. */
    private record Page(Paper paper) implements Layout {
        @Override
        public void head(String text) {
            paper.paragraph("^", text, "<");
        }

        @Override
        public void notice(String text) {
            paper.paragraph("^", text, "<");
        }

        @Override
        public void byline(String text) {
            paper.paragraph("^", text, "<");
        }

        @Override
        public void subhead(String text) {
            paper.paragraph("^", text, "<");
        }

        @Override
        public void paragraph(String text) {
            paper.paragraph("\t", text, "");
        }

        @Override
        public void columns(List<String> lines) {
            lines.forEach(line -> paper.control(Control.BS).columns(line));
            paper.end();
        }

        @Override
        public void endMark(String mark) {
            if (!mark.isBlank()) {
                paper.paragraph("\t", mark, "");
            }
        }

        @Override
        public void notForPublication() {
            paper.uncounted()
                    .signs("^The following information is not for publication<")
                    .end();
        }

        @Override
        public void aside(String text) {
            paper.paragraph("\t", text, "");
        }
    }
}
