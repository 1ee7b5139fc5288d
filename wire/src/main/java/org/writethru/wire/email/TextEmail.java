package org.writethru.wire.email;

import java.util.LinkedHashMap;
import java.util.Map;
import org.writethru.story.Filing;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;

/** The plain body of an e-mail. Lines end with a line feed; who sends it makes them what the protocol wants. */
public final class TextEmail implements WireFormat {
    @Override
    public String name() {
        return "email-text";
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=utf-8;format=flowed;delsp=no";
    }

    @Override
    public Written write(Outgoing outgoing) {
        var letter = new Letter(outgoing);
        var flowing = new FlowedText();
        flowing.paragraph(letter.slugline());
        letter.embargo().ifPresent(flowing::paragraph);
        letter.release().ifPresent(flowing::paragraph);
        outgoing.filing().ifPresent(filing -> story(flowing, outgoing, filing));
        close(flowing, letter, outgoing);
        return Written.utf8(flowing.text(), outgoing);
    }

    private static void story(FlowedText flowing, Outgoing sent, Filing filing) {
        flowing.paragraph(filing.headline());
        filing.standfirst().ifPresent(flowing::paragraph);
        filing.byline().ifPresent(flowing::paragraph);
        var links = new LinkedHashMap<String, Integer>();
        new PlainLetter(flowing, sent.addresses(), links).write(filing.copy(), sent.dateline());
        filing.signOff().map(sent.house()::printSignOff).ifPresent(flowing::paragraph);
        list(flowing, links);
    }

    private static void list(FlowedText flowing, Map<String, Integer> links) {
        links.forEach((address, number) -> flowing.line("[%d] %s".formatted(number, address)));
        if (!links.isEmpty()) {
            flowing.gap();
        }
    }

    /** The line of two hyphens and a space begins what mail readers set apart as a signature. */
    private static void close(FlowedText flowing, Letter letter, Outgoing sent) {
        letter.forEditors().forEach(flowing::paragraph);
        flowing.fixed("-- ");
        flowing.line(sent.story().guid().uri());
        flowing.line(sent.digest().text());
        letter.references().forEach(reference -> flowing.line(reference.label() + ": " + reference.address()));
        flowing.line(letter.agency());
    }
}
