package org.writethru.story;

import java.util.List;
import java.util.Optional;

/** A filing in the making: starts from one, changes some fields, ends with {@link #filing()}. Not for two threads at once. */
public final class FilingChange {
    private final Language language;
    private final Copy copy;
    private final Optional<Guid> replaces;
    private Slug slug;
    private String section;
    private String headline;
    private Optional<String> standfirst;
    private Optional<Dateline> dateline;
    private Optional<String> byline;
    private Optional<String> signOff;
    private Urgency urgency;
    private List<String> subjects;
    private List<String> places;
    private List<Source> sources;
    private List<String> keywords;
    private Optional<String> usageTerms;
    private Optional<String> editorsNote;
    private Optional<Edition> editionOf;

    FilingChange(Filing from) {
        this(from, from.copy(), from.replaces());
    }

    private FilingChange(Filing from, Copy copy, Optional<Guid> replaces) {
        this.language = from.language();
        this.copy = copy;
        this.replaces = replaces;
        this.slug = from.slug();
        this.section = from.section();
        this.headline = from.headline();
        this.standfirst = from.standfirst();
        this.dateline = from.dateline();
        this.byline = from.byline();
        this.signOff = from.signOff();
        this.urgency = from.urgency();
        this.subjects = from.subjects();
        this.places = from.places();
        this.sources = from.sources();
        this.keywords = from.keywords();
        this.usageTerms = from.usageTerms();
        this.editorsNote = from.editorsNote();
        this.editionOf = from.editionOf();
    }

    public FilingChange copy(Copy other) {
        return new FilingChange(filing(), other, replaces);
    }

    public FilingChange replaces(Guid withdrawn) {
        return new FilingChange(filing(), copy, Optional.of(withdrawn));
    }

    public FilingChange slug(Slug other) {
        slug = other;
        return this;
    }

    public FilingChange section(String other) {
        section = other;
        return this;
    }

    public FilingChange headline(String other) {
        headline = other;
        return this;
    }

    public FilingChange standfirst(String other) {
        standfirst = Optional.of(other);
        return this;
    }

    public FilingChange dateline(Dateline other) {
        dateline = Optional.of(other);
        return this;
    }

    public FilingChange byline(String other) {
        byline = Optional.of(other);
        return this;
    }

    public FilingChange signOff(String other) {
        signOff = Optional.of(other);
        return this;
    }

    public FilingChange urgency(Urgency other) {
        urgency = other;
        return this;
    }

    public FilingChange subjects(List<String> others) {
        subjects = others;
        return this;
    }

    public FilingChange places(List<String> others) {
        places = others;
        return this;
    }

    public FilingChange sources(List<Source> others) {
        sources = others;
        return this;
    }

    public FilingChange keywords(List<String> others) {
        keywords = others;
        return this;
    }

    public FilingChange usageTerms(String other) {
        usageTerms = Optional.of(other);
        return this;
    }

    public FilingChange editorsNote(String other) {
        editorsNote = Optional.of(other);
        return this;
    }

    public FilingChange editionOf(Edition other) {
        editionOf = Optional.of(other);
        return this;
    }

    /** The filing with the changes. */
    public Filing filing() {
        return new Filing(
                language,
                slug,
                section,
                headline,
                standfirst,
                dateline,
                byline,
                signOff,
                urgency,
                subjects,
                places,
                sources,
                keywords,
                usageTerms,
                editorsNote,
                editionOf,
                replaces,
                copy);
    }
}
