package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself in its head.
 *
 * @param title of the page, without the agency's name
 * @param description one sentence for those who link to it
 * @param path its one address, below the site's root
 * @param indexed whether search engines should list it
 * @param alternates the page in each language, itself included; empty if it is in one alone
 * @param feeds that carry what it lists
 * @param article what is known of the story on it
 */
public record Sheet(
        String title,
        String description,
        String path,
        boolean indexed,
        List<Alternate> alternates,
        List<FeedLink> feeds,
        Optional<Article> article) {
    /** Keeps its own lists. */
    public Sheet {
        alternates = List.copyOf(alternates);
        feeds = List.copyOf(feeds);
    }

    /**
     * The story of a page, for those who show links to it.
     *
     * @param published RFC 3339
     * @param modified RFC 3339
     * @param jsonLd schema.org, safe to stand in a script element
     */
    public record Article(String published, String modified, String section, String jsonLd) {}
}
