package org.writethru.wire.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of a stranger's object, by names that are alike in every style: {@code versionCreated}, {@code version_created} and
 * {@code versioncreated} are one. Members that are null or of another kind than asked for are not there. Numbers are kept as they
 * were written.
 */
public final class Fields {
    /** An object without members. */
    public static final Fields NONE = new Fields(Map.of());

    /** Under which of its names an object that stands for a text has it. */
    private static final List<String> SHOWN = List.of("rendered", "processed", "value");

    private final Map<String, JsonNode> members;

    private Fields(Map<String, JsonNode> members) {
        this.members = members;
    }

    /** The members of this node; none if it is no object. */
    public static Fields of(JsonNode node) {
        var members = new LinkedHashMap<String, JsonNode>();
        node.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                members.putIfAbsent(alike(member.getKey()), member.getValue());
            }
        });
        return new Fields(members);
    }

    private static String alike(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace("$", "");
    }

    /** The names, each in small letters and without signs. */
    public java.util.Set<String> names() {
        return members.keySet();
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The member as it is. */
    public Optional<JsonNode> node(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text or number of the first of these members that has one, alone, rendered, or one of these in a list of one. */
    public Optional<String> text(String... names) {
        for (var name : names) {
            var node = single(members.get(name));
            if (node != null && node.isString() && !node.asString().isBlank()) {
                return Optional.of(node.asString());
            }
        }
        return Optional.empty();
    }

    private static @Nullable JsonNode single(@Nullable JsonNode node) {
        if (node == null || node.isString()) {
            return node;
        }
        if (node.isArray()) {
            var only = node.size() == 1 ? node.get(0) : null;
            return only != null && only.isObject() ? single(only) : only;
        }
        return SHOWN.stream()
                .map(node::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The same, where a list of several texts is one, divided by empty lines. */
    public Optional<String> joined(String name) {
        var node = members.get(name);
        return node != null
                        && node.isArray()
                        && node.size() > 1
                        && node.valueStream().allMatch(JsonNode::isString)
                ? Optional.of(String.join("\n\n", texts(name)))
                : text(name);
    }

    /** The texts of a member that is a text, a list of texts, or a list of objects whose text stands under one of these names. */
    public List<String> texts(String name, String... inside) {
        return entries(name).stream()
                .flatMap(node -> node.isString() ? Stream.of(node.asString()) : Fields.of(node).text(inside).stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The objects of a member that is an object, a list of objects, or an object of named objects. */
    public List<Fields> objects(String name) {
        return entries(name).stream().filter(JsonNode::isObject).map(Fields::of).toList();
    }

    /** The object under this name; one without members if there is none. */
    public Fields object(String name) {
        return node(name).filter(JsonNode::isObject).map(Fields::of).orElse(NONE);
    }

    private List<JsonNode> entries(String name) {
        var node = members.get(name);
        if (node == null) {
            return List.of();
        }
        var entries = new ArrayList<JsonNode>();
        boolean named = node.isObject()
                && !node.isEmpty()
                && node.valueStream().allMatch(value -> value.isObject() || value.isNull());
        if (node.isArray() || named) {
            node.forEach(entries::add);
        } else {
            entries.add(node);
        }
        return entries;
    }
}
