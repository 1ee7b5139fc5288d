package org.writethru.wire.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.text.Clean;

/** A picture in an element that holds nothing else but its caption, which only the name of a class says to be one. */
record CaptionedPicture(Element image, String caption) {
    private static final Pattern CLASS = Pattern.compile("(?i)" + CaptionNames.CAPTION + "|(?:^|[ _-])"
            + CaptionNames.PICTURE + "[_-]?(?:desc|description|text|info|credit)(?:$|[ _-])");

    private static final Pattern CREDITED =
            Pattern.compile("\\((?i:photo|graphic|image|logo|foto|bild|grafik)s?(?i: by| credit)?: [^()]{2,60}\\)$");

    private static final int MOST_CHILDREN = 8;
    private static final int LONGEST_CAPTION = 500;

    static Optional<CaptionedPicture> read(Element element) {
        var named = named(element);
        if (named.isPresent()) {
            return named;
        }
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

    /** A picture and words in an element that is itself called a caption. */
    private static Optional<CaptionedPicture> named(Element element) {
        if (!element.nameIs("div") || !CLASS.matcher(element.className()).find()) {
            return Optional.empty();
        }
        var images = element.select("img");
        var words = Clean.line(element.text());
        return images.size() == 1 && !words.isEmpty() && words.length() <= LONGEST_CAPTION
                ? Optional.of(new CaptionedPicture(images.getFirst(), words))
                : Optional.empty();
    }

    /** A picture that stands alone, with the words of the element directly behind it that is called a caption, which is taken away. */
    static Optional<CaptionedPicture> takingNext(Element picture) {
        var next = picture.nextElementSibling();
        if (next == null
                || next.className().isEmpty()
                || !CLASS.matcher(next.className()).find()) {
            return Optional.empty();
        }
        var image = image(picture);
        if (image == null
                || !holdsWords(next)
                || picture.nextSibling() instanceof TextNode between && !between.isBlank()) {
            return Optional.empty();
        }
        next.remove();
        return Optional.of(new CaptionedPicture(image, Clean.line(next.text())));
    }

    /** The paragraph directly behind a picture without a caption that ends with who took it, which is taken away: {@code Gates (Photo: HP)}. */
    static Optional<String> takingCredited(Element picture) {
        var next = picture.nextElementSibling();
        if (next == null
                || !next.nameIs("p")
                || !holdsWords(next)
                || picture.nextSibling() instanceof TextNode between && !between.isBlank()) {
            return Optional.empty();
        }
        var words = Clean.line(next.text());
        if (!words.endsWith(")") || !CREDITED.matcher(words).find()) {
            return Optional.empty();
        }
        next.remove();
        return Optional.of(words);
    }

    private static boolean holdsWords(Element element) {
        return element.is("div, p, span, small, em")
                && element.select("img").isEmpty()
                && !Clean.line(element.text()).isEmpty()
                && element.text().length() <= LONGEST_CAPTION;
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
