package org.writethru.wire.ownxml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/**
 * Fields that say in an attribute what they are, as databases, search engines and newsroom systems export them: {@code <field
 * name="title">}. Each is called from then on what it says it is.
 */
final class Fields {
    private static final Set<String> FIELD =
            Set.of("field", "omfield", "column", "attribute", "property", "str", "date", "arr", "int", "long");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.: -]{0,60}");

    private Fields() {}

    static void name(List<Element> roots) {
        for (var root : roots) {
            for (var element : List.copyOf(root.getAllElements())) {
                if (FIELD.contains(NamedWords.name(element))) {
                    name(element);
                }
            }
        }
    }

    private static void name(Element field) {
        var name = Xml.attribute(field, "name", "FieldName", "key");
        var plain = NAME.matcher(name).matches() ? NamedWords.plain(name) : "";
        if (!plain.isEmpty()) {
            field.tagName(plain);
            if (field.childrenSize() == 1
                    && field.ownText().isBlank()
                    && field.child(0).childrenSize() == 0) {
                field.child(0).unwrap();
            }
        }
    }
}
