package org.writethru.wire.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.writethru.wire.Reading;

/**
 * JSON in the one form that RFC 8785 gives each value: members sorted by UTF-16 code units, no white space, the fewest escapes,
 * numbers as ECMAScript prints them, UTF-8.
 */
public final class CanonicalJson {
    /** Bytes of the largest document that is written or read. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Arrays and objects inside each other, the outermost included. */
    public static final int MOST_DEPTH = 64;

    private final StringBuilder out = new StringBuilder();
    private final int mostBytes;

    private CanonicalJson(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * The value's canonical bytes.
     *
     * @throws TooLarge if they would exceed {@link #MOST_BYTES} or {@link #MOST_DEPTH}
     */
    public static byte[] write(Json value) {
        return write(value, MOST_BYTES);
    }

    /**
     * The canonical bytes of a value under a bound of its own.
     *
     * @throws TooLarge if they would exceed the bound or {@link #MOST_DEPTH}
     */
    public static byte[] write(Json value, int mostBytes) {
        var writing = new CanonicalJson(mostBytes);
        writing.value(value, 0);
        var bytes = writing.out.toString().getBytes(StandardCharsets.UTF_8);
        writing.within(bytes.length);
        return bytes;
    }

    /**
     * Reads any JSON (RFC 8259) within the bounds that keeps to I-JSON (RFC 7493): UTF-8, no key twice, no lone surrogate, no
     * number that a double cannot keep.
     */
    public static Reading<Json> read(byte[] bytes) {
        return JsonBytes.read(bytes);
    }

    /** Reads JSON that must be in canonical form already, so that these bytes are the only ones that say the same. */
    public static Reading<Json> readCanonical(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Legible<Json> legible -> canonical(bytes, legible);
            case Reading.Unreadable<Json> unreadable -> unreadable;
        };
    }

    private static Reading<Json> canonical(byte[] bytes, Reading.Legible<Json> legible) {
        try {
            int fault = Arrays.mismatch(bytes, write(legible.value()));
            return fault < 0
                    ? legible
                    : new Reading.Unreadable<>(
                            "byte " + (fault + 1), "This is JSON, but not in the canonical form of RFC 8785.");
        } catch (TooLarge e) {
            return new Reading.Unreadable<>("the document", "In canonical form it would be too large.");
        }
    }

    private void value(Json value, int depth) {
        switch (value) {
            case Json.Text(var text) -> string(text);
            case Json.Number(var number) -> out.append(NumberForm.of(number));
            case Json.Truth(var truth) -> out.append(truth);
            case Json.Nothing() -> out.append("null");
            case Json.Items items -> items(items, inside(depth));
            case Json.Members members -> members(members, inside(depth));
        }
    }

    private static int inside(int depth) {
        if (depth == MOST_DEPTH) {
            throw new TooLarge("more than %d levels".formatted(MOST_DEPTH));
        }
        return depth + 1;
    }

    private void items(Json.Items array, int depth) {
        var between = '[';
        for (var item : array.items()) {
            out.append(between);
            value(item, depth);
            between = ',';
        }
        out.append(between == '[' ? "[]" : "]");
    }

    private void members(Json.Members object, int depth) {
        var between = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(between);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            between = ',';
        }
        out.append(between == '{' ? "{}" : "}");
    }

    private void string(String text) {
        out.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < 0x20 || unit == '"' || unit == '\\') {
                out.append(text, written, at);
                escape(unit);
                written = at + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
        within(out.length());
    }

    private void within(int bytes) {
        if (bytes > mostBytes) {
            throw new TooLarge("more than %,d bytes".formatted(mostBytes));
        }
    }

    private void escape(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00%02x".formatted((int) unit));
        }
    }
}
