package org.writethru.wire.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;
import org.writethru.wire.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON from bytes: strictly, within bounds, and never with an exception for its caller. */
final class JsonBytes {
    private static final int MOST_TOKENS = 2_000_000;
    private static final int MOST_NAME = 1_000;
    private static final int MOST_NUMBER = 400;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(CanonicalJson.MOST_BYTES)
                    .maxNestingDepth(CanonicalJson.MOST_DEPTH)
                    .maxTokenCount(MOST_TOKENS)
                    .maxStringLength(CanonicalJson.MOST_BYTES)
                    .maxNameLength(MOST_NAME)
                    .maxNumberLength(MOST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonBytes(JsonParser parser) {
        this.parser = parser;
    }

    static Reading<Json> read(byte[] bytes) {
        if (bytes.length > CanonicalJson.MOST_BYTES) {
            return new Reading.Unreadable<>(
                    "the document", "It has more than %,d bytes.".formatted(CanonicalJson.MOST_BYTES));
        }
        var utf8 = ByteBuffer.wrap(bytes);
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(utf8).toString());
        } catch (CharacterCodingException e) {
            return new Reading.Unreadable<>("byte " + (utf8.position() + 1), "The bytes are not UTF-8.");
        }
    }

    private static Reading<Json> parse(String text) {
        try (var parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            return new JsonBytes(parser).document();
        } catch (JacksonException e) {
            return new Reading.Unreadable<>(place(e), sentence(e));
        } catch (Illegible e) {
            return e.reading();
        }
    }

    private static String place(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "the document" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String sentence(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage());
        return "This is not JSON as it must be: %s."
                .formatted(message.length() > 300 ? message.substring(0, 300) : message);
    }

    private Reading<Json> document() {
        var value = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw fault("Something follows the end of the value.");
        }
        return new Reading.Legible<>(value);
    }

    private Json value(@org.jspecify.annotations.Nullable JsonToken token) {
        return switch (token) {
            case null -> throw fault("There is no JSON.");
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(whole(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw fault("A value is missing.");
        };
    }

    private Json members() {
        var members = new TreeMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = whole(parser.currentName());
            members.put(key, value(parser.nextToken()));
        }
        return new Json.Members(members);
    }

    private Json items() {
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Items(items);
    }

    private String whole(String text) {
        if (!Utf16.isWhole(text)) {
            throw fault("The text has a lone surrogate, which is no character.");
        }
        return text;
    }

    private Json number(JsonToken token) {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw fault("The number is too large.");
        }
        if (token == JsonToken.VALUE_NUMBER_INT && Math.abs(value) > Json.MOST_WHOLE && !shortest(value)) {
            throw fault("The whole number is too large to be kept exactly.");
        }
        return new Json.Number(value);
    }

    private boolean shortest(double value) {
        return NumberForm.of(value).equals(parser.getString());
    }

    private Illegible fault(String why) {
        var at = parser.currentLocation();
        return new Illegible("line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()), why);
    }
}
