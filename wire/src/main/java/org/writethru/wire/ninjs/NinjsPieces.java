package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.writethru.wire.json.Fields;

/**
 * Copy that is sent as a list of its pieces, each with a type and a text: Arc's content elements, and the blocks of editors. The
 * texts are HTML of one line.
 */
final class NinjsPieces {
    private static final List<String> LISTS =
            List.of("contentelements", "blocks", "elements", "body", "content", "paragraphs");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final int DEPTH = 4;

    private NinjsPieces() {}

    /** The pieces as one text in HTML; nothing if no member is a list of them. */
    static Optional<String> of(Fields fields) {
        return LISTS.stream().flatMap(name -> of(fields, name, 0).stream()).findFirst();
    }

    private static Optional<String> of(Fields fields, String name, int depth) {
        var pieces = fields.node(name)
                .filter(node -> node.isArray())
                .map(_ -> fields.objects(name))
                .orElse(List.of());
        if (!pieces.isEmpty() && pieces.stream().allMatch(piece -> only(piece).isPresent())) {
            return Optional.of(pieces.stream()
                    .flatMap(piece -> only(piece).stream())
                    .map(NinjsPieces::paragraphs)
                    .collect(Collectors.joining("\n")));
        }
        boolean typed = !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> piece.text("type").isPresent());
        return typed && depth < DEPTH
                ? Optional.of(pieces.stream().map(piece -> html(piece, depth)).collect(Collectors.joining("\n")))
                        .filter(html -> !html.isBlank())
                : Optional.empty();
    }

    /** The text of a piece that has nothing else. */
    private static Optional<String> only(Fields piece) {
        return piece.names().size() == 1 ? piece.text("p", "paragraph", "text", "content", "value") : Optional.empty();
    }

    private static String html(Fields piece, int depth) {
        var data = piece.object("data");
        var text = words(piece).or(() -> words(data)).orElse("");
        return switch (piece.text("type").orElse("").toLowerCase(Locale.ROOT)) {
            case "text", "paragraph", "p", "richtext", "text/plain" -> paragraphs(text);
            case "header", "heading", "subheading", "headline", "h2", "h3" -> within("h3", text);
            case "quote", "blockquote", "pullquote" ->
                within("blockquote", of(piece, "contentelements", depth + 1).orElse(text));
            case "list" -> "<ul>" + items(piece) + items(data) + "</ul>";
            case "image", "photo", "picture" -> picture(piece);
            case "rawhtml", "html", "text/html", "table" -> text;
            default -> "";
        };
    }

    private static Optional<String> words(Fields piece) {
        return piece.text("content", "text", "html", "value");
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
