package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.text.Clean;

/** What stands in the body of an NITF document (3.6, section “body”), by itself or inside of NewsML. */
public final class NitfStory {
    private static final Pattern TIME = Pattern.compile("\\d{4}-?\\d{2}-?\\d{2}(?:[T ].*)?");
    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s+\\S+\\s+\\S+");

    private NitfStory() {}

    /** Reads the body into the item; what the item has already stays. */
    public static void read(Element nitf, NewsItemMaker maker) {
        maker.language(Xml.attribute(nitf, "baselang", "xml:lang", "lang"));
        for (var part : List.of("body", "body.content")) {
            Xml.inside(nitf, part).ifPresent(found -> maker.language(Xml.attribute(found, "xml:lang", "lang")));
        }
        head(Xml.inside(nitf, "body.head").or(() -> headless(nitf)).orElse(nitf), maker);
        var contents = Xml.allInside(nitf, "body.content");
        if (contents.isEmpty()) {
            loose(nitf, maker);
        }
        contents.forEach(content -> content(content, maker));
        Xml.inside(nitf, "title").ifPresent(title -> maker.headline(Xml.words(title)));
        if (!maker.isOurs()) {
            var message = Xml.inside(nitf, "ed-msg")
                    .map(found -> Xml.attribute(found, "info"))
                    .orElse("");
            Xml.allInside(nitf, "body.end").forEach(end -> end(end, message, maker));
        }
    }

    /** A body that has no head, but its lines among the copy. */
    private static Optional<Element> headless(Element nitf) {
        return Xml.child(nitf, "body")
                .filter(body -> body.children().stream()
                        .anyMatch(line -> line.normalName().matches("he(a)?dline|byline|dateline")));
    }

