package org.writethru.wire.anpa1312;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.telex.Serial;
import org.writethru.wire.telex.TelexFormatContract;

class Anpa1312Test implements TelexFormatContract {
    private final Anpa1312 format = new Anpa1312();

    @Override
    public WireFormat format() {
        return format;
    }

    @Override
    public String ending() {
        return "anpa";
    }

    @Override
    public Written numbered(Outgoing outgoing, Serial serial) {
        return format.write(outgoing, 'v', serial);
    }

    @Override
    public List<String> ownNotes() {
        return List.of("The urgency 5 is sent as the priority r.");
    }

    @Override
    public String escaped(String text) {
        return text.replace('<', '[').replace('>', ']');
    }

    @Test
    void letterOfTheServiceStandsBeforeTheNumber() {
        var numbered = numbered(Outgoings.of(Stories.dam(1)), new Serial(42));
        assertThat(words(numbered.bytes())).contains("v0042");
    }
}
