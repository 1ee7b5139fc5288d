package org.writethru.wire.iptc7901;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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

/** A story’s newest take as a message of IPTC 7901, in ISO 646 or the character set that was agreed on. */
public final class Iptc7901 implements WireFormat {
    private static final int MOST_SOURCE = 8;
    private static final int MOST_CATEGORY = 3;
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM uu", Locale.ENGLISH);

    @Override
    public String name() {
        return "iptc7901";
    }

    /** It is bytes with control bytes among them, in a character set that both sides know. */
    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public Written write(Outgoing outgoing) {
        return write(outgoing, Serial.of(outgoing));
    }

    /** Writes it with the number that it has on the subscriber’s line. */
    public Written write(Outgoing outgoing, Serial serial) {
        var charset = outgoing.charset().orElse(StandardCharsets.US_ASCII);
        var text = new Paper(charset, UnaryOperator.identity());
        var notes = new ArrayList<>(StoryPrint.set(outgoing, new Page(text)));
        var message = new Paper(charset, UnaryOperator.identity())
                .control(Control.SOH)
                .signs(heading(outgoing, serial, text.words()))
                .end()
                .signs(keyword(outgoing))
                .end()
                .control(Control.STX)
                .control(text.bytes())
                .control(Control.ETX)
                .signs(GROUP.format(outgoing.told().atZone(ZoneOffset.UTC)))
                .end()
                .control(Control.EOT);
        notes.addAll(text.notes());
        return new Written(message.bytes(), notes);
    }

    private static String heading(Outgoing outgoing, Serial serial, int words) {
        var filing = outgoing.lastFiling();
        return SmallLetters.of(outgoing.house().agency(), MOST_SOURCE, "wire")
                + serial.digits()
                + " " + filing.urgency().level()
                + " " + SmallLetters.of(filing.section(), MOST_CATEGORY, "gen")
                + " " + words;
    }

    private static String keyword(Outgoing outgoing) {
        var take = TakeLine.words(outgoing.release());
        return outgoing.lastFiling().slug() + "/" + (take.isEmpty() ? "" : take + "/");
    }

    /** Paragraphs are set in by three spaces, head lines end with an equals sign, words for editors stand apart. */
    private record Page(Paper paper) implements Layout {
        private static final String INDENT = "   ";

        @Override
        public void head(String text) {
            paper.paragraph("", text, "=");
        }

        @Override
        public void notice(String text) {
            paper.paragraph("", text, "=");
        }

        @Override
        public void byline(String text) {
            paper.paragraph("", text, "=");
        }

        @Override
        public void subhead(String text) {
            paper.end().paragraph("", text, "=");
        }

        @Override
        public void paragraph(String text) {
            paper.paragraph(INDENT, text, "");
        }

        @Override
        public void columns(List<String> lines) {
            paper.end();
            lines.forEach(paper::columns);
            paper.end();
        }

        @Override
        public void endMark(String mark) {
            if (!mark.isBlank()) {
                paper.paragraph(INDENT, mark, "");
            }
        }

        @Override
        public void notForPublication() {
            paper.end()
                    .signs("The following information is not for publication")
                    .end();
        }

        @Override
        public void aside(String text) {
            paper.paragraph(INDENT, text, "");
        }
    }
}