    private static void head(Element head, NewsItemMaker maker) {
        var hedline = Xml.inside(head, "hedline").or(() -> Xml.inside(head, "headline"));
        if (!maker.isOurs()) {
            hedline.ifPresent(EscapedMarkup::unfold);
            Xml.children(head, "byline").forEach(EscapedMarkup::unfold);
        }
        var main = hedline.flatMap(found -> Xml.inside(found, "hl1")).or(() -> hedline);
        main.ifPresent(headline -> maker.headline(Xml.words(headline)));
        if (maker.isOurs()) {
            Xml.child(head, "byline").ifPresent(byline -> maker.byline(Xml.words(byline)));
        }
        maker.byline(bylines(Xml.children(head, "byline")).stream()
                .map(NitfStory::byline)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")));
        Xml.inside(head, "dateline")
                .ifPresent(dateline -> maker.dateline(maker.isOurs() ? Xml.words(dateline) : dateline(dateline)));
        Xml.inside(head, "abstract").ifPresent(summary -> maker.standfirst(summary(summary, maker)));
        hedline.stream()
                .flatMap(found -> Xml.children(found, "hl2").stream())
                .filter(second -> !Marked.isKicker(second))
                .map(Xml::words)
                .filter(second -> maker.headline().filter(second::equals).isEmpty() && !isSlug(second))
                .forEach(maker::standfirst);
        hedline.ifPresent(found -> maker.standfirst(Xml.words(found, "printdeck")));
        Xml.inside(head, "distributor").ifPresent(provider -> maker.provider(Xml.words(provider)));
        Xml.inside(head, "rights.owner").ifPresent(owner -> maker.rightsHolder(Xml.words(owner)));
        Xml.inside(head, "rights.limitations").ifPresent(limits -> maker.usageTerms(Xml.words(limits)));
        Xml.allInside(head, "note").forEach(note -> maker.internalNote(prose(note, maker)));
    }

    /** Those that are printed; some archives have each once more, turned round for indexes. */
    private static List<Element> bylines(List<Element> all) {
        var printed = all.stream()
                .filter(byline -> !byline.attr("class").contains("normalized"))
                .toList();
        return printed.isEmpty() ? all : printed;
    }

    /** Some agencies put their slug into the second headline. */
    private static boolean isSlug(String line) {
        return line.equals(line.toUpperCase(java.util.Locale.ROOT)) && line.length() < 60;
    }

    /** The name, and the title of its writer behind a comma. */
    private static String byline(Element byline) {
        return joined(parts(byline));
    }

    /** Place and date, without dates that are meant for machines. */
    private static String dateline(Element dateline) {
        return joined(parts(dateline).stream()
                .filter(part -> !TIME.matcher(part).matches())
                .toList());
    }

    private static List<String> parts(Element element) {
        var parts = new ArrayList<String>();
        for (Node node : element.childNodes()) {
            var words = node instanceof Element child
                    ? place(child)
                    : node instanceof TextNode text ? Clean.line(text.getWholeText()) : "";
            boolean inLine = node instanceof Element child && (Xml.is(child, "person") || Xml.is(child, "em"));
            if (!words.isEmpty() && inLine && !parts.isEmpty()) {
                parts.add(parts.removeLast() + " " + words);
            } else if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** The words of a part; the parts of a place are divided by commas. */
    private static String place(Element part) {
        boolean places = part.childrenSize() > 1 && part.ownText().isBlank() && Xml.is(part, "location");
        return places
                ? part.children().stream()
                        .map(Xml::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                : Xml.words(part);
    }

    private static String joined(List<String> parts) {
        var line = new StringBuilder();
        for (var part : parts) {
            if (line.isEmpty() || ",.;:)–-—".indexOf(part.charAt(0)) >= 0) {
                line.append(line.isEmpty() || part.charAt(0) != '(' && part.charAt(0) != '-' ? "" : " ")
                        .append(part);
            } else {
                line.append(",;(".indexOf(line.charAt(line.length() - 1)) >= 0 || part.charAt(0) == '(' ? " " : ", ")
                        .append(part);
            }
        }
        return line.toString();
    }

    private static void content(Element content, NewsItemMaker maker) {
        if (!maker.isOurs()) {
            DataSection.unwrap(content);
        }
        if (content.childrenSize() == 0) {
            ContentCopy.flat(Xml.raw(content), maker);
            return;
        }
        if (!maker.isOurs()) {
            lead(content);
            Marked.standfirst(content, maker);
            Marked.links(content, maker);
            ContentCopy.characters(content, maker);
            SetOffSigns.join(content);
            Breaks.unwrap(content);
            Breaks.divide(content);
        }
        ContentCopy.add(HtmlCopy.read(content, maker.notes()), maker);
    }

    /** Takes out a block that only repeats the beginning of the one with all of the text, as archives have it. */
    private static void lead(Element content) {
        var blocks = Xml.children(content, "block");
        if (blocks.stream().anyMatch(block -> block.hasClass("full_text"))) {
            blocks.stream().filter(block -> block.hasClass("lead_paragraph")).forEach(Element::remove);
        }
    }

    /** A body without the division that holds the copy: what is not head or end is copy. */
    private static void loose(Element nitf, NewsItemMaker maker) {
        var body = Xml.child(nitf, "body").orElse(nitf);
        var holder = new Element("div");
        List.copyOf(body.childNodes()).stream()
                .filter(node -> !(node instanceof Element part) || !apart(part))
                .forEach(holder::appendChild);
        ContentCopy.add(HtmlCopy.read(holder, maker.notes()), maker);
    }

    private static boolean apart(Element part) {
        return switch (part.normalName()) {
            case "head",
                    "body.head",
                    "body.end",
                    "hedline",
                    "headline",
                    "byline",
                    "dateline",
                    "abstract",
                    "distributor",
                    "docdata",
                    "tobject",
                    "pubdata",
                    "title" -> true;
            default -> false;
        };
    }

    /** A sentence below the copy is part of it, a line that is nothing but links is not; initials, addresses and the message to editors again are for editors. */
    private static void end(Element end, String message, NewsItemMaker maker) {
        for (var line : end.select("p, li")) {
            if (isLink(line)) {
                maker.notes().add("A link below the copy, which leads to another story, was left out.");
                line.remove();
            }
        }
        for (var line : HtmlCopy.read(end, maker.notes()).blocks()) {
            var words = line.plain();
            if (SENTENCE.matcher(words).find() && !words.contains("@") && !words.equals(message)) {
                maker.blocks(List.<Block>of(line));
            } else {
                maker.internalNote(words);
            }
        }
    }

    private static boolean isLink(Element line) {
        var links = line.select("a[href]").text();
        return !links.isBlank() && links.strip().equals(line.text().strip());
    }

    /** A summary without the headline, which some have again above it. */
    private static String summary(Element element, NewsItemMaker maker) {
        var headline = maker.headline().orElse("");
        return prose(element, maker)
                .lines()
                .filter(line -> maker.isOurs() || !line.equals(headline))
                .collect(Collectors.joining("\n"));
    }

    private static String prose(Element element, NewsItemMaker maker) {
        if (!maker.isOurs()) {
            EscapedMarkup.unfold(element);
        }
        return Optional.of(HtmlCopy.read(element, maker.notes()).blocks().stream()
                        .map(Block::plain)
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Xml.words(element));
    }
}
