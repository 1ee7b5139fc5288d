package org.writethru.wire.newsml1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.SignOff;
import org.writethru.wire.xml.Xml;

/** Pictures that a component refers to: its content items are renditions of one, of which the widest is taken. */
final class Media {
    /** {@code The dam at night. / HNA / ANA OREL}: behind a caption who sends the picture, and who took it. */
    private static final Pattern CREDITED = Pattern.compile(
            "(.{10,}[.!?\"'”’)]) (?:/ ?)?(\\p{Lu}[\\p{L} ]{1,20}?)(?: (?i:photos?))? ?/ ?(\\p{Lu}[\\p{L}.'’ -]{2,40})");

    private static final String COMPONENT = "NewsComponent";

    /** How many times longer than the other a side of what is still a square may be. */
    private static final double MOST_OF_SQUARE = 1.1;

    private static final Pattern RENDITION = Pattern.compile(
            "(?i)thumb|preview|small|medium|large|high|low|quick|icon|square|web|orig|\\d{2,5}x\\d{2,5}");

    private Media() {}

    static void read(Element component, NewsItemMaker maker) {
        var items = Xml.allInside(component, "ContentItem");
        var shown = items.stream().filter(Media::shows).toList();
        var pictures = pictures(shown);
        pictures.forEach(best -> maker.picture(picture(best, component, pictures.size() > 1, maker)));
        if (shown.isEmpty() && items.stream().anyMatch(item -> !href(item).isEmpty())) {
            maker.notes().add("A medium that is no picture was left out.");
        }
    }

    /** The widest rendition of each picture: those with another caption, or upright where others are not, are of another one. */
    private static List<Element> pictures(List<Element> shown) {
        if (areApart(shown)) {
            return shown;
        }
        boolean captioned = shown.stream().anyMatch(item -> said(item).isPresent());
        Function<Element, Optional<String>> sign = captioned ? Media::said : Media::shape;
        var first =
                shown.stream().map(sign).flatMap(Optional::stream).findFirst().orElse("");
        var widest = new LinkedHashMap<String, Element>();
        for (var item : shown) {
            widest.merge(
                    sign.apply(item).orElse(first), item, (best, other) -> width(other) > width(best) ? other : best);
        }
        return List.copyOf(widest.values());
    }

    /** Whether they stand side by side, nothing makes them equal, and neither sizes nor names tell of renditions of one. */
    private static boolean areApart(List<Element> shown) {
        var parents = shown.stream().map(Element::parent).distinct().toList();
        return shown.size() > 1
                && parents.size() == 1
                && shown.stream()
                        .noneMatch(item -> Xml.child(item, "Characteristics").isPresent()
                                || said(item).isPresent()
                                || RENDITION.matcher(href(item)).find())
                && shown.stream().map(Media::href).distinct().count() == shown.size()
                && Optional.ofNullable(parents.getFirst())
                        .filter(component ->
                                Xml.attribute(component, "EquivalentsList").equalsIgnoreCase("yes"))
                        .isEmpty();
    }

    private static int width(Element item) {
        return pixels(item, "width").orElse(0);
    }

    /** Whether it is upright or lies; renditions of both may be cut to squares. */
    private static Optional<String> shape(Element item) {
        double width = width(item);
        double height = pixels(item, "height").orElse(0);
        return Math.min(width, height) * MOST_OF_SQUARE >= Math.max(width, height)
                ? Optional.empty()
                : Optional.of(height > width ? "upright" : "lying");
    }

    /** Whether a component holds one form of a picture and nothing else. */
    static boolean isRendition(Element component) {
        var items = Xml.children(component, "ContentItem");
        return items.size() == 1
                && shows(items.getFirst())
                && Xml.children(component, COMPONENT).isEmpty();
    }

