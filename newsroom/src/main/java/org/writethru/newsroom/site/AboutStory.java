package org.writethru.newsroom.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.site.view.Sheet;
import org.writethru.story.House;
import org.writethru.story.Release;
import org.writethru.story.Story;
import org.writethru.story.Take;
import tools.jackson.databind.json.JsonMapper;

/** What a story page tells machines about its story: schema.org 30.0, NewsArticle, and the times for OpenGraph. */
record AboutStory(
        Site site, StoryHead head, Story story, Release.WithCopy newest, Editions editions, List<KeptTake> kept) {
    private static final int DESCRIPTION_CHARACTERS = 180;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The standfirst, else the beginning of the copy. */
    String description() {
        return newest.filing().standfirst().orElseGet(() -> {
            var copy = newest.filing().copy().plain().replaceAll("\\s+", " ").strip();
            return copy.length() <= DESCRIPTION_CHARACTERS ? copy : cut(copy) + "…";
        });
    }

    private static String cut(String copy) {
        int space = copy.lastIndexOf(' ', DESCRIPTION_CHARACTERS);
        return copy.substring(0, space > DESCRIPTION_CHARACTERS / 2 ? space : DESCRIPTION_CHARACTERS);
    }

    Sheet.Article article() {
        return new Sheet.Article(
                published(),
                modified(),
                site.house().sectionLabel(head.section(), head.language()),
                inScript(JSON.writeValueAsString(jsonLd())));
    }

    /** Nothing in a script element may look like its end, or the beginning of a comment. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private String published() {
        return machine(head.firstKnown());
    }

    private String modified() {
        return machine(story.lastMoved().map(moved -> moved.moment().known()).orElse(head.moved()));
    }

    private String machine(Instant time) {
        return new Times(house(), head.language()).machine(time);
    }

    private House house() {
        return site.house();
    }

    private Map<String, Object> jsonLd() {
        var url = site.home() + head.address().path();
        var filing = newest.filing();
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("@id", head.guid().uri());
        article.put("url", url);
        article.put("mainEntityOfPage", url);
        article.put("headline", filing.headline());
        article.put("description", description());
        article.put("inLanguage", head.language().tag());
        article.put("datePublished", published());
        article.put("dateModified", modified());
        article.put("version", newest.number());
        article.put("creativeWorkStatus", "Published");
        article.put("articleSection", house().sectionLabel(head.section(), head.language()));
        article.put("isAccessibleForFree", true);
        filing.dateline()
                .ifPresent(line -> article.put(
                        "dateline", house().print(line, head.language()).strip()));
        if (!filing.keywords().isEmpty()) {
            article.put("keywords", filing.keywords());
        }
        var images = site.readerPictures().addresses(filing).stream()
                .map(path -> site.home() + path)
                .toList();
        if (!images.isEmpty()) {
            article.put("image", images);
        }
        article.put("author", author());
        article.put("publisher", publisher());
        article.put("identifier", identifier());
        corrections(article);
        translations(article);
        return article;
    }

    private Object author() {
        return newest.filing()
                .byline()
                .<Object>map(name -> Map.of("@type", "Person", "name", name))
                .orElseGet(this::publisher);
    }

    private Map<String, Object> publisher() {
        var front = site.home() + "/" + head.language() + "/";
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", house().agencyName(head.language()));
        publisher.put("url", front);
        publisher.put("correctionsPolicy", front + "about#corrections");
        publisher.put("ethicsPolicy", front + "about");
        return publisher;
    }

    private Map<String, Object> identifier() {
        var identifier = new LinkedHashMap<String, Object>();
        identifier.put("@type", "PropertyValue");
        identifier.put("propertyID", "digest");
        identifier.put("value", kept.getLast().digest().text());
        return identifier;
    }

    private void corrections(Map<String, Object> article) {
        var corrections = new ArrayList<Map<String, Object>>();
        for (var take : story.takes()) {
            if (take.release() instanceof Release.Corrected corrected) {
                corrections.add(correction(take, corrected));
            }
        }
        if (!corrections.isEmpty()) {
            article.put("correction", corrections);
        }
    }

    private Map<String, Object> correction(Take take, Release.Corrected corrected) {
        var correction = new LinkedHashMap<String, Object>();
        correction.put("@type", "CorrectionComment");
        correction.put("text", corrected.correction());
        correction.put("datePublished", machine(corrected.moment().known()));
        correction.put("url", site.home() + head.address().changes(take.number() - 1, take.number()));
        return correction;
    }

    private void translations(Map<String, Object> article) {
        var original = editions.original();
        if (head.editionOf().isPresent() && original.isPresent()) {
            article.put("translationOfWork", reference(original.get()));
        } else if (!editions.others().isEmpty()) {
            article.put(
                    "workTranslation",
                    editions.others().stream().map(this::reference).toList());
        }
    }

    private Map<String, Object> reference(StoryHead other) {
        var reference = new LinkedHashMap<String, Object>();
        reference.put("@type", "NewsArticle");
        reference.put("@id", other.guid().uri());
        reference.put("url", site.home() + other.address().path());
        reference.put("inLanguage", other.language().tag());
        return reference;
    }
}
