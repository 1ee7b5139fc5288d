package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.json.LooseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Copy that an editor keeps as JSON and a content system as a text in which that JSON is written. */
final class WrittenJson {
    private static final Pattern BODY = Pattern.compile(
            "(?i)body.*|.*(?:content|body)|text|rich_?text|document|description|summary|excerpt|intro(?:duction)?|lead|standfirst|dek|deck");
    private static final Pattern BEGINNING =
            Pattern.compile("\\s{0,100}(?:\\{\\s{0,100}\"|\\[\\s{0,100}\\{\\s{0,100}\")");

    /** Members that documents of editors have, of which the value has one, or each entry of it. */
    private static final List<String> MEMBERS = List.of("type", "_type", "nodeType", "blocks", "root", "document");

    private WrittenJson() {}

    /** Whether there may be such texts in this one. */
    static boolean mayBeIn(String json) {
        return json.contains("\"{\\\"")
                || json.contains("\"[{\\\"")
                || json.contains("\"{\\n")
                || json.contains("\"[\\n");
    }

    /** The value with what is written in them in their place. */
    static JsonNode plain(JsonNode value) {
        return EachObject.in(value, WrittenJson::read);
    }

    private static ObjectNode read(ObjectNode object) {
        var written = object.properties().stream()
                .filter(member -> BODY.matcher(member.getKey()).matches()
                        && member.getValue().isString())
                .toList();
        for (Map.Entry<String, JsonNode> member : written) {
            document(member.getValue().asString()).ifPresent(found -> object.set(member.getKey(), found));
        }
        return object;
    }

    private static Optional<JsonNode> document(String text) {
        return BEGINNING.matcher(text).lookingAt()
                        && LooseJson.read(text, new Notes())
                                instanceof Reading.Legible<List<JsonNode>>(var values, var _)
                ? values.stream().findFirst().filter(value -> values.size() == 1 && isDocument(value))
                : Optional.empty();
    }

    private static boolean isDocument(JsonNode value) {
        return value.isArray()
                ? !value.isEmpty() && value.valueStream().allMatch(WrittenJson::hasMember)
                : hasMember(value);
    }

    private static boolean hasMember(JsonNode value) {
        return value.isObject() && MEMBERS.stream().anyMatch(value::has);
    }
}
