package org.writethru.wire.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what an HTML page says of its story in its head: schema.org data, microdata, OpenGraph, other meta elements. */
public final class HtmlFacts {
    private static final int LONGEST_NAME = 200;

    private final Document document;
    private final SchemaOrg schema;

    public HtmlFacts(Document document) {
        this.document = document;
        this.schema = SchemaOrg.of(document);
    }

    public PageFacts facts() {
        return new PageFacts(
                title(),
                time(
                        schema.text("datePublished"),
                        "[itemprop=datePublished]",
                        "meta[property=article:published_time], meta[property=og:article:published_time], meta[name~=(?i)^(pubdate|publishdate|publish-date|publish_date|publication_date|date|dc\\.date|dc\\.date\\.issued|dcterms\\.created|parsely-pub-date|sailthru\\.date|article\\.published|cxenseparse:recs:publishtime)$]",
                        "time[pubdate]"),
                time(
                        schema.text("dateModified"),
                        "[itemprop=dateModified]",
                        "meta[property=article:modified_time], meta[property=og:updated_time], meta[name~=(?i)^(last-modified|lastmod|dcterms\\.modified|article\\.updated)$]",
                        "time[itemprop=dateModified]"),
                author(),
                site(),
                language());
    }

    /** The article's text, where the page carries it as data. */
    Optional<String> articleBody() {
        return schema.text("articleBody");
    }

    private Optional<String> title() {
        return schema.text("headline")
                .or(() -> content("meta[property=og:title], meta[name=og:title], meta[name=twitter:title]"))
                .or(() -> Optional.of(document.title()).filter(title -> !title.isBlank()))
                .map(Words::clean)
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty() && title.length() <= 400);
    }

    /** Cuts the name of the site off a title. */
    private String withoutSite(String title) {
        var site = site().map(Words::bare).orElse("");
        for (var sign : new String[] {" | ", " — ", " – ", " - ", " :: ", " » ", " • "}) {
            int last = title.lastIndexOf(sign);
            if (last > 0
                    && (Words.bare(title.substring(last)).equals(site)
                            || (sign.equals(" | ") && Words.count(title.substring(last)) <= 4))) {
                return title.substring(0, last).strip();
            }
        }
        return title;
    }

    private Optional<StatedTime> time(Optional<String> data, String... selectors) {
        var stated = data.flatMap(TimeLine::read);
        for (var selector : selectors) {
            stated = stated.or(() -> first(selector).flatMap(HtmlFacts::value).flatMap(TimeLine::read));
        }
        return stated.filter(time -> time.day().isPresent());
    }

    private static Optional<String> value(Element element) {
        for (var attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                return Optional.of(element.attr(attribute));
            }
        }
        return Optional.of(Words.clean(element.text())).filter(text -> !text.isEmpty() && text.length() < LONGEST_NAME);
    }

    private Optional<String> author() {
        return schema.author()
                .or(() -> content("meta[name=author], meta[name=dc.creator], meta[name=parsely-author]"))
                .or(() -> first("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]")
                        .flatMap(HtmlFacts::value))
                .map(Words::clean)
                .filter(name -> name.length() >= 3 && name.length() < LONGEST_NAME && !name.contains("://"))
                .filter(name -> site().filter(site -> Words.bare(site).equals(Words.bare(name)))
                        .isEmpty());
    }

    private Optional<String> site() {
        return content("meta[property=og:site_name], meta[name=application-name]")
                .or(schema::publisher)
                .filter(name -> name.length() < LONGEST_NAME);
    }

    private Optional<String> language() {
        return Optional.of(document.select("html").attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> schema.text("inLanguage"));
    }

    private Optional<String> content(String selector) {
        return document.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<Element> first(String selector) {
        return Optional.ofNullable(document.selectFirst(selector));
    }
}
