package org.writethru.wire.ninjs;

import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.wire.json.Fields;

/** Codes of the IPTC that an item is tagged with among its subjects: {@code sig:correction}, {@code stat:canceled}. */
final class TaggedCodes {
    private TaggedCodes() {}

    /** What stands behind these words in its tags. */
    static Stream<String> of(Fields fields, String alias) {
        return fields.texts("tags", "qcode", "term").stream()
                .filter(code -> code.startsWith(alias))
                .map(code -> code.substring(alias.length()));
    }

    /** The term of the category whose scheme ends so. */
    static Optional<String> ofScheme(Fields fields, String scheme) {
        return fields.objects("categories").stream()
                .filter(category -> category.text("scheme")
                        .filter(name -> name.endsWith("." + scheme) || name.endsWith(":" + scheme))
                        .isPresent())
                .flatMap(category -> category.text("term").stream())
                .findFirst();
    }
}
