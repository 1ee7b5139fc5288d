package org.writethru.wire.ninjs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;

/**
 * The edition of ninjs that an item is written in.
 *
 * @param format the format's name with the edition that the item says, or the one that it looks like: {@code ninjs 3.1}, {@code ninjs 2}
 */
record NinjsShape(String format) {
    private static final Pattern EDITION = Pattern.compile("\\d{1,2}\\.\\d{1,2}(\\.\\d{1,2})?");

    static NinjsShape of(JsonNode node, Fields fields) {
        var said = fields.object("standard")
                .text("version")
                .map(String::strip)
                .filter(text -> EDITION.matcher(text).matches());
        return new NinjsShape("ninjs " + said.orElseGet(() -> looks(node, fields)));
    }

    /** Lists of bodies are of 2 and 3, capitals inside of names of 3. */
    private static String looks(JsonNode node, Fields fields) {
        boolean capitals =
                node.propertyNames().stream().anyMatch(name -> !name.equals(name.toLowerCase(java.util.Locale.ROOT)));
        boolean lists = Optional.of("bodies").filter(fields::has).isPresent()
                || fields.has("headlines")
                || fields.has("descriptions")
                || fields.has("subjects");
        return capitals ? "3" : lists ? "2" : "1";
    }
}
