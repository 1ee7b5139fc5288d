package org.writethru.wire.ninjs;

import java.util.Optional;
import org.writethru.wire.json.Fields;

/** The components of a story in Belga’s archive: lead and body stand in proxies, a short text as it is, a long one as an object. */
final class NewsComponents {
    private NewsComponents() {}

    /** Whether the object is such a story. */
    static boolean in(Fields fields) {
        return fields.has("newscomponents");
    }

    /** The text of the component of this type. */
    static Optional<String> text(Fields fields, String type) {
        return fields.objects("newscomponents").stream()
                .filter(component -> component
                        .text("assettype")
                        .filter(type::equalsIgnoreCase)
                        .isPresent())
                .flatMap(component -> component.objects("proxies").stream())
                .flatMap(proxy -> proxy.text("clobdata", "varchardata").stream())
                .findFirst();
    }
}
