package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article as schema.org data in JSON-LD. */
public final class SchemaOrg {
    private static final int MOST_DEPTH = 12;
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_ARTICLES = 50;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "WebPage",
            "TechArticle");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(64).build())
                    .build())
            .build();

    private final List<JsonNode> articles = new ArrayList<>();

    private SchemaOrg(Document document) {
        document.select("script[type~=(?i)ld\\+json]").stream()
                .limit(MOST_SCRIPTS)
                .forEach(script -> read(script.data()));
        articles.sort(java.util.Comparator.comparingInt(article -> type(article).equals("WebPage") ? 1 : 0));
    }

    public static SchemaOrg of(Document document) {
        return new SchemaOrg(document);
    }

    /** A script that is no JSON says nothing. */
    private void read(String script) {
        try {
            collect(JSON.readTree(script), 0);
        } catch (JacksonException e) {
            articles.removeIf(JsonNode::isMissingNode);
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MOST_DEPTH || articles.size() >= MOST_ARTICLES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(member -> collect(member, depth + 1));
        } else if (node.isObject()) {
            if (ARTICLES.contains(type(node))) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    private static String type(JsonNode node) {
        var type = node.path("@type");
        var name = type.isArray() && !type.isEmpty() ? type.get(0) : type;
        return name.asString("").replaceAll("^.*/", "");
    }

    /** The text of a property of the first article that has it. */
    public Optional<String> text(String property) {
        return articles.stream()
                .flatMap(article -> text(article.path(property)).stream())
                .findFirst();
    }

    /** The names of the people who wrote it. */
    Optional<String> author() {
        return articles.stream()
                .flatMap(article -> names(article.path("author")).stream())
                .findFirst();
    }

    Optional<String> publisher() {
        return articles.stream()
                .flatMap(article -> text(article.path("publisher").path("name")).stream())
                .findFirst();
    }

    private static Optional<String> names(JsonNode author) {
        var names = new ArrayList<String>();
        var each = author.isArray() ? author : List.of(author);
        for (JsonNode one : each) {
            if (one.isObject() && !type(one).contains("Organization")) {
                text(one.path("name")).ifPresent(names::add);
            } else if (one.isString()) {
                text(one).ifPresent(names::add);
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", names.subList(0, Math.min(6, names.size()))));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString()
                ? Optional.of(node.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
