package org.writethru.wire.newsmlg2;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.xml.ContentCopy;
import org.writethru.wire.xml.EscapedMarkup;
import org.writethru.wire.xml.Xml;

/** What an item says of its content, and the content itself: {@code contentMeta} and {@code contentSet}. */
final class G2Content {
    private static final Pattern PLACE = Pattern.compile("geoarea|poi|country|city|statprov|place|loc.*");

    /** Characters by which the beginning of copy is known again. */
    private static final int BEGINNING = 40;

    private final Element item;
    private final Element itemMeta;
    private final Element meta;
    private final Codes codes;
    private final NewsItemMaker maker;

    G2Content(Element item, Element itemMeta, Codes codes, NewsItemMaker maker) {
        this.item = item;
        this.itemMeta = itemMeta;
        this.meta = Xml.child(item, "contentMeta").orElseGet(() -> new Element("contentMeta"));
        this.codes = codes;
        this.maker = maker;
    }

    void read() {
        language();
        lines();
        maker.urgency(Xml.words(meta, "urgency"));
        maker.urgency(Xml.words(itemMeta, "urgency"));
        maker.priority(Xml.words(itemMeta, "priority"));
        subjects();
        copy();
        if (maker.hasBody()) {
            maker.byline(creator());
        }
        Xml.child(item, "concept").ifPresent(this::concept);
        if (maker.headline().isEmpty()) {
            maker.headline(Texts.best(Xml.children(meta, "description"), maker));
        }
        if (item.normalName().equals("newsitem")
                && !maker.hasBody()
                && Xml.inside(item, "contentSet").isEmpty()) {
            summary();
        }
        G2Pictures.read(item, meta, maker);
    }

    /** Of an item without content whatever describes it is all that there is to read. */
    private void summary() {
        var described = Texts.best(Xml.children(meta, "description"), maker);
        if (maker.headline().filter(described::equals).isEmpty()) {
            maker.standfirst(described);
        }
    }

    /** What a concept is called, and what it is. */
    private void concept(Element concept) {
        maker.headline(Texts.best(Xml.children(concept, "name"), maker));
        maker.standfirst(Texts.best(Xml.children(concept, "definition"), maker));
    }

    private void language() {
        Xml.children(meta, "language").forEach(language -> maker.language(Xml.attribute(language, "tag")));
        maker.language(Xml.attribute(item, "xml:lang"));
        for (var kind : List.of("inlineXML", "inlineData")) {
            Xml.inside(item, kind).ifPresent(content -> {
                content.children().stream()
                        .limit(1)
                        .forEach(copy -> maker.language(Xml.attribute(copy, "xml:lang", "lang", "baselang")));
                maker.language(Xml.language(content));
            });
        }
        maker.language(Xml.language(item));
    }

