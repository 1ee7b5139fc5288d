package org.writethru.wire.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Limits;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.text.Clean;

/** The pictures that a body names, in their order. */
final class HtmlPictures {
    /** Where services of releases count who reads: the last part of the address is a name for that, and a query follows it. */
    private static final Pattern COUNTER = Pattern.compile(
            "(?i)/(?:cgi-bin/\\w{1,20}|ct|ti|rt|px|pixel|count(?:er)?|track(?:er|ing)?|beacon|1x1)(?:\\.(?:gif|png|php|aspx))?\\?");

    private final List<PictureReference> taken = new ArrayList<>();
    private final Notes notes;

    HtmlPictures(Notes notes) {
        this.notes = notes;
    }

    List<PictureReference> taken() {
        return List.copyOf(taken);
    }

    /**
     * Takes the one picture of an NITF media, whose references are its renditions, or each of an HTML figure.
     *
     * @return false if it names none; a medium that is no picture is left out
     */
    boolean figure(Element element) {
        if (!shows(element, element.attr("media-type"))) {
            notes.add("A medium of the type %s was left out.".formatted(Notes.quoted(element.attr("media-type"))));
            return true;
        }
        var images = element.select("img");
        var best = element.select("media-reference").stream()
                .filter(reference -> shows(reference, reference.attr("mime-type")))
                .max(Comparator.comparing(
                        reference -> pixels(reference, "width").orElse(0)));
        boolean one = images.size() + (best.isPresent() ? 1 : 0) == 1;
        var told = words(
                        element,
                        "figcaption, media-caption",
                        "media-printcaption",
                        "media-originalcaption",
                        "media\\.caption")
                .or(() -> one ? CaptionedPicture.takingCredited(element) : Optional.empty());
        var credit = words(element, "media-producer, .credit, .byline", "media-byline", "media-printproducer")
                .or(() -> words(element, "figcaption > small, figcaption > cite")
                        .filter(small -> !told.equals(Optional.of(small))));
        var caption = told.map(all -> credit.filter(all::endsWith)
                        .map(end ->
                                all.substring(0, all.length() - end.length()).strip())
                        .orElse(all))
                .filter(words -> !words.isEmpty());
        images.forEach(image -> add(image, caption, credit));
        best.ifPresent(image -> add(image, caption, credit));
        return !images.isEmpty() || best.isPresent();
    }

    /** Whether something of this type is a picture; if it has none, it is taken for one. */
    private static boolean shows(Element element, String type) {
        return !HtmlCopy.name(element).equals("media-reference")
                        && !HtmlCopy.name(element).equals("media")
                || !type.toLowerCase(Locale.ROOT).matches("(video|audio|text|data|other|application|script).*");
    }

    /** The words of the first of these that has some. */
    private static Optional<String> words(Element element, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector -> Stream.ofNullable(element.selectFirst(selector)))
                .map(found -> Clean.line(found.text()))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /** Takes what an element shows, unless it only counts readers or names no address. */
    void add(Element image, Optional<String> caption, Optional<String> credit) {
        var href = Clean.line(image.attr(image.hasAttr("src") ? "src" : "source"));
        if (counts(image, href)) {
            notes.add("A picture that only counts readers was left out.");
            return;
        }
        if (href.isEmpty() || href.length() > Limits.ADDRESS || href.startsWith("data:")) {
            notes.add("A picture without an address was left out.");
            return;
        }
        taken.add(new PictureReference(
                href,
                attribute(image, "mime-type"),
                pixels(image, "width"),
                pixels(image, "height"),
                caption,
                credit,
                attribute(image, "alt").or(() -> attribute(image, "alternate-text"))));
    }

    /** Whether it is of one pixel, or says no size and is where services of releases count their readers. */
    private static boolean counts(Element image, String href) {
        var width = image.attr("width").strip();
        var height = image.attr("height").strip();
        return width.equals("1") && height.equals("1")
                || width.isEmpty() && height.isEmpty() && COUNTER.matcher(href).find();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(Clean.line(element.attr(name))).filter(value -> !value.isEmpty());
    }

    private static Optional<Integer> pixels(Element element, String name) {
        var value = element.attr(name).strip();
        return value.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
