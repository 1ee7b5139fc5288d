package org.writethru.wire.ninjs;

import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import org.writethru.wire.WireFormat;

class Ninjs22Test implements NinjsContract {
    @Override
    public WireFormat format() {
        return Ninjs.version2();
    }

    @Override
    public String version() {
        return "2.2";
    }

    @Override
    public SpecificationVersion draft() {
        return SpecificationVersion.DRAFT_2020_12;
    }

    @Override
    public String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
