package org.writethru.wire.ninjs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.writethru.wire.Extension;
import org.writethru.wire.json.Fields;

/**
 * What {@code altIds} say under our own names, in each edition's shape.
 *
 * @param values by notion, in small letters
 */
record OwnFacts(Map<String, String> values) {
    static OwnFacts of(Fields item) {
        var values = new TreeMap<String, String>();
        var named = item.object("altids");
        named.names().forEach(name -> named.text(name).ifPresent(value -> put(name, value, values)));
        item.objects("altids")
                .forEach(entry ->
                        put(entry.text("role").orElse(""), entry.text("value").orElse(""), values));
        return new OwnFacts(values);
    }

    private static void put(String role, String value, Map<String, String> values) {
        if (role.startsWith(Extension.NAMESPACE)) {
            values.putIfAbsent(role.substring(Extension.NAMESPACE.length()).toLowerCase(Locale.ROOT), value);
        }
    }

    /** Whether there are any. */
    boolean present() {
        return values.containsKey("kind");
    }

    /** The value of a notion. */
    Optional<String> value(String notion) {
        return Optional.ofNullable(values.get(notion.toLowerCase(Locale.ROOT)));
    }
}
