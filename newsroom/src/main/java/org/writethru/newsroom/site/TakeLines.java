package org.writethru.newsroom.site;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.site.view.Stamp;
import org.writethru.newsroom.site.view.TakeLine;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Address;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Moment;
import org.writethru.story.Release;

/** Lines of the list of takes of one story. */
final class TakeLines {
    private final Words words;
    private final Times times;
    private final Address address;
    private final int takes;
    private final boolean served;

    /**
     * @param takes how many the story has
     * @param served whether its text is served; not that of a withdrawn one
     */
    TakeLines(House house, Address address, int takes, boolean served) {
        this.words = Words.of(address.language());
        this.times = new Times(house, address.language());
        this.address = address;
        this.takes = takes;
        this.served = served;
    }

    /** A take of which everything is told. */
    TakeLine of(Release release, KeptTake kept) {
        return line(kept, provenance(release.moment()), note(release));
    }

    /** A take of which only what stays on record is told. */
    TakeLine of(KeptTake kept) {
        return line(kept, Optional.empty(), Optional.empty());
    }

    private TakeLine line(KeptTake kept, Optional<String> provenance, Optional<String> note) {
        int number = kept.number();
        boolean withdrawal = kept.kind() == Kind.WITHDRAWN;
        return new TakeLine(
                number,
                words.say("take-of", "number", number, "count", takes),
                words.say(kind(kept.kind())),
                kept.minor(),
                time(kept.told()),
                provenance,
                note,
                served ? Optional.of(address.take(number)) : Optional.empty(),
                served && number > 1 ? Optional.of(address.changes(number - 1, number)) : Optional.empty(),
                served || withdrawal ? Optional.of(address.record(number)) : Optional.empty(),
                address.proof(number),
                kept.digest().text());
    }

    private static String kind(Kind kind) {
        return "kind-" + kind.word().toLowerCase(Locale.ROOT);
    }

    /** When a take was told, to the second; a time that nobody stated is not invented. */
    Stamp time(Optional<Instant> told) {
        return told.map(times::second).orElseGet(() -> new Stamp("", words.say("time-unknown")));
    }

    private Optional<String> provenance(Moment moment) {
        return switch (moment) {
            case Moment.Witnessed _ -> Optional.empty();
            case Moment.Imported imported ->
                Optional.of(words.say(
                        imported.told().isPresent() ? "imported" : "imported-untimed",
                        "source",
                        imported.source(),
                        "logged",
                        times.minute(imported.logged()).shown()));
        };
    }

    /** What the agency said about a release. */
    static Optional<String> note(Release release) {
        return switch (release) {
            case Release.Published _ -> Optional.empty();
            case Release.Updated update -> update.note();
            case Release.Corrected correction -> Optional.of(correction.correction());
            case Release.Withdrawn withdrawal -> Optional.of(withdrawal.reason());
        };
    }
}
