package org.writethru.wire.iptc7901;

import java.util.List;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.telex.Serial;
import org.writethru.wire.telex.TelexFormatContract;

class Iptc7901Test implements TelexFormatContract {
    private final Iptc7901 format = new Iptc7901();

    @Override
    public WireFormat format() {
        return format;
    }

    @Override
    public String ending() {
        return "7901";
    }

    @Override
    public Written numbered(Outgoing outgoing, Serial serial) {
        return format.write(outgoing, serial);
    }

    @Override
    public List<String> ownNotes() {
        return List.of();
    }

    @Override
    public String escaped(String text) {
        return text;
    }
}
