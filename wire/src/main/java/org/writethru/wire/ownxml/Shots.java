package org.writethru.wire.ownxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/** Pictures that are sent without a story: in one element the name of a picture file and a caption. */
final class Shots {
    private static final Pattern CAPTION =
            Pattern.compile("[a-z]{0,12}caption|pie(?:defoto)?|bildtexte?|billedtekst|bildetekst|legende|didascalia");
    private static final Pattern FILE = Pattern.compile("(?i)\\S{1,500}\\.(?:jpe?g|png|gif|webp|tiff?)");
    private static final List<String> CREDIT = List.of("credit", "photographer", "byline");

    private Shots() {}

    /** The elements that hold them, in their order; none has copy. */
    static Map<Element, List<Element>> in(List<Element> roots) {
        var shots = new LinkedHashMap<Element, List<Element>>();
        for (var root : roots) {
            root.getAllElements().stream()
                    .filter(element ->
                            caption(element).isPresent() && file(element).isPresent())
                    .forEach(element -> shots.put(element, List.of()));
        }
        return shots;
    }

    static void picture(Element shot, NewsItemMaker maker) {
        var said = new NamedWords().add(shot, Set.of());
        file(shot)
                .ifPresent(href -> maker.picture(new PictureReference(
                        href,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        caption(shot),
                        Optional.of(said.first(CREDIT)).filter(credit -> !credit.isEmpty()),
                        Optional.empty())));
    }

    private static Optional<String> caption(Element shot) {
        return shot.children().stream()
                .filter(child -> CAPTION.matcher(NamedWords.name(child)).matches())
                .map(Xml::words)
                .filter(words -> !words.isEmpty() && words.length() <= Limits.NOTE)
                .findFirst();
    }

    private static Optional<String> file(Element shot) {
        return shot.children().stream()
                .filter(child -> child.childrenSize() == 0)
                .map(Xml::words)
                .filter(words -> FILE.matcher(words).matches())
                .findFirst();
    }
}