    private static boolean shows(Element item) {
        var href = href(item);
        var type = mediaType(item).toLowerCase(Locale.ROOT);
        var kind = Xml.child(item, "MediaType")
                .map(found -> Xml.attribute(found, "FormalName"))
                .orElse("");
        return !href.isEmpty()
                && href.length() <= Limits.ADDRESS
                && (type.startsWith("image/")
                        || type.isEmpty() && kind.matches("(?i)photo|picture|image|graphic")
                        || type.isEmpty() && href.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|gif|webp|tiff?)"));
    }

    private static String href(Element item) {
        return Clean.line(Xml.attribute(item, "Href", "Url"));
    }

    private static String mediaType(Element item) {
        return Xml.child(item, "MimeType")
                .map(found -> Xml.attribute(found, "FormalName"))
                .orElse("");
    }

    private static Optional<Integer> pixels(Element item, String name) {
        return Xml.child(item, "Characteristics").stream()
                .flatMap(found -> Xml.children(found, "Property").stream())
                .filter(property -> Xml.attribute(property, "FormalName")
                        .toLowerCase(Locale.ROOT)
                        .matches("(pixel|image)?" + name))
                .map(property -> Xml.attribute(property, "Value"))
                .filter(value -> value.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static PictureReference picture(
            Element best, Element component, boolean oneOfSeveral, NewsItemMaker maker) {
        var lines = Roles.of(component) == Roles.MEDIUM ? Xml.child(component, "NewsLines") : Optional.<Element>empty();
        var caption = (oneOfSeveral ? said(best) : Optional.<String>empty())
                .or(() -> caption(component, maker))
                .or(() -> said(best))
                .or(() -> some(lines, "HeadLine", Limits.NOTE));
        var line = some(lines, "CreditLine", Limits.FIELD);
        var credited = caption.filter(_ -> line.isEmpty())
                .map(CREDITED::matcher)
                .filter(Matcher::matches)
                .filter(found ->
                        SignOff.isSender(found.group(2), maker.provider().orElse("")));
        return new PictureReference(
                href(best),
                Optional.of(mediaType(best)).filter(type -> !type.isEmpty()),
                pixels(best, "width"),
                pixels(best, "height"),
                credited.map(found -> found.group(1)).or(() -> caption),
                line.or(() -> credited.map(found -> found.group(2) + " / " + found.group(3))),
                Optional.empty());
    }

    /** The caption that some put into a property of the rendition. */
    private static Optional<String> said(Element item) {
        return Xml.allInside(item, "Property").stream()
                .filter(property -> Xml.attribute(property, "FormalName").equalsIgnoreCase("caption"))
                .map(property -> Clean.line(Xml.attribute(property, "Value", "value")))
                .filter(words -> !words.isEmpty())
                .map(words -> words.substring(0, Math.min(words.length(), Limits.NOTE)))
                .findFirst();
    }

    private static Optional<String> some(Optional<Element> lines, String name, int most) {
        return lines.map(found -> Xml.words(found, name))
                .filter(words -> !words.isEmpty())
                .map(words -> Clean.line(words.substring(0, Math.min(words.length(), most))));
    }

    /** The caption in the component; else the one that stands beside it, if there is only one. */
    private static Optional<String> caption(Element component, NewsItemMaker maker) {
        var beside = Optional.ofNullable(component.parent()).stream()
                .flatMap(parent -> Xml.children(parent, COMPONENT).stream())
                .filter(part -> Roles.of(part) == Roles.CAPTION)
                .toList();
        return words(Xml.allInside(component, COMPONENT), maker)
                .or(() -> beside.size() == 1 ? words(beside, maker) : Optional.empty());
    }

    private static Optional<String> words(List<Element> parts, NewsItemMaker maker) {
        return parts.stream()
                .filter(part -> Roles.of(part) == Roles.CAPTION)
                .map(part -> Clean.line(Story.words(part, maker)))
                .filter(words -> !words.isEmpty())
                .map(words -> words.substring(0, Math.min(words.length(), Limits.NOTE)))
                .findFirst();
    }
}
