package org.writethru.wire.newsmlg2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.text.Clean;
import org.writethru.wire.xml.Xml;

/** Pictures that an item names: the largest rendition of its remote content; its icon if there is none. */
final class G2Pictures {
    private G2Pictures() {}

    static void read(Element item, Element meta, NewsItemMaker maker) {
        var pictures = new ArrayList<Element>();
        for (var set : Xml.allInside(item, "contentSet")) {
            for (var remote : Xml.children(set, "remoteContent")) {
                if (shows(remote)) {
                    pictures.add(remote);
                } else {
                    maker.notes().add("Remote content that is no picture was left out.");
                }
            }
        }
        if (pictures.isEmpty() && !maker.hasBody()) {
            pictures.addAll(Xml.children(meta, "icon").stream()
                    .filter(G2Pictures::shows)
                    .toList());
        }
        pictures.stream()
                .max(Comparator.comparingInt(G2Pictures::size))
                .ifPresent(best -> maker.picture(picture(best, meta, maker)));
    }

    private static boolean shows(Element remote) {
        var href = href(remote).toLowerCase(Locale.ROOT);
        var type = Xml.attribute(remote, "contenttype").toLowerCase(Locale.ROOT);
        return !href.isEmpty()
                && href.length() <= Limits.ADDRESS
                && (type.isEmpty()
                        ? href.matches(".*\\.(jpe?g|png|gif|webp|tiff?|svg)") || remote.hasAttr("colourspace")
                        : type.startsWith("image/"));
    }

    private static String href(Element remote) {
        return Clean.line(Xml.attribute(remote, "href", "residref"));
    }

    private static int size(Element remote) {
        int width = pixels(remote, "width").orElse(0);
        return width > 0 ? width : Codes.last(remote, "rendition").matches("high.*|original|main|print") ? 1 : 0;
    }

    private static Optional<Integer> pixels(Element element, String name) {
        var value = element.attr(name).strip();
        return value.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static PictureReference picture(Element best, Element meta, NewsItemMaker maker) {
        return new PictureReference(
                href(best),
                some(Xml.attribute(best, "contenttype"), Limits.FIELD),
                pixels(best, "width"),
                pixels(best, "height"),
                maker.hasBody() ? Optional.empty() : some(caption(meta, maker), Limits.NOTE),
                some(Xml.words(meta, "creditline"), Limits.FIELD),
                some(Texts.best(described(meta, "alttext|alt|accessib.*"), maker), Limits.NOTE));
    }

    private static String caption(Element meta, NewsItemMaker maker) {
        var captions = described(meta, "|caption");
        return Texts.best(captions, maker);
    }

    private static List<Element> described(Element meta, String role) {
        return Xml.children(meta, "description").stream()
                .filter(text -> Codes.last(text, "role").matches(role))
                .toList();
    }

    private static Optional<String> some(String text, int most) {
        var line = Clean.line(text);
        return Optional.of(Clean.line(line.substring(0, Math.min(line.length(), most))))
                .filter(words -> !words.isEmpty());
    }
}
