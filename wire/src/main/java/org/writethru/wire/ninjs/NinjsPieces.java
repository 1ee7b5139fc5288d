package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.writethru.wire.json.Fields;

/**
 * Copy that is sent as a list of its pieces, each with a type and a text: Arc's content elements, and the blocks of editors. The
 * texts are HTML of one line.
 */
final class NinjsPieces {
    private static final List<String> LISTS =
            List.of("contentelements", "blocks", "elements", "body", "content", "paragraphs", "sections");

    /** Lists of nothing but copy, whose entries need not say what they are. */
    private static final Set<String> COPY = Set.of("body", "paragraphs", "sections");

    /** Members that may be all of an editor's document, in which its blocks are. */
    private static final List<String> WHOLE = List.of("content", "body");

    /** Pieces that hold others. */
    private static final Set<String> HOLDERS = Set.of("text", "section", "group", "headline", "subheadline");

    private static final Set<String> QUOTES = Set.of("blockquote", "quote");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final int DEPTH = 4;

    private NinjsPieces() {}

    /** The pieces as one text in HTML; nothing if no member is a list of them. */
    static Optional<String> of(Fields fields) {
        return of(fields, 0)
                .or(() -> WHOLE.stream()
                        .flatMap(name -> of(fields.object(name), "blocks", 0).stream())
                        .findFirst());
    }

    private static Optional<String> of(Fields fields, int depth) {
        return LISTS.stream().flatMap(name -> of(fields, name, depth).stream()).findFirst();
    }

    private static Optional<String> of(Fields fields, String name, int depth) {
        var pieces = fields.node(name)
                .filter(node -> node.isArray())
                .map(_ -> fields.objects(name))
                .orElse(List.of());
        if (!pieces.isEmpty() && pieces.stream().allMatch(piece -> only(piece).isPresent())) {
            return Optional.of(
                    pieces.stream().flatMap(piece -> only(piece).stream()).collect(Collectors.joining("\n")));
        }
        boolean typed = !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> piece.text("type").isPresent());
        if (!typed && COPY.contains(name) && !pieces.isEmpty()) {
            return pieces.stream().allMatch(piece -> words(piece).isPresent())
                    ? Optional.of(pieces.stream().map(NinjsPieces::titled).collect(Collectors.joining("\n")))
                    : Optional.empty();
        }
        return typed && depth < DEPTH
                ? Optional.of(PiecesElsewhere.put(fields, pieces).stream()
                                .map(piece -> html(piece, depth))
                                .collect(Collectors.joining("\n")))
                        .filter(html -> !html.isBlank())
                : Optional.empty();
    }

    /** The text of a piece that has nothing else, under the name of what it is. */
    private static Optional<String> only(Fields piece) {
        if (piece.names().size() != 1) {
            return Optional.empty();
        }
        var name = piece.names().iterator().next();
        if (QUOTES.contains(name) && words(piece.object(name)).isPresent()) {
            return words(piece.object(name)).map(text -> quoted(text, piece.object(name)));
        }
        return piece.text(name).flatMap(text -> switch (name) {
            case "p", "paragraph", "text", "content", "value", "data" -> Optional.of(paragraphs(text));
            case "h1", "h2", "h3", "h4", "heading", "header", "subheading" -> Optional.of(within("h3", text));
            case "blockquote", "quote" -> Optional.of(within("blockquote", text));
            default -> Optional.empty();
        });
    }

    /** What was said, and by whom. */
    private static String quoted(String text, Fields quotation) {
        return within("blockquote", paragraphs(text) + within("footer", speaker(quotation)));
    }

    /** Who said it, with the post where it stands apart. */
    private static String speaker(Fields quotation) {
        var name = quotation
                .text("attribution", "cite", "author", "speaker", "name", "source")
                .orElse("");
        var post = quotation.text("role", "title", "position", "jobtitle").orElse("");
        return name.isEmpty() || post.isEmpty() || name.contains(post) ? name : name + ", " + post;
    }

    /** A part of the copy below its title. */
    private static String titled(Fields piece) {
        var title = piece.text("title", "heading", "subheading").orElse("");
        return within("h3", title) + paragraphs(words(piece).orElse(""));
    }

    private static String html(Fields piece, int depth) {
        var data = inside(piece);
        var text = words(piece).or(() -> words(data)).orElse("");
        var type = type(piece);
        if (text.isEmpty() && HOLDERS.contains(type)) {
            var held = of(piece, depth + 1).orElse("");
            return type.endsWith("headline") ? within("h3", Jsoup.parse(held).text()) : held;
        }
        return switch (type) {
            case "text", "paragraph", "p", "richtext", "text/plain" -> paragraphs(text);
            case "header", "heading", "subheading", "headline", "subheadline", "h2", "h3" -> within("h3", text);
            case "quote", "blockquote", "pullquote" -> {
                var said = of(piece, "contentelements", depth + 1).orElse(text);
                yield speaker(piece).isEmpty() ? within("blockquote", said) : quoted(said, piece);
            }
            case "quotation" ->
                within("blockquote", words(piece.object("quotation")).orElse(text));
            case "list" -> "<ul>" + items(piece) + items(data) + "</ul>";
            case "image", "photo", "picture" -> picture(piece);
            case "rawhtml", "html", "text/html", "table" -> text;
            default -> "";
        };
    }

    /** What an editor puts the words of a piece into. */
    private static Fields inside(Fields piece) {
        return List.of("data", "attributes", "attrs").stream()
                .map(piece::object)
                .filter(object -> !object.names().isEmpty())
                .findFirst()
                .orElse(Fields.NONE);
    }

    /** The type without the name of who invented it: {@code core/paragraph}. */
    private static String type(Fields piece) {
        var type = piece.text("type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/") ? type : type.substring(type.lastIndexOf('/') + 1);
    }

    private static Optional<String> words(Fields piece) {
        return piece.text("processed", "content", "text", "html", "value", "data");
    }

    private static String paragraphs(String text) {
        return EMPTY_LINE.splitAsStream(text).map(part -> within("p", part)).collect(Collectors.joining());
    }

    private static String within(String element, String html) {
        return html.isBlank() ? "" : "<%s>%s</%s>".formatted(element, html, element);
    }

    private static String items(Fields list) {
        return list.texts("items", "content", "text").stream()
                .map(item -> within("li", item))
                .collect(Collectors.joining());
    }

    private static String picture(Fields piece) {
        var caption = piece.text("caption", "subtitle").orElse("");
        return piece.text("url", "src")
                .map(address -> "<figure><img src=\"%s\">%s</figure>"
                        .formatted(Entities.escape(address), within("figcaption", caption)))
                .orElse("");
    }
}
