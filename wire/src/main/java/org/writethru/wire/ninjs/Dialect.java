package org.writethru.wire.ninjs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** What the editions of ninjs name and shape differently. Names are given as 3.1 has them. */
enum Dialect {
    V3_1("ninjs", "3.1"),
    V2_2("ninjs-2.2", "2.2"),
    V1_6("ninjs-1.6", "1.6");

    /** Names of 1.6 that are not those of 3.1 in lower case. */
    private static final Map<String, String> SINGULAR = Map.of(
            "subjects", "subject",
            "places", "place",
            "genres", "genre",
            "infoSources", "infosource",
            "by", "byline",
            "trustIndicators", "trustindicator",
            "contentType", "mimetype",
            "standard", "$standard");

    private final String format;
    private final String version;

    Dialect(String format, String version) {
        this.format = format;
        this.version = version;
    }

    /** The word by which it is asked for. */
    String format() {
        return format;
    }

    /** The name of a member. */
    String key(String name) {
        return switch (this) {
            case V3_1 -> name.equals("embargoed") ? "embargoedUntil" : name;
            case V2_2 -> name.toLowerCase(Locale.ROOT);
            case V1_6 -> SINGULAR.getOrDefault(name, name.toLowerCase(Locale.ROOT));
        };
    }

    /** The word for an object that has everything. */
    String whole() {
        return this == V1_6 ? "complete" : "full";
    }

    /** What says which edition this is. */
    Json standard() {
        return new JsonObject()
                .put("name", "ninjs")
                .put("version", version)
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + version + ".json")
                .json();
    }

    /** Puts the headline. */
    void headline(JsonObject object, String headline) {
        if (this == V1_6) {
            object.put("headline", headline);
        } else {
            object.put(
                    "headlines",
                    List.of(headline),
                    text -> role("main", "text/plain", text).json());
        }
    }

    /** Puts descriptions, each under its role. */
    void descriptions(JsonObject object, Map<String, String> byRole) {
        if (this == V1_6) {
            byRole.forEach((role, text) -> object.put("description_" + role, text));
        } else if (!byRole.isEmpty()) {
            object.put(
                    "descriptions",
                    byRole.entrySet(),
                    description -> role(description.getKey(), "text/plain", description.getValue())
                            .json());
        }
    }

    /** Puts the body. */
    void body(JsonObject object, String html, int words, int characters) {
        if (this == V1_6) {
            object.put("body_xhtml", html).put("wordcount", words).put("charcount", characters);
        } else {
            object.put(
                    "bodies",
                    List.of(html),
                    text -> role("main", "text/html", text)
                            .put(key("wordCount"), words)
                            .put(key("charCount"), characters)
                            .json());
        }
    }

    private JsonObject role(String role, String contentType, String value) {
        return new JsonObject()
                .put("role", role)
                .put(key("contentType"), contentType)
                .put("value", value);
    }

    /** An entry known by a scheme and a code in it. */
    Json coded(JsonObject entry, String scheme, String code) {
        return this == V1_6
                ? entry.put("scheme", scheme).put("code", code).json()
                : entry.put("uri", scheme + code).json();
    }

    /** An entry known by a word alone. */
    Json literal(JsonObject entry, String word) {
        return entry.put(this == V1_6 ? "code" : "literal", word).json();
    }

    /** Where the copy is from. */
    Json source(String name, Optional<String> role, Optional<String> uri) {
        var source = new JsonObject().put("name", name);
        return this == V1_6
                ? source.put("rel", role).put("scheme", uri).json()
                : source.put("role", role).put("uri", uri).json();
    }

    /** Puts other identities and facts, each under its role. */
    void altIds(JsonObject object, Map<String, String> byRole) {
        if (this == V1_6) {
            var ids = new JsonObject();
            byRole.forEach(ids::put);
            object.put("altids", ids.json());
        } else {
            object.put(
                    key("altIds"),
                    byRole.entrySet(),
                    id -> new JsonObject()
                            .put("role", id.getKey())
                            .put("value", id.getValue())
                            .json());
        }
    }

    /** A link to something that lets the item be trusted. */
    Json trust(String role, String title, String href) {
        var link = new JsonObject().put("title", title).put("href", href);
        return this == V1_6
                ? link.put("scheme", role).json()
                : link.put("role", role).json();
    }

    /** Puts objects of which each has a name, if there are any. */
    void named(JsonObject object, String key, Map<String, JsonObject> byName) {
        if (byName.isEmpty()) {
            return;
        }
        if (this == V1_6) {
            var all = new JsonObject();
            byName.forEach((name, entry) -> all.put(name, entry.json()));
            object.put(key, all.json());
        } else {
            object.put(
                    key,
                    (Collection<Map.Entry<String, JsonObject>>) byName.entrySet(),
                    entry -> entry.getValue().put("name", entry.getKey()).json());
        }
    }
}
