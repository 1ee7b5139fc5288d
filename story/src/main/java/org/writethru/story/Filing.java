package org.writethru.story;

import java.util.List;
import java.util.Optional;

/**
 * What a reporter files: the fields and the copy that become a take when they are released.
 *
 * @param section the key of one of the house's sections
 * @param signOff the desk's code at the end of the copy, such as {@code 02D}
 * @param subjects IPTC Media Topics, such as {@code medtop:20000065}
 * @param editorsNote for subscribers, never for readers
 * @param editionOf the original in another language
 * @param replaces the withdrawn story whose place this one takes
 */
public record Filing(
        Language language,
        Slug slug,
        String section,
        String headline,
        Optional<String> standfirst,
        Optional<Dateline> dateline,
        Optional<String> byline,
        Optional<String> signOff,
        Urgency urgency,
        List<String> subjects,
        List<String> places,
        List<Source> sources,
        List<String> keywords,
        Optional<String> usageTerms,
        Optional<String> editorsNote,
        Optional<Edition> editionOf,
        Optional<Guid> replaces,
        Copy copy) {
    /** Checks every field. */
    public Filing {
        section = new Slug(section).text();
        headline = Checked.line("headline", headline, Limits.HEADLINE);
        standfirst = Checked.prose("standfirst", standfirst, Limits.NOTE);
        byline = Checked.line("byline", byline, Limits.FIELD);
        signOff = Checked.line("sign-off", signOff, 40);
        subjects = entries("subjects", subjects);
        places = entries("places", places);
        keywords = entries("keywords", keywords);
        sources = List.copyOf(sources);
        bounded("sources", sources);
        usageTerms = Checked.prose("usage terms", usageTerms, Limits.NOTE);
        editorsNote = Checked.prose("editors' note", editorsNote, Limits.NOTE);
    }

    /** A filing with the fields that every one has; the others are absent, the urgency routine. */
    public static Filing of(Language language, Slug slug, String section, String headline, Copy copy) {
        return new Filing(
                language,
                slug,
                section,
                headline,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Urgency.ROUTINE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                copy);
    }

    /** Starts a changed filing from this one. */
    public FilingChange change() {
        return new FilingChange(this);
    }

    private static List<String> entries(String field, List<String> entries) {
        bounded(field, entries);
        return entries.stream()
                .map(entry -> Checked.line(field, entry, Limits.FIELD))
                .toList();
    }

    private static void bounded(String field, List<?> entries) {
        if (entries.size() > Limits.ENTRIES) {
            throw new Unfit(
                    field, "There are %d %s; at most %d are allowed.".formatted(entries.size(), field, Limits.ENTRIES));
        }
    }
}
