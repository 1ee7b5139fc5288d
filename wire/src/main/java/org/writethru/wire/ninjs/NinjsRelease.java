package org.writethru.wire.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.ReleaseWords;

/** What kind of release an item is, what it takes the place of, and the notes that say so. */
record NinjsRelease(Fields fields, NinjsIdentity identity, NewsItemMaker item, Notes notes) {
    /**
     * Says it to the item: what the signals, the genres, a vendor's members or, failing these, the first words of the note or headline say.
     *
     * @param headline its words, empty if it has none
     */
    void say(String headline) {
        var note = fields.text("ednote", "editornote", "editorsnote")
                .or(() -> fields.joined("advisory"))
                .map(NinjsText::plain)
                .orElse("");
        var corrections = SchemaOrg.corrections(fields);
        corrections.forEach(item::publicNote);
        var signalled = signals().or(() -> corrections.isEmpty() ? Optional.empty() : Optional.of(Kind.CORRECTED));
        signalled.ifPresent(item::release);
        if (signalled.isEmpty()) {
            ReleaseWords.kindByNote(note)
                    .or(() -> ReleaseWords.kindByAdvice(note))
                    .or(() -> ReleaseWords.kind(headline))
                    .ifPresent(kind -> {
                        if (kind != Kind.UPDATED) {
                            notes.add("That this is a %s was taken from the words of the note or headline."
                                    .formatted(kind == Kind.CORRECTED ? "correction" : "withdrawal"));
                        }
                        item.release(kind);
                    });
        }
        if (!item.isOurs()) {
            note(note, signalled.isPresent());
        }
        for (var name : List.of("evolvedfrom", "replacing", "replaces", "rewriteof")) {
            fields.texts(name, "uri", "guid", "id").forEach(this::replaces);
        }
        fields.texts("revisions", "uri", "guid").forEach(this::replaces);
        fields.texts("translatedfrom", "uri", "guid").forEach(item::translationOf);
    }

    private void replaces(String identity) {
        if (fields.text("uri", "guid", "urn").filter(identity::equals).isEmpty()) {
            item.replaces(identity);
            item.release(Kind.UPDATED);
        }
    }

    private Optional<Kind> signals() {
        var said = new ArrayList<String>();
        for (var name : List.of("signals", "signal", "genres", "genre", "editorialtypes", "updatetype")) {
            said.addAll(fields.texts(name, "uri", "qcode", "code", "literal", "name"));
        }
        TaggedCodes.of(fields, "sig:").forEach(said::add);
        identity.altIds("kind", "release", "signal").ifPresent(said::add);
        boolean corrected = fields.text("correctionsequence")
                        .filter(count -> count.matches("[1-9]\\d*"))
                        .isPresent()
                || fields.text("state").filter("corrected"::equals).isPresent();
        return said.stream()
                .flatMap(code -> signal(code).stream())
                .findFirst()
                .or(() -> corrected ? Optional.of(Kind.CORRECTED) : Optional.empty());
    }

    private static Optional<Kind> signal(String code) {
        var word = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "correction", "corrected", "corrective" -> Optional.of(Kind.CORRECTED);
            case "update", "updated", "writethru", "newlead" -> Optional.of(Kind.UPDATED);
            case "kill", "withdrawal", "withdrawn", "takedown" -> Optional.of(Kind.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** A note to readers is one that says what was corrected, updated or taken back; every other is for editors. */
    private void note(String note, boolean signalled) {
        boolean gone = fields.text("pubstatus")
                .filter(status -> status.toLowerCase(Locale.ROOT).contains("cancel"))
                .isPresent();
        boolean told = gone || signalled || ReleaseWords.kindByNote(note).isPresent();
        if (told && !ReleaseWords.forEditors(note) && !ReleaseWords.embargo(note)) {
            item.publicNote(note);
        } else {
            item.internalNote(note);
        }
        var notepad = fields.object("notepad");
        notepad.text("publichtml").map(NinjsText::prose).ifPresent(item::publicNote);
        notepad.text("nonpublichtml").map(NinjsText::prose).ifPresent(item::internalNote);
        fields.text("embargoedreason").ifPresent(item::internalNote);
    }
}
