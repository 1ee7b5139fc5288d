package org.writethru.wire.nitf;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Source;
import org.writethru.wire.Outgoing;
import org.writethru.wire.xml.XmlText;

/** The body of a document; that of a withdrawal is empty. */
record Body(XmlText xml, Outgoing sent) {
    void write() {
        xml.open("body", "xml:lang", sent.language().tag());
        sent.filing().ifPresentOrElse(this::whole, () -> xml.empty("body.content"));
        xml.close();
    }

    private void whole(Filing filing) {
        head(filing);
        xml.open("body.content");
        new Content(xml, sent.addresses()).write(filing.copy());
        xml.close();
        end(filing);
    }

    private void head(Filing filing) {
        xml.open("body.head");
        xml.open("hedline").text("hl1", filing.headline()).close();
        filing.byline().ifPresent(byline -> xml.text("byline", byline));
        filing.dateline().ifPresent(this::dateline);
        filing.standfirst()
                .ifPresent(text -> xml.open("abstract")
                        .begin("p")
                        .markup(Content.lines(text))
                        .close()
                        .close());
        xml.close();
    }

    /** The line as the house prints it, its place marked where it stands. */
    private void dateline(Dateline dateline) {
        var line = sent.dateline().orElseThrow().strip();
        int place = line.indexOf(dateline.place());
        xml.begin("dateline");
        if (place < 0) {
            xml.words(line);
        } else {
            int after = place + dateline.place().length();
            xml.words(line.substring(0, place));
            xml.begin("location").words(dateline.place()).end();
            xml.words(line.substring(after));
        }
        dateline.date().ifPresent(day -> xml.lone("story.date", "norm", DateTimeFormatter.BASIC_ISO_DATE.format(day)));
        xml.close();
    }

    private void end(Filing filing) {
        if (filing.signOff().isPresent() || !filing.sources().isEmpty()) {
            xml.open("body.end");
            filing.signOff().ifPresent(code -> xml.text("tagline", code));
            if (!filing.sources().isEmpty()) {
                xml.text(
                        "bibliography",
                        filing.sources().stream().map(Body::source).collect(Collectors.joining("\n")));
            }
            xml.close();
        }
    }

    private static String source(Source source) {
        return Stream.of(Optional.of(source.name()), source.role(), source.where(), source.link())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
