package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of an item that stands beside it in an envelope: where an interface only links to the text, whoever fetched both put it there. */
final class BodyBeside {
    private static final String[] BODIES = {"bodyhtml", "bodyxhtml", "bodytext"};

    private BodyBeside() {}

    /** The item with its body; absent if it has one of its own, or if not exactly one member of the envelope is a body and no more. */
    static Optional<JsonNode> joined(JsonNode envelope, JsonNode item) {
        if (!(item instanceof ObjectNode object) || item == envelope || NinjsBody.in(Fields.of(item))) {
            return Optional.empty();
        }
        var bodies = bodies(envelope);
        return bodies.size() != 1
                ? Optional.empty()
                : Optional.of(object.deepCopy().put(BODIES[0], bodies.getFirst()));
    }

    private static List<String> bodies(JsonNode envelope) {
        return envelope.properties().stream()
                .map(Map.Entry::getValue)
                .map(Fields::of)
                .filter(member -> !Identities.in(member) && !member.has("headline"))
                .flatMap(member -> member.text(BODIES).stream())
                .toList();
    }
}
