package org.writethru.newsroom.media.notes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The XMP that goes out with a picture: who took it, who is to be named, whose it is. Nothing else, above all no place. */
final class XmpCredits {
    private XmpCredits() {}

    static Optional<byte[]> of(Capture capture) {
        var fields = capture.byline()
                        .map(name -> "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>"
                                .formatted(escaped(name)))
                        .orElse("")
                + capture.copyright()
                        .map(owner ->
                                "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:rights>"
                                        .formatted(escaped(owner)))
                        .orElse("")
                + capture.credit()
                        .map(line -> "<photoshop:Credit>%s</photoshop:Credit>".formatted(escaped(line)))
                        .orElse("");
        return fields.isEmpty() ? Optional.empty() : Optional.of(packet(fields).getBytes(StandardCharsets.UTF_8));
    }

    private static String packet(String fields) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"" + XmpNotes.RDF + "\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"" + XmpNotes.DC + "\" xmlns:photoshop=\""
                + XmpNotes.PHOTOSHOP + "\">" + fields
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
