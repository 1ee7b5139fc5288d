package org.writethru.wire.ninjs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pieces of copy that only name the identity of what is told elsewhere in the item: {@code quoteId} of what is in {@code quotes}. */
final class PiecesElsewhere {
    private static final String ID = "id";

    private final Fields item;
    private final Map<String, Map<String, JsonNode>> lists = new HashMap<>();

    private PiecesElsewhere(Fields item) {
        this.item = item;
    }

    /** The pieces, each with what it names in its place, which is told once. */
    static List<Fields> put(Fields item, List<Fields> pieces) {
        var elsewhere = new PiecesElsewhere(item);
        return pieces.stream()
                .map(piece -> elsewhere.named(piece).orElse(piece))
                .toList();
    }

    private Optional<Fields> named(Fields piece) {
        if (piece.names().size() != 2 || piece.text("type").isEmpty()) {
            return Optional.empty();
        }
        return piece.names().stream()
                .filter(name -> name.endsWith(ID) && name.length() > ID.length())
                .flatMap(name -> piece.text(name).stream()
                        .flatMap(identity ->
                                told(name.substring(0, name.length() - ID.length()) + "s", identity).stream()))
                .findFirst()
                .map(told -> Fields.of(told.put("type", piece.text("type").orElseThrow())));
    }

    private Optional<ObjectNode> told(String list, String identity) {
        return Optional.ofNullable(lists.computeIfAbsent(list, this::byIdentity).remove(identity))
                .filter(ObjectNode.class::isInstance)
                .map(node -> (ObjectNode) node.deepCopy());
    }

    private Map<String, JsonNode> byIdentity(String list) {
        var found = new HashMap<String, JsonNode>();
        item.node(list)
                .filter(JsonNode::isArray)
                .ifPresent(nodes -> nodes.forEach(
                        node -> Fields.of(node).text(ID).ifPresent(identity -> found.putIfAbsent(identity, node))));
        return found;
    }
}
