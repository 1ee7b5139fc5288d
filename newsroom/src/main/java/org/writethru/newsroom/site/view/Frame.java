package org.writethru.newsroom.site.view;

import java.util.List;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Language;

/**
 * All that stands around the main part of a page.
 *
 * @param home the site's root, absolute, without a slash at its end
 * @param style the address of the style sheet
 * @param zone in which times are told
 */
public record Frame(
        Words words,
        Language language,
        String agency,
        String home,
        String style,
        String zone,
        Sheet sheet,
        List<Tab> sections,
        List<Tab> languages,
        Rail rail) {
    /** Keeps its own lists. */
    public Frame {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }

    /** The whole title. */
    public String title() {
        return sheet.title().equals(agency) ? agency : sheet.title() + " · " + agency;
    }

    /** The front of this language. */
    public String front() {
        return "/" + language.tag() + "/";
    }
}
