package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;

/** What schema.org’s JSON-LD says beside the members that it shares with others. */
final class SchemaOrg {
    /** What stands around an article in a graph. */
    private static final Set<String> AROUND = Set.of(
            "webpage",
            "itempage",
            "collectionpage",
            "website",
            "organization",
            "newsmediaorganization",
            "person",
            "imageobject",
            "videoobject",
            "breadcrumblist");

    private SchemaOrg() {}

    /** The items without the pages around them, if there are articles among them. */
    static List<JsonNode> articles(List<JsonNode> items) {
        return items.size() > 1 && items.stream().anyMatch(SchemaOrg::article)
                ? items.stream()
                        .filter(item -> types(item).stream().noneMatch(AROUND::contains))
                        .toList()
                : items;
    }

    private static boolean article(JsonNode item) {
        return types(item).stream().anyMatch(type -> type.endsWith("article") || type.endsWith("posting"));
    }

    private static List<String> types(JsonNode item) {
        return Fields.of(item).texts("@type").stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The corrections, as readers may be told them; an address of one says nothing. */
    static List<String> corrections(Fields fields) {
        return fields.has("@type")
                ? fields.texts("correction", "text", "description", "name").stream()
                        .filter(text -> text.indexOf(' ') > 0)
                        .map(NinjsText::prose)
                        .toList()
                : List.of();
    }
}