    private void lines() {
        var headlines = Xml.children(meta, "headline");
        var main = headlines.stream()
                .filter(headline -> isMain(Codes.last(headline, "role")))
                .toList();
        maker.headline(Texts.best(main.isEmpty() ? headlines : main, maker));
        if (!maker.isOurs()) {
            maker.headline(marked());
        }
        maker.headline(Texts.best(
                Xml.children(itemMeta, "title").stream()
                        .filter(title -> Xml.attribute(title, "role", "roleuri").isEmpty())
                        .toList(),
                maker));
        maker.headline(Texts.best(Xml.children(meta, "title"), maker));
        maker.slug(Xml.words(meta, "slugline"));
        if (!maker.isOurs()) {
            Xml.children(meta, "by").forEach(EscapedMarkup::unfold);
        }
        maker.byline(Xml.children(meta, "by").stream()
                .map(Xml::words)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")));
        var dateline = Xml.words(meta, "dateline");
        maker.dateline(dateline.matches("\\d{4}-\\d{2}-\\d{2}.*") ? "" : dateline);
        standfirst(headlines);
    }

    /** The headline that a page in the content marks as one (schema.org, rNews); what only names the item is less. */
    private String marked() {
        return Xml.inside(item, "inlineXML").stream()
                .flatMap(content -> content.select("[itemprop~=(?i)\\bheadline\\b]").stream())
                .filter(headline -> headline.closest("figure, aside") == null)
                .map(Xml::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isMain(String role) {
        return role.isEmpty() || role.equals("main") || role.equals("headline") || role.equals("title");
    }

    /** A summary; an excerpt of the copy for a caption is none. */
    private void standfirst(List<Element> headlines) {
        maker.standfirst(Texts.best(
                Xml.children(meta, "description").stream()
                        .filter(
                                text -> Codes.last(text, "role")
                                        .matches(
                                                "|summary|abstract|standfirst|lead|teaser|deck|ingress|synopsis|patopicabstract"))
                        .filter(text -> !isCut(text))
                        .toList(),
                maker));
        maker.standfirst(Texts.best(
                headlines.stream()
                        .filter(line -> Codes.last(line, "role").matches("sub.*|.*deck|standfirst|secondary"))
                        .toList(),
                maker));
    }

    /** Whether it is the beginning of the copy, broken off. */
    private boolean isCut(Element description) {
        var words = Xml.words(description);
        return !maker.isOurs()
                && words.length() > BEGINNING
                && (words.endsWith("...") || words.endsWith("…"))
                && Xml.inside(item, "contentSet")
                        .filter(content -> Xml.words(content).contains(words.substring(0, BEGINNING)))
                        .isPresent();
    }

    private void subjects() {
        for (var subject : Xml.children(meta, "subject")) {
            var code = codes.canonical(subject);
            maker.subject(code);
            if (maker.isOurs()) {
                maker.subject(Xml.attribute(subject, "literal"));
            }
            if (PLACE.matcher(Codes.last(subject, "type")).matches()) {
                maker.place(label(subject));
            } else if (code.isEmpty() && !maker.isOurs()) {
                maker.keyword(label(subject));
            }
        }
        Xml.children(meta, "keyword").forEach(word -> maker.keyword(Xml.words(word)));
        if (maker.isOurs()) {
            return; // Its place is that of the dateline.
        }
        Xml.children(meta, "located").forEach(located -> maker.place(label(located)));
    }

    /** A concept's name: its own, or that which an assertion of the item gives it, or a code that is a name by itself. */
    private String label(Element concept) {
        var name = Texts.name(concept, maker);
        var code = Xml.attribute(concept, "qcode", "uri");
        if (code.isEmpty() || !code.endsWith(name)) {
            return name;
        }
        return Xml.children(item, "assert").stream()
                .filter(asserted -> Xml.attribute(asserted, "qcode", "uri").equals(code))
                .map(asserted -> Xml.words(asserted, "name"))
                .filter(asserted -> !asserted.isEmpty())
                .findFirst()
                .orElse(name.matches("\\p{Lu}\\p{Ll}[\\p{L} .-]*") ? name : "");
    }

    /** Who wrote it, where no line says so: a creator whose name has several words, and who neither is the provider nor a source that is credited. */
    private String creator() {
        var credit = Xml.words(meta, "creditline");
        return Xml.children(meta, "creator").stream()
                .map(G2Content::named)
                .filter(name -> name.matches("\\p{L}[^/\\\\@]* [^/\\\\@]*\\p{L}.{0,3}"))
                .filter(name -> !name.equals(maker.provider().orElse("")))
                .filter(name -> !name.equals(credit)
                        || Xml.children(meta, "infoSource").stream()
                                .map(G2Content::named)
                                .noneMatch(name::equals))
                .findFirst()
                .orElse("");
    }

    private static String named(Element party) {
        var name = Xml.words(party, "name");
        return name.isEmpty() ? Xml.attribute(party, "literal") : name;
    }

    /** The first piece that holds words, marked up rather than plain: others are the same in another form. */
    private void copy() {
        var sets = Xml.allInside(item, "contentSet");
        for (var kind : List.of("inlineXML", "inlineData")) {
            for (var set : sets) {
                for (var content : Xml.children(set, kind)) {
                    if (!maker.hasBody() && !isExcerpt(content)) {
                        piece(content);
                    }
                }
            }
        }
    }

    private static boolean isExcerpt(Element content) {
        return Codes.last(content, "rendition").matches("(teaser|summary|caption|headline|abstract|sms|tweet).*");
    }

    private void piece(Element content) {
        switch (content.normalName()) {
            case "inlinexml" -> ContentCopy.read(content, maker);
            case "inlinedata" -> data(content);
            default -> {
                // Remote content is read with the pictures.
            }
        }
    }

    private void data(Element content) {
        var type = Xml.attribute(content, "contenttype");
        if (type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/")) {
            maker.notes().add("Inline data of the type “%s” was left out.".formatted(type));
        } else if (Codes.last(content, "encoding").contains("base64")) {
            ContentCopy.base64(Xml.raw(content), maker);
        } else {
            ContentCopy.read(content, maker);
        }
    }
}
