package org.writethru.wire.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.text.Clean;

/** A picture in an element that holds nothing else but its caption, which only the name of a class says to be one. */
record CaptionedPicture(Element image, String caption) {
    private static final Pattern CLASS = Pattern.compile("(?i)caption|legend");
    private static final int MOST_CHILDREN = 8;

    static Optional<CaptionedPicture> read(Element element) {
        var children = element.children();
        if (!element.nameIs("div")
                || children.size() < 2
                || children.size() > MOST_CHILDREN
                || !element.ownText().isBlank()) {
            return Optional.empty();
        }
        @Nullable Element image = null;
        var words = "";
        for (var child : children) {
            var shown = image(child);
            if (shown != null && image == null) {
                image = shown;
            } else if (shown == null
                    && words.isEmpty()
                    && CLASS.matcher(child.className()).find()) {
                words = Clean.line(child.text());
            } else if (!child.nameIs("br")) {
                return Optional.empty();
            }
        }
        return image == null || words.isEmpty() ? Optional.empty() : Optional.of(new CaptionedPicture(image, words));
    }

    /** The element itself, or the only one in a link or paragraph around it. */
    private static @Nullable Element image(Element element) {
        var inner = element;
        while (inner.is("a, p, div, span")
                && inner.childrenSize() == 1
                && inner.ownText().isBlank()) {
            inner = inner.child(0);
        }
        return inner.nameIs("img") ? inner : null;
    }
}
