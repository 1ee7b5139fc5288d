package org.writethru.wire.ownxml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/**
 * The pictures of a story in elements of its sender's own.
 *
 * @param around the elements that hold this story and no other, from within
 * @param bodies its copy, whose pictures are read with it
 */
record OwnPictures(Element story, List<Element> around, List<Element> bodies) {
    /** Elements beside a picture, in one that holds no more than a picture. */
    private static final int MOST_BESIDE = 20;

    private static final Pattern IMAGE = Pattern.compile("(?i)\\S{1,500}\\.(?:jpe?g|png|gif|webp|avif)");

    private static final Set<String> PICTURES = Set.of("image", "picture", "pic", "photo", "foto", "bild", "imagen");
    private static final List<String> ADDRESS =
            List.of("url", "href", "src", "source", "filename", "file", "path", "nombre");
    private static final List<String> CAPTION = List.of("caption", "pie", "bildtext", "billedtekst", "description");
    private static final List<String> CREDIT = List.of("credit", "photographer", "byline");

    void read(NewsItemMaker maker) {
        var whole = around.isEmpty() ? story : around.getLast();
        for (var element : whole.getAllElements()) {
            if (isPicture(element) && !bodies.contains(element) && !bodies.contains(element.parent())) {
                picture(element, maker);
            }
        }
    }

    private static boolean isPicture(Element element) {
        return PICTURES.contains(NamedWords.name(element));
    }

    private void picture(Element element, NewsItemMaker maker) {
        var said = new NamedWords().add(element, Set.of());
        var inside = said.first(ADDRESS);
        var href = inside.isEmpty() ? address(element) : inside;
        if (!href.isEmpty()) {
            var beside = maker.pictures() < NewsItem.MOST_REFERENCES ? beside(element) : new NamedWords();
            maker.picture(new PictureReference(
                    href,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    present(said.first(CAPTION)).or(() -> present(beside.first(CAPTION))),
                    present(said.first(CREDIT)).or(() -> present(beside.first(CREDIT))),
                    Optional.empty()));
        }
    }

    /** The address in an attribute, or that is all the words there are. */
    private static String address(Element picture) {
        var named = Xml.attribute(picture, "url", "href", "src");
        var words = picture.childrenSize() == 0 ? Xml.words(picture) : "";
        return named.isEmpty() && IMAGE.matcher(words).matches() ? words : named;
    }

    /** What stands beside a picture in an element that holds this one alone, and no copy. */
    private NamedWords beside(Element picture) {
        return Optional.ofNullable(picture.parent())
                .filter(this::isOfAPicture)
                .map(holder -> new NamedWords().add(holder, Set.of(picture)))
                .orElseGet(NamedWords::new);
    }

    private boolean isOfAPicture(Element holder) {
        return !holder.equals(story)
                && !around.contains(holder)
                && holder.childrenSize() <= MOST_BESIDE
                && holder.children().stream().filter(OwnPictures::isPicture).count() == 1
                && bodies.stream().noneMatch(body -> body.parents().contains(holder));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
