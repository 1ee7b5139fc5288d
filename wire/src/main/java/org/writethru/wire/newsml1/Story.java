package org.writethru.wire.newsml1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.Clean;
import org.writethru.wire.xml.ContentCopy;
import org.writethru.wire.xml.Xml;

/** The story of one edition: its lines, its metadata, and the content of its components by their roles. */
final class Story {
    private static final int DEEPEST = 20;
    private static final int LONGEST_FLASH = 120;
    private static final Pattern FOR_EDITORS = Pattern.compile("(?i)(?:ed(?:itor(?:.?s|ial)?)?[ _-]?notes?)?");

    private final Edition edition;
    private final NewsItemMaker maker;

    Story(Edition edition, NewsItemMaker maker) {
        this.edition = edition;
        this.maker = maker;
    }

    void read() {
        var components = edition.components();
        var lines = new NewsLines(edition.language(), maker);
        components
                .reversed()
                .forEach(component -> Xml.child(component, "NewsLines").ifPresent(lines::read));
        components.reversed().forEach(component -> Metadata.sender(component, maker));
        if (!components.isEmpty()) {
            var inner = components.getLast();
            parts(inner, Roles.LEAD, 0).forEach(this::copy);
            parts(inner, Roles.STORY, 0).forEach(part -> {
                Xml.child(part, "NewsLines").ifPresent(lines::read);
                comments(part);
                added(part);
                Optional.ofNullable(part.parent()).ifPresent(this::added);
                further(part);
                copy(part);
            });
            parts(inner, Roles.HEADLINE, 0).forEach(part -> maker.headline(words(part)));
            parts(inner, Roles.SUMMARY, 0).stream()
                    .map(this::words)
                    .filter(words ->
                            maker.headline().filter(words::equalsIgnoreCase).isEmpty())
                    .forEach(maker::standfirst);
            parts(inner, Roles.CONTACT, 0).forEach(part -> maker.internalNote(words(part)));
            parts(inner, Roles.MEDIUM, 0).forEach(part -> Media.read(part, maker));
        }
        components.reversed().forEach(component -> Metadata.read(component, maker));
        Metadata.provider(edition.item(), components, maker);
        components.forEach(this::comments);
        priority(components);
        named();
    }

    /** An item without a headline is called what its copy says, if that is a flash, else by its label. */
    private void named() {
        var label = Xml.inside(edition.item(), "NameLabel").map(Xml::words).orElse("");
        maker.slug(label);
        maker.headline(maker.firstWords()
                .filter(words -> words.length() <= LONGEST_FLASH && words.indexOf('\n') < 0)
                .orElse(label));
    }

    /** What content systems have put into a component beside the elements of the format. */
    private void added(Element component) {
        Xml.child(component, "Author").ifPresent(author -> maker.byline(Xml.words(author)));
        Xml.children(component, "item_keywords")
                .forEach(words -> words.children().forEach(word -> maker.keyword(Xml.words(word))));
    }

    /** Comments of a component or its content are for editors; such as carry another name than theirs are for machines. */
    private void comments(Element component) {
        Xml.children(component, "Comment").stream()
                .filter(comment -> FOR_EDITORS
                        .matcher(Xml.attribute(comment, "FormalName"))
                        .matches())
                .forEach(comment -> maker.internalNote(Xml.words(comment)));
    }

    /** The priority of an item that says no urgency: its own, else that of the transmission. */
    private void priority(List<Element> components) {
        for (var component : components.reversed()) {
            Xml.child(component, "AdministrativeMetadata").stream()
                    .flatMap(meta -> Xml.children(meta, "Property").stream())
                    .filter(property -> Xml.attribute(property, "FormalName").matches("(?i)urgency|priority"))
                    .forEach(property -> maker.priority(Xml.attribute(property, "Value")));
        }
        Management.envelope(edition.item())
                .flatMap(envelope -> Xml.child(envelope, "Priority"))
                .ifPresent(priority -> maker.priority(
                        Xml.attribute(priority, "FormalName").isEmpty()
                                ? Xml.words(priority)
                                : Xml.attribute(priority, "FormalName")));
    }

    /** Components with this role inside, the component itself included if it has content; nothing below those of other roles. */
    private static List<Element> parts(Element component, Roles role, int depth) {
        var own = Roles.of(component);
        boolean whole = holds(component)
                || depth > 0
                        && role == Roles.MEDIUM
                        && Xml.inside(component, "ContentItem").isPresent();
        var here = own == role && whole ? Stream.of(component) : Stream.<Element>empty();
        if (depth > DEEPEST || depth > 0 && !own.isStory()) {
            return here.toList();
        }
        var inside = Xml.children(component, "NewsComponent").stream();
        if (Xml.attribute(component, "EquivalentsList").equalsIgnoreCase("yes")) {
            inside = inside.filter(part -> Roles.of(part) == role).limit(1);
        }
        return Stream.concat(here, inside.flatMap(part -> parts(part, role, depth + 1).stream()))
                .toList();
    }

    private static boolean holds(Element component) {
        return Xml.child(component, "ContentItem").isPresent();
    }

    /** A further story of the item begins with its own headline. */
    private void further(Element part) {
        var headline = Xml.child(part, "NewsLines")
                .map(found -> Xml.words(found, "HeadLine"))
                .orElse("");
        if (maker.hasBody()
                && !headline.isEmpty()
                && maker.headline().filter(headline::equals).isEmpty()) {
            maker.blocks(List.of(new Block.Subhead(Clean.line(headline))));
        }
    }

    /** Content items of one component are the same in several forms; the first with copy is read, others only for pictures. */
    private void copy(Element part) {
        var before = maker.blockCount();
        for (var content : Xml.children(part, "ContentItem")) {
            if (maker.blockCount() == before && !isStyle(content)) {
                content(content);
            }
        }
        Media.read(part, maker);
    }

    private void content(Element item) {
        comments(item);
        var data = Xml.inside(item, "DataContent").or(() -> Xml.child(item, "p").map(_ -> item));
        var encoding = Xml.inside(item, "Encoding")
                .map(found -> Xml.attribute(found, "Notation"))
                .orElse("");
        if (encoding.toLowerCase(java.util.Locale.ROOT).contains("base64")) {
            data.ifPresent(found -> ContentCopy.base64(Xml.raw(found), maker));
        } else {
            data.ifPresent(found -> ContentCopy.read(found, maker));
        }
    }

    private static boolean isStyle(Element content) {
        return Xml.child(content, "MimeType")
                .filter(type -> Xml.attribute(type, "FormalName")
                        .matches("(?i)text/(css|javascript).*|image/.*|video/.*|audio/.*"))
                .isPresent();
    }

    private String words(Element part) {
        return words(part, maker);
    }

    /** The words of a component that is a line, a note or a caption, read apart from the copy. */
    static String words(Element part, NewsItemMaker maker) {
        var apart = new NewsItemMaker("part", maker.notes());
        for (var data : Xml.allInside(part, "DataContent")) {
            if (!apart.hasBody()) {
                ContentCopy.read(data, apart);
            }
        }
        return apart.blocks().stream().map(Block::plain).collect(Collectors.joining("\n"));
    }
}
