package org.writethru.wire.ninjs;

import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import org.writethru.wire.WireFormat;

class Ninjs16Test implements NinjsContract {
    @Override
    public WireFormat format() {
        return Ninjs.version1();
    }

    @Override
    public String version() {
        return "1.6";
    }

    @Override
    public SpecificationVersion draft() {
        return SpecificationVersion.DRAFT_7;
    }

    @Override
    public String key(String name) {
        return switch (name) {
            case "genres" -> "genre";
            case "standard" -> "$standard";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }
}
