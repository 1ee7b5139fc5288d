package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.desk.Check.Level;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Take;

/** Whether a draft's text can be released, and what its writer should know before. */
record Readiness(FilingRules filing, DeskRules rules, Archive archive) {
    private static final String COPY = "/copy/";

    /** The text as it would be released, or all that is wrong with it, stops of the house included. */
    Outcome<Filing> releasable(Draft draft, DraftText text) {
        var stops = Stream.concat(
                        originalGone(draft).stream(),
                        DraftChecks.of(text, last(draft), rules).stream()
                                .filter(Finding::stops)
                                .map(Readiness::field))
                .toList();
        return switch (filing(draft, text)) {
            case Outcome.Refused<Filing>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<Filing> done -> stops.isEmpty() ? done : new Outcome.Refused<>(new Refusal.Fields(stops));
        };
    }

    private static Field field(Finding finding) {
        var place = finding.field().or(() -> finding.block().map(at -> COPY + at));
        return new Field(place.orElse(finding.check()), finding.sentence());
    }

    /** The text as a filing, or all that is wrong with it. */
    Outcome<Filing> filing(Draft draft, DraftText text) {
        return made(draft, text).outcome();
    }

    private DraftFiling.Made made(Draft draft, DraftText text) {
        return DraftFiling.of(text, new DraftFiling.Frame(draft.edition(), draft.replaces(), last(draft)), filing);
    }

    /** A first take that would say in another language what the agency has taken back. */
    private Optional<Field> originalGone(Draft draft) {
        return draft.openedOn() > 0
                ? Optional.empty()
                : draft.edition()
                        .flatMap(edition -> archive.head(edition.original()))
                        .filter(original -> original.withdrawn().isPresent())
                        .map(
                                _ -> new Field(
                                        "edition",
                                        "The original of this edition was withdrawn, so it is not released. If something of it still holds, give it to a new story."));
    }

    /** What is found in the text: by the house's checks, and what no house can release. */
    List<Finding> findings(Draft draft, DraftText text) {
        var findings = new ArrayList<Finding>();
        originalGone(draft).map(Readiness::finding).ifPresent(findings::add);
        made(draft, text).problems().forEach(problem -> findings.add(finding(problem)));
        var checked = DraftChecks.of(text, last(draft), rules);
        findings.removeIf(problem -> checked.stream().anyMatch(found -> same(found, problem)));
        findings.addAll(checked);
        return findings;
    }

    /** A house's check says the same in better words. */
    private static boolean same(Finding found, Finding problem) {
        return found.stops() && found.block().isPresent() && found.block().equals(problem.block());
    }

    private static Finding finding(Field problem) {
        var block = block(problem.field());
        return new Finding(
                "field",
                Level.STOP,
                problem.sentence(),
                block.isPresent() ? Optional.empty() : Optional.of(problem.field()),
                block);
    }

    /** Which of the blocks a place is in, from 0. */
    static Optional<Integer> block(String place) {
        return Optional.of(place)
                .filter(path -> path.startsWith(COPY))
                .map(path -> path.substring(COPY.length()).split("/", 2)[0])
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private Optional<Filing> last(Draft draft) {
        return draft.openedOn() == 0
                ? Optional.empty()
                : archive.take(new TakeAt(draft.story(), draft.openedOn())).flatMap(Take::filing);
    }
}
