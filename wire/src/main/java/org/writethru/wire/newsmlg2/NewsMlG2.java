package org.writethru.wire.newsmlg2;

import java.time.Instant;
import java.util.List;
import org.writethru.wire.BundleFormat;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Written;
import org.writethru.wire.xml.XmlText;

/** NewsML-G2: one story as a {@code newsItem}, several as a {@code newsMessage}. */
public final class NewsMlG2 implements BundleFormat {
    static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public String mediaType() {
        return "application/vnd.iptc.g2.newsitem+xml;charset=utf-8";
    }

    @Override
    public String bundleMediaType() {
        return "application/vnd.iptc.g2.newsmessage+xml;charset=utf-8";
    }

    @Override
    public Written write(Outgoing outgoing) {
        var xml = XmlText.document();
        new Item(xml, outgoing).write();
        return Written.utf8(xml.bytes(), outgoing, List.of());
    }

    @Override
    public Written bundle(List<Outgoing> items, Instant sent, String transmitId) {
        var first = items.getFirst();
        var xml = XmlText.document().open("newsMessage", "xmlns", NAMESPACE).open("header");
        xml.text("sent", first.iso(sent));
        xml.text("sender", first.house().authority());
        xml.text("transmitId", transmitId);
        xml.text("priority", String.valueOf(mostUrgent(items)));
        xml.close().open("itemSet");
        items.forEach(item -> new Item(xml, item).write());
        return Written.utf8(xml.close().close().bytes(), first, List.of());
    }

    private static int mostUrgent(List<Outgoing> items) {
        return items.stream()
                .mapToInt(item -> item.lastFiling().urgency().level())
                .min()
                .orElseThrow();
    }
}
