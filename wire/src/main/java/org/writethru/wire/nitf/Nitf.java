package org.writethru.wire.nitf;

import java.util.List;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.xml.XmlText;

/** NITF 3.6. */
public final class Nitf implements WireFormat {
    /** The least urgency that NITF has. */
    static final int LEAST_URGENCY = 8;

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public String mediaType() {
        return "application/nitf+xml;charset=utf-8";
    }

    @Override
    public Written write(Outgoing outgoing) {
        var xml = XmlText.document()
                .open(
                        "nitf",
                        "xmlns",
                        "http://iptc.org/std/NITF/2006-10-18/",
                        "version",
                        "-//IPTC//DTD NITF 3.6//EN",
                        "change.date",
                        "September 11, 2009",
                        "change.time",
                        "12:26",
                        "baselang",
                        outgoing.language().tag());
        new Head(xml, outgoing).write();
        new Body(xml, outgoing).write();
        return Written.utf8(xml.close().bytes(), outgoing, notes(outgoing));
    }

    private static List<String> notes(Outgoing outgoing) {
        int level = outgoing.lastFiling().urgency().level();
        return level > LEAST_URGENCY
                ? List.of("NITF has no urgency %d; %d was written.".formatted(level, LEAST_URGENCY))
                : List.of();
    }
}
