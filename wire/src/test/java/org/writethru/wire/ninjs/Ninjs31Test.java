package org.writethru.wire.ninjs;

import com.networknt.schema.SpecificationVersion;
import org.writethru.wire.WireFormat;

class Ninjs31Test implements NinjsContract {
    @Override
    public WireFormat format() {
        return Ninjs.version3();
    }

    @Override
    public String version() {
        return "3.1";
    }

    @Override
    public SpecificationVersion draft() {
        return SpecificationVersion.DRAFT_2020_12;
    }

    @Override
    public String key(String name) {
        return name.equals("embargoed") ? "embargoedUntil" : name;
    }
}
