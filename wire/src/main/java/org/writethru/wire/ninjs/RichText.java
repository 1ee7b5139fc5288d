package org.writethru.wire.ninjs;

import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/**
 * Copy as editors of content systems keep it: a tree of nodes, each with a kind, with nodes inside or with words. Sanity, Strapi,
 * Contentful, Slate, TipTap, Lexical and Draft.js differ in no more than the names of these. It is written as HTML.
 */
final class RichText {
    private static final int DEPTH = 40;

    private final StringBuilder html = new StringBuilder();

    /** The list that single lines of a list are gathered in. */
    private String gathered = "";

    private RichText() {}

    /** The HTML of a tree. */
    static String html(JsonNode tree) {
        var text = new RichText();
        text.all(tree, 0);
        return text.html.toString();
    }

    private void all(JsonNode nodes, int depth) {
        if (nodes.isObject()) {
            node(nodes, depth);
        } else {
            nodes.forEach(node -> node(node, depth));
        }
        gather("");
    }

    private void node(JsonNode node, int depth) {
        if (depth > DEPTH) {
            return;
        }
        var kind = RichNode.kind(node);
        var list = RichNode.line(node, kind);
        gather(list);
        if (!list.isEmpty()) {
            element("li", node, depth);
            return;
        }
        switch (kind) {
            case "paragraph", "p", "unstyled", "normal" -> element("p", node, depth);
            case "block" -> element(RichNode.style(node), node, depth);
            case "list", "bulletlist", "bulletedlist", "unorderedlist", "ul" ->
                element(RichNode.isOrdered(node) ? "ol" : "ul", node, depth);
            case "orderedlist", "numberedlist", "ol" -> element("ol", node, depth);
            case "listitem", "li" -> element("li", node, depth);
            case "blockquote", "quote" -> element("blockquote", node, depth);
            case "table", "tr", "td", "th" -> element(kind, node, depth);
            case "tablerow" -> element("tr", node, depth);
            case "tablecell" -> element("td", node, depth);
            case "tableheader", "tableheadercell" -> element("th", node, depth);
            case "hyperlink", "link", "autolink", "a" -> link(node, depth);
            case "hardbreak", "linebreak", "br", "break" -> html.append("<br>");
            case "image", "img", "picture", "figure" -> picture(node);
            default -> other(kind, node, depth);
        }
    }

    private void other(String kind, JsonNode node, int depth) {
        if (RichNode.isHeading(kind)) {
            element("h2", node, depth);
        } else if (RichNode.inside(node).isPresent()) {
            inner(node, depth);
        } else if (kind.isEmpty() || kind.equals("text") || kind.equals("span") || kind.equals("leaf")) {
            RichNode.words(node).ifPresent(words -> marked(node, words));
        }
    }

    private void gather(String list) {
        if (list.equals(gathered)) {
            return;
        }
        if (!gathered.isEmpty()) {
            html.append("</").append(gathered).append('>');
        }
        if (!list.isEmpty()) {
            html.append('<').append(list).append('>');
        }
        gathered = list;
    }

    private void element(String name, JsonNode node, int depth) {
        html.append('<').append(name).append('>');
        inner(node, depth);
        html.append("</").append(name).append('>');
    }

    private void inner(JsonNode node, int depth) {
        var inside = RichNode.inside(node);
        if (inside.isPresent()) {
            var outer = gathered;
            gathered = "";
            all(inside.get(), depth + 1);
            gathered = outer;
        } else {
            RichNode.words(node).ifPresent(this::escaped);
        }
    }

    private void marked(JsonNode node, String words) {
        boolean strong = node.path("bold").asBoolean(false)
                || node.path("format").asInt(0) % 2 == 1
                || RichNode.marks(node, "bold", "strong");
        html.append(strong ? "<strong>" : "");
        escaped(words);
        html.append(strong ? "</strong>" : "");
    }

    private void link(JsonNode node, int depth) {
        var address = RichNode.address(
                node.path("url"),
                node.path("href"),
                node.path("data").path("uri"),
                node.path("attrs").path("href"),
                node.path("fields").path("url"));
        address.ifPresent(href -> html.append("<a href=\"").append(quoted(href)).append("\">"));
        inner(node, depth);
        html.append(address.isPresent() ? "</a>" : "");
    }

    private void picture(JsonNode node) {
        var inside = node.path("image");
        RichNode.address(node.path("url"), node.path("src"), node.path("attrs").path("src"), inside.path("url"))
                .ifPresent(href -> {
                    html.append("<figure><img src=\"").append(quoted(href)).append("\"><figcaption>");
                    escaped(node.path("caption").asString(inside.path("caption").asString("")));
                    html.append("</figcaption></figure>");
                });
    }

    private void escaped(String words) {
        html.append(Entities.escape(words).replace("\n", "<br>"));
    }

    private static String quoted(String href) {
        return Entities.escape(href).replace("\"", "&quot;");
    }
}
