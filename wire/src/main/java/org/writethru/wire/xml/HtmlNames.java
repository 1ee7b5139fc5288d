package org.writethru.wire.xml;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that HTML or NITF know as parts of a text. */
final class HtmlNames {
    private static final Set<String> KNOWN = Set.of(
            ("p div section article main header footer aside nav body block address center dl dt dd li ul ol tr td th thead"
                            + " tbody tfoot table caption hr fn note h1 h2 h3 h4 h5 h6 hl1 hl2 blockquote bq pre figure"
                            + " figcaption media media-reference media-caption media-producer iframe video audio embed"
                            + " object script style head template noscript svg math details summary fieldset form col colgroup")
                    .split(" "));

    private HtmlNames() {}

    static boolean known(Element element) {
        return KNOWN.contains(element.normalName());
    }
}
