package org.writethru.wire.ninjs;

import java.util.List;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.json.CanonicalJson;

/** ninjs, in one of its dialects. */
public final class Ninjs implements WireFormat {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Dialect dialect;

    private Ninjs(Dialect dialect) {
        this.dialect = dialect;
    }

    /** ninjs 3.1. */
    public static Ninjs version3() {
        return new Ninjs(Dialect.V3_1);
    }

    /** ninjs 2.2. */
    public static Ninjs version2() {
        return new Ninjs(Dialect.V2_2);
    }

    /** ninjs 1.6. */
    public static Ninjs version1() {
        return new Ninjs(Dialect.V1_6);
    }

    @Override
    public String name() {
        return dialect.format();
    }

    @Override
    public String mediaType() {
        return "application/json;charset=utf-8";
    }

    @Override
    public Written write(Outgoing outgoing) {
        var json = new NewsObject(dialect, outgoing, outgoing.digest()).json();
        return Written.utf8(CanonicalJson.write(json, MOST_BYTES), outgoing, List.of());
    }
}
