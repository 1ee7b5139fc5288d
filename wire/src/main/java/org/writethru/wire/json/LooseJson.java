package org.writethru.wire.json;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON of strangers: what is not as RFC 8259 has it is read as it was meant where that is plain, and noted. Bounded in
 * depth, length and number of values.
 */
public final class LooseJson {
    /** Arrays and objects inside each other. */
    public static final int MOST_DEPTH = 100;

    /** Values that stand one behind the other in one text. */
    public static final int MOST_VALUES = 10_000;

    private static final int MOST_TOKENS = 4_000_000;
    private static final int MOST_NAME = 10_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(WireReader.MOST_BYTES)
            .maxNestingDepth(MOST_DEPTH)
            .maxTokenCount(MOST_TOKENS)
            .maxStringLength(WireReader.MOST_BYTES)
            .maxNameLength(MOST_NAME)
            .maxNumberLength(400)
            .build();

    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private static final JsonFactory LOOSE = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;
    private final Notes notes;

    private LooseJson(JsonParser parser, Notes notes) {
        this.parser = parser;
        this.notes = notes;
    }

    /**
     * The values in a text, mostly one; several stand one behind the other, as in JSON lines. What is legible has one at least.
     *
     * @param notes receives what was not as it should be
     */
    public static Reading<List<JsonNode>> read(String text, Notes notes) {
        try (var parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            return legible(new LooseJson(parser, notes).values());
        } catch (JacksonException strict) {
            return loosely(text, strict, notes);
        }
    }

    private static Reading<List<JsonNode>> loosely(String text, JacksonException strict, Notes notes) {
        try (var parser = LOOSE.createParser(ObjectReadContext.empty(), text)) {
            var values = new LooseJson(parser, notes).values();
            notes.add("It is not quite JSON and was read as it seems to be meant: %s.".formatted(sentence(strict)));
            return legible(values);
        } catch (JacksonException loose) {
            return new Reading.Unreadable<>(place(loose), "This is not JSON: %s.".formatted(sentence(loose)));
        }
    }

    private static Reading<List<JsonNode>> legible(List<JsonNode> values) {
        return values.isEmpty()
                ? new Reading.Unreadable<>("the document", "There is no value in it.")
                : new Reading.Legible<>(values);
    }

    private static String place(JacksonException e) {
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? "the document"
                : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String sentence(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    /** What follows a whole value and is no further one is noted and not read. */
    private List<JsonNode> values() {
        var values = new ArrayList<JsonNode>();
        var token = parser.nextToken();
        while (token != null && values.size() < MOST_VALUES) {
            values.add(value(token));
            token = next(!values.getLast().isValueNode());
        }
        if (token != null) {
            notes.add("Of the values %,d were read.".formatted(MOST_VALUES));
        }
        return values;
    }

    private @org.jspecify.annotations.Nullable JsonToken next(boolean whole) {
        try {
            var token = parser.nextToken();
            if (token == null || token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                return token;
            }
        } catch (JacksonException e) {
            if (!whole) {
                throw e;
            }
        }
        notes.add("Something that is no JSON follows the end of the value; it was not read.");
        return null;
    }

    private JsonNode value(@org.jspecify.annotations.Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.stringNode(parser.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case null, default -> NODES.nullNode();
        };
    }

    /** Of two members with one name the first that says something stays. */
    private ObjectNode members() {
        var members = NODES.objectNode();
        for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            var name = parser.currentName();
            var value = value(parser.nextToken());
            var known = members.get(name);
            if (known != null) {
                notes.add("The member %s stands twice; the first was taken.".formatted(Notes.quoted(name)));
            }
            if (known == null || known.isNull()) {
                members.set(name, value);
            }
        }
        return members;
    }

    private JsonNode items() {
        var items = NODES.arrayNode();
        for (var token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }
}
