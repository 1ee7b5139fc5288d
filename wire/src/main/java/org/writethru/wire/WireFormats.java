package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import org.writethru.wire.anpa1312.Anpa1312;
import org.writethru.wire.housetext.HouseText;
import org.writethru.wire.iptc7901.Iptc7901;

/** The list of wire formats: the one place that names them. */
public final class WireFormats {
    private static final List<WireFormat> ALL = List.of(new HouseText(), new Iptc7901(), new Anpa1312());

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
