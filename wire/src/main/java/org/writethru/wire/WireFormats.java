package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import org.writethru.wire.anpa1312.Anpa1312;
import org.writethru.wire.email.HtmlEmail;
import org.writethru.wire.email.TextEmail;
import org.writethru.wire.housetext.HouseText;
import org.writethru.wire.iptc7901.Iptc7901;
import org.writethru.wire.newsmlg2.NewsMlG2;
import org.writethru.wire.ninjs.Ninjs;
import org.writethru.wire.nitf.Nitf;

/** The list of wire formats: the one place that names them. */
public final class WireFormats {
    private static final List<WireFormat> ALL = List.of(
            new HouseText(),
            new NewsMlG2(),
            Ninjs.version3(),
            Ninjs.version2(),
            Ninjs.version1(),
            new Nitf(),
            new Iptc7901(),
            new Anpa1312(),
            new HtmlEmail(),
            new TextEmail());

    private WireFormats() {}

    /** All of them. */
    public static List<WireFormat> all() {
        return ALL;
    }

    /** The format with this name. */
    public static Optional<WireFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
