package org.writethru.wire.email;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Source;
import org.writethru.wire.Outgoing;

/** What both bodies say around the copy. */
record Letter(Outgoing sent) {
    /** What the release is, as the house marks it, with what the editor said of it; none of a first publication. */
    Optional<String> release() {
        var note = sent.publicNote().map(text -> " " + text).orElse("");
        return switch (sent.kind()) {
            case PUBLISHED -> Optional.empty();
            case UPDATED, CORRECTED, WITHDRAWN -> Optional.of(mark() + note);
        };
    }

    private String mark() {
        return sent.house()
                .mark(sent.release(), sent.language())
                .orElseGet(() -> "/" + sent.release().kind().toUpperCase(Locale.ROOT) + "/");
    }

    /** When it may be published. */
    Optional<String> embargo() {
        return sent.embargo().map(until -> "EMBARGOED until " + time(until) + " (" + sent.iso(until) + ")");
    }

    private String time(Instant time) {
        return sent.house().printTime(time, sent.language());
    }

    /** Section, urgency, slug, take and time. */
    String slugline() {
        var filing = sent.lastFiling();
        return Stream.of(
                        filing.slug().text(),
                        sent.house().sectionLabel(filing.section(), sent.language()),
                        "urgency " + filing.urgency().level(),
                        "take " + sent.take().number(),
                        time(sent.told()))
                .collect(Collectors.joining(" · "));
    }

    /** What editors are told. */
    List<String> forEditors() {
        var lines = new ArrayList<String>();
        sent.editorsNote().ifPresent(note -> lines.add("Note to editors: " + note));
        sent.filing().ifPresent(filing -> lines.addAll(forEditors(filing)));
        return lines;
    }

    private static List<String> forEditors(Filing filing) {
        var lines = new ArrayList<String>();
        filing.usageTerms().ifPresent(terms -> lines.add("Usage terms: " + terms));
        filing.sources().forEach(source -> lines.add("Source: " + source(source)));
        filing.editionOf()
                .ifPresent(edition ->
                        lines.add("Translated from: %s, take %d".formatted(edition.original(), edition.take())));
        filing.replaces().ifPresent(gone -> lines.add("Replaces: " + gone));
        return lines;
    }

    private static String source(Source source) {
        return Stream.of(Optional.of(source.name()), source.role(), source.where(), source.link())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** What the take is known by, and where it is proved, each with the address that it leads to or an empty one. */
    List<Reference> references() {
        int take = sent.take().number();
        return List.of(
                new Reference("Story", sent.addresses().story()),
                new Reference("Public record", sent.addresses().record(take)),
                new Reference("Proof in the log", sent.addresses().proof(take)));
    }

    /** Who sends it. */
    String agency() {
        return "© " + sent.local(sent.firstTold()).getYear() + " " + sent.agency();
    }

    /** The headline with the mark; of a withdrawn story the words that stand in its place. */
    String headline() {
        return sent.filing()
                .map(Filing::headline)
                .orElseGet(() ->
                        sent.house().mark(House.Mark.WITHDRAWN, sent.language()).orElse("Withdrawn"));
    }

    /**
     * An address with the words for it.
     *
     * @param label what it leads to
     * @param address absolute
     */
    record Reference(String label, String address) {}
}
