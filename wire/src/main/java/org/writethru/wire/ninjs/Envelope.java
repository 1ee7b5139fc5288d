package org.writethru.wire.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.wire.Notes;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the items in what an interface answers: alone, in a list, or some objects deep, as in AP's {@code data.items[].item}. */
final class Envelope {
    private static final int DEPTH = 8;
    private static final Set<String> TOLD = Set.of(
            "headline",
            "headlines",
            "bodies",
            "versioncreated",
            "pubstatus",
            "slugline",
            "descriptiontext",
            "articlehtml",
            "firstcreated",
            "eventdetails",
            "representationtype",
            "plannedcoverage");
    private static final Set<String> LISTS = Set.of(
            "items",
            "data",
            "item",
            "results",
            "result",
            "docs",
            "entries",
            "hits",
            "articles",
            "news",
            "stories",
            "documents",
            "messages",
            "response",
            "content",
            "embedded");

    /** Lists of what can be nothing but news. */
    private static final List<String> HEADLINES =
            List.of("headlines", "news", "articles", "stories", "releases", "pressreleases");

    private static final String[] SUMMARY = {
        "description",
        "summary",
        "lead",
        "snippet",
        "abstract",
        "excerpt",
        "teaser",
        "trailtext",
        "subtitle",
        "subhead",
        "standfirst",
        "blurb",
        "shortdescription",
        "desc"
    };
    private static final List<String> INSIDE = List.of("fields", "attributes", "details");

    private final List<JsonNode> items = new ArrayList<>();
    private boolean list;

    private Envelope() {}

    /** The items in their order; none if a list is empty; absent if nothing is an item or a list of them. */
    static Optional<List<JsonNode>> items(List<JsonNode> values, Notes notes) {
        var search = new Envelope();
        values.forEach(value -> search.in(value, 0, true));
        if (!search.items.isEmpty()) {
            if (values.stream().noneMatch(search.items::contains) || values.size() > 1) {
                notes.add("The item was sent in a list or an envelope, of which nothing else was read.");
            }
            return Optional.of(SchemaOrg.articles(withBody(values, search.items)));
        }
        var plain = values.stream().filter(Envelope::weak).toList();
        return plain.isEmpty() && !search.list ? Optional.empty() : Optional.of(plain);
    }

    private static List<JsonNode> withBody(List<JsonNode> values, List<JsonNode> items) {
        return values.size() != 1 || items.size() != 1
                ? items
                : BodyBeside.joined(values.getFirst(), items.getFirst())
                        .map(List::of)
                        .orElse(items);
    }

    /**
     * Looks for items in a value.
     *
     * @param ofItems whether it stands where a list of items does, so that an empty one says that there are none
     */
    private void in(JsonNode node, int depth, boolean ofItems) {
        if (depth > DEPTH) {
            return;
        }
        if (node.isArray()) {
            list = list || ofItems && node.isEmpty();
            node.forEach(member -> in(member, depth + 1, false));
        } else if (node.isObject()) {
            object(node, depth);
        }
    }

    private void object(JsonNode node, int depth) {
        var fields = Fields.of(node);
        if (isItem(fields) || isArticle(fields)) {
            items.add(node);
            return;
        }
        var whole = told(node, fields);
        if (whole.isPresent()) {
            items.add(whole.get());
            return;
        }
        if (isNotice(fields)) {
            items.add(node);
            return;
        }
        int before = items.size();
        fields.names().stream()
                .filter(LISTS::contains)
                .forEach(name -> fields.node(name).ifPresent(inner -> in(inner, depth + 1, true)));
        if (items.size() == before) {
            HEADLINES.stream().flatMap(name -> fields.node(name).stream()).forEach(this::headlines);
        }
        if (items.size() == before && depth > 0 && weak(node) && fields.has("uri")) {
            items.add(node);
        } else if (items.size() == before) {
            fields.names().stream()
                    .filter(name -> !LISTS.contains(name))
                    .forEach(name -> fields.node(name)
                            .filter(JsonNode::isContainer)
                            .filter(inner -> !name.equals("associations"))
                            .ifPresent(inner -> in(inner, depth + 1, false)));
        }
    }

    /** Nothing but headlines, each with its time. */
    private void headlines(JsonNode node) {
        if (node.isArray() && node.valueStream().map(Fields::of).allMatch(Envelope::isHeadline)) {
            node.forEach(items::add);
        }
    }

    private static boolean isHeadline(Fields fields) {
        return fields.text("title", "headline").isPresent()
                && fields.names().stream().anyMatch(NinjsTimes::named);
    }

    private static boolean isItem(Fields fields) {
        boolean identity = fields.names().stream().anyMatch(Identities::named);
        boolean told = fields.names().stream()
                .anyMatch(name -> TOLD.contains(name)
                        || (name.startsWith("body") && fields.text(name).isPresent())
                        || name.startsWith("headline"));
        return told
                && (identity || fields.names().stream().filter(TOLD::contains).count() >= 2);
    }

    /** What sites answer that know nothing of ninjs: a title, a text, and an identity or a day. */
    private static boolean isArticle(Fields fields) {
        return fields.text("title", "webtitle", "name", "headline").isPresent()
                && (NinjsPieces.of(fields).isPresent()
                        || fields.names().stream()
                                .filter(name -> name.startsWith("body") || NinjsBody.BODIES.contains(name))
                                .anyMatch(name -> fields.joined(name).isPresent()))
                && (Identities.in(fields) || fields.names().stream().anyMatch(NinjsTimes::named));
    }

    /** What searches find: a title, a day, and where the story is or what it says in short; and no list of others inside. */
    private static boolean isNotice(Fields fields) {
        boolean known = Identities.in(fields);
        boolean told = fields.text(SUMMARY).isPresent();
        return (fields.text("title", "webtitle", "headline").isPresent()
                        || (known && told && fields.text("name").isPresent()))
                && fields.names().stream().anyMatch(NinjsTimes::named)
                && (known || told)
                && LISTS.stream()
                        .flatMap(name -> fields.node(name).stream())
                        .noneMatch(
                                inner -> inner.isArray() && inner.valueStream().anyMatch(JsonNode::isObject));
    }

    /** An item whose identity stands outside of the object that tells the rest. */
    private static Optional<JsonNode> told(JsonNode node, Fields fields) {
        if (!Identities.in(fields) || !(node instanceof ObjectNode outside)) {
            return Optional.empty();
        }
        for (var name : INSIDE) {
            var inside = fields.node(name).filter(JsonNode::isObject);
            if (inside.isPresent()) {
                var whole = outside.deepCopy();
                inside.get().properties().forEach(member -> whole.putIfAbsent(member.getKey(), member.getValue()));
                var all = Fields.of(whole);
                return Optional.<JsonNode>of(whole).filter(_ -> isItem(all) || isArticle(all) || isNotice(all));
            }
        }
        return Optional.empty();
    }

    /** An object of which ninjs asks no more than a uri. */
    private static boolean weak(JsonNode node) {
        var fields = Fields.of(node);
        return node.isObject()
                && (fields.text("uri", "guid", "urn").isPresent() || isItem(fields) || fields.has("headline"));
    }
}
