package org.writethru.wire.json;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A JSON object in the making: members are put in any order, absent ones are left out. Not for two threads at once. */
public final class JsonObject {
    private final TreeMap<String, Json> members = new TreeMap<>();

    public JsonObject put(String key, Json value) {
        if (members.put(key, value) != null) {
            throw new IllegalStateException("The member ‘%s’ is put twice".formatted(key));
        }
        return this;
    }

    public JsonObject put(String key, String text) {
        return put(key, new Json.Text(text));
    }

    public JsonObject put(String key, long whole) {
        return put(key, Json.Number.of(whole));
    }

    public JsonObject put(String key, boolean truth) {
        return put(key, new Json.Truth(truth));
    }

    /** Puts the text, or leaves the member out. */
    public JsonObject put(String key, Optional<String> text) {
        text.ifPresent(value -> put(key, value));
        return this;
    }

    /** Puts the value as this says it, or leaves the member out. */
    public <T> JsonObject put(String key, Optional<T> value, Function<T, Json> as) {
        value.ifPresent(present -> put(key, as.apply(present)));
        return this;
    }

    /** Puts an array of these, in their order, each as this says it. */
    public <T> JsonObject put(String key, Collection<T> values, Function<T, Json> as) {
        return put(key, new Json.Items(values.stream().map(as).toList()));
    }

    /** The object with the members put so far. */
    public Json.Members json() {
        return new Json.Members(members);
    }
}
