package org.writethru.wire.ninjs;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives the objects inside a JSON value other members, the innermost first; what lies deeper than any sender’s members stays as it is. */
final class EachObject {
    private static final int DEPTH = 12;

    private EachObject() {}

    /** @param form gets a copy of each object, which it may change and return */
    static JsonNode in(JsonNode value, UnaryOperator<ObjectNode> form) {
        return in(value, form, 0);
    }

    private static JsonNode in(JsonNode value, UnaryOperator<ObjectNode> form, int depth) {
        if (depth > DEPTH) {
            return value;
        }
        if (value.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            value.forEach(member -> list.add(in(member, form, depth + 1)));
            return list;
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        var copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> copy.set(member.getKey(), in(member.getValue(), form, depth + 1)));
        return form.apply(copy);
    }
}
