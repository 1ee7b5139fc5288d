package org.writethru.wire.html;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Elements of the markup that some newsrooms keep their copy in, by the names that HTML has for them. */
final class HouseElements {
    private static final Map<String, String> NAMES = Map.of(
            "paragraph", "p",
            "para", "p",
            "crosshead", "h2",
            "crossheading", "h2",
            "subhead", "h2",
            "subheading", "h2",
            "intertitle", "h2",
            "listitem", "li");

    private HouseElements() {}

    /** What HTML calls such an element; another keeps its name. */
    static String html(Element element, String name) {
        return name.equals("list") && element.selectFirst("> listitem, > li") != null
                ? "ul"
                : NAMES.getOrDefault(name, name);
    }
}
