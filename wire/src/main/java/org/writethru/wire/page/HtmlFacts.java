package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what an HTML page says of its story in its head: schema.org data, microdata, OpenGraph, other meta elements. */
public final class HtmlFacts {
    private static final int LONGEST_NAME = 200;

    /** Elements of a kind that may say when it was told. */
    private static final int MOST_TIMES = 8;

    private static final String PUBLISHED =
            "pubdate|publishdate|publish-date|publish_date|publication_date|date|dc\\.date|dc\\.date\\.(?:issued|created)|dc\\.(?:issued|created)|dcterms\\.(?:created|issued|date)|parsely-pub-date|sailthru\\.date|article\\.published|cxenseparse:recs:publishtime|pdate|ptime|displaydate|originalpublicationdate|date_published|datepublished";
    private static final String MODIFIED =
            "last-modified|lastmod|dcterms\\.modified|dc\\.date\\.modified|dc\\.modified|article\\.updated|utime|date_modified|datemodified";

    /** What some sites give for the author: themselves, and whose they are. */
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:www\\.)?[\\w-]{2,40}(?:\\.[\\w-]{2,20}){0,2}\\.[a-z]{2,6}(?:[,，;].{0,200})?");

    private static final String HEADS = "h1, h2, h3, [class*=headline], [class*=title], [id*=headline], [id*=title]";
    private static final int MOST_HEADS = 60;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_AUTHORS = 20;

    /** Authors of one story, as a page may mark each of them twice. */
    private static final int FEW_AUTHORS = 4;

    /** Elements in which a headline may stand by itself. */
    private static final String PLACES = "h1, h2, h3, h4, div, td, p, span, strong, b";

    private static final int MOST_PLACES = 4_000;

    /** Characters, those of East Asian scripts twofold, of a part of a title that may be a headline. */
    private static final int FEWEST_CHARACTERS = 16;

    private static final String[] BETWEEN = {" | ", " ‹ ", " — ", " – ", " - ", " :: ", " » ", " • "};

    /** Of those, the signs behind which nothing but the site is named. */
    private static final Set<String> NAMING = Set.of(" | ", " ‹ ");

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
                                "meta[property=article:published_time], meta[property=og:article:published_time], meta[name~=(?i)^(?:"
                                        + PUBLISHED + ")$]",
                                "abbr.published[title], time[pubdate]",
                                "html[newsdate]")
                        .or(() -> MetaDate.inParts(document))
                        .or(() -> LabelledDay.of(document)),
                time(
                        schema.text("dateModified"),
                        "[itemprop=dateModified]",
                        "meta[property=article:modified_time], meta[property=og:article:modified_time], meta[property=og:updated_time], meta[name~=(?i)^(?:"
                                + MODIFIED + ")$]",
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
                .or(() -> Optional.of(document.title())
                        .filter(title -> !title.isBlank())
                        .map(this::ofHead))
                .map(Words::clean)
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty() && title.length() <= 400);
    }

    /** Of a title with the name of the site before the headline the part that stands as a head on the page. */
    private String ofHead(String title) {
        for (var sign : BETWEEN) {
            int first = title.indexOf(sign);
            var part = first < 0 ? "" : Words.bare(title.substring(first + sign.length()));
            if (Words.count(part) >= FEWEST_WORDS
                    && document.select(HEADS).stream()
                            .limit(MOST_HEADS)
                            .map(Element::ownText)
                            .anyMatch(head -> Words.bare(head).equals(part))) {
                return title.substring(first + sign.length());
            }
        }
        return beforeSections(title);
    }

    /** Of a title with sections and the site behind the headline the part that stands by itself on the page. */
    private String beforeSections(String title) {
        for (var sign : BETWEEN) {
            int first = title.indexOf(sign);
            var part = first < 0 ? "" : title.substring(0, first).strip();
            if (Words.length(part) >= FEWEST_CHARACTERS
                    && document.select(PLACES).stream()
                            .limit(MOST_PLACES)
                            .anyMatch(element -> element.ownText().strip().equals(part))) {
                return part;
            }
        }
        return title;
    }

    /** Cuts the name of the site off a title. */
    private String withoutSite(String title) {
        var site = site().map(Words::bare).orElse("");
        for (var sign : BETWEEN) {
            int last = title.lastIndexOf(sign);
            if (last > 0
                    && (Words.bare(title.substring(last)).equals(site)
                            || (NAMING.contains(sign) && Words.count(title.substring(last)) <= 4))) {
                return title.substring(0, last).strip();
            }
        }
        return title;
    }

    /** The first that says a day and a time of day, else the first that says a day. */
    private Optional<StatedTime> time(Optional<String> data, String... selectors) {
        var stated = new ArrayList<StatedTime>();
        data.flatMap(MetaDate::read).ifPresent(stated::add);
        for (var selector : selectors) {
            document.select(selector).stream()
                    .limit(selector.startsWith("meta") ? MOST_TIMES : 1)
                    .flatMap(element -> value(element).flatMap(MetaDate::read).stream())
                    .forEach(stated::add);
        }
        return stated.stream()
                .filter(StatedTime::complete)
                .findFirst()
                .or(() -> stated.stream().filter(time -> time.day().isPresent()).findFirst());
    }

    private static Optional<String> value(Element element) {
        for (var attribute : new String[] {"content", "datetime", "newsdate"}) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                return Optional.of(element.attr(attribute));
            }
        }
        if (element.nameIs("abbr") && element.hasAttr("title")) {
            return Optional.of(element.attr("title"));
        }
        return Optional.of(Words.clean(element.text())).filter(text -> !text.isEmpty() && text.length() < LONGEST_NAME);
    }

    private Optional<String> author() {
        return schema.author()
                .or(() -> content("meta[name=author], meta[name=dc.creator], meta[name=parsely-author]"))
                .or(this::marked)
                .map(Words::clean)
                .map(name -> StampedByline.name(name).orElse(name))
                .filter(name -> name.length() >= 3 && name.length() < LONGEST_NAME && !name.contains("://"))
                .filter(name -> !HOST.matcher(name).matches())
                .filter(name -> site().filter(site -> Words.bare(site).equals(Words.bare(name)))
                        .isEmpty());
    }

    /** The first author that an element is marked to name, unless the page links the authors of many stories. */
    private Optional<String> marked() {
        var names = document
                .select("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], .author.vcard .fn")
                .stream()
                .limit(MOST_AUTHORS)
                .flatMap(element -> value(element).stream())
                .distinct()
                .toList();
        return names.size() > FEW_AUTHORS ? Optional.empty() : names.stream().findFirst();
    }

    private Optional<String> site() {
        return content("meta[property=og:site_name], meta[name=application-name]")
                .or(schema::publisher)
                .filter(name -> name.length() < LONGEST_NAME);
    }

    private Optional<String> language() {
        return Optional.of(document.select("html").attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> schema.text("inLanguage"))
                .or(() -> content(
                        "meta[name~=(?i)^(?:dc\\.|dcterms\\.)?language$], meta[http-equiv~=(?i)^content-language$],"
                                + " meta[property=og:locale]"));
    }

    private Optional<String> content(String selector) {
        return document.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
