package org.writethru.newsroom.desk.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.writethru.newsroom.desk.CopyEmbargo;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.Finding;
import org.writethru.newsroom.staff.Stamp;

/**
 * What the page shows on which a draft is released.
 *
 * @param draft address of the draft
 * @param heading what is about to be released
 * @param kinds of release that are possible
 * @param urgencies to choose from
 * @param zones to choose from; others can be typed
 * @param findings what the house's checks found
 * @param copy what else was said of copy that it was made from
 * @param held under which embargoes that copy is
 * @param refusal why the last try was refused
 * @param changed against the newest take, if there is one
 * @param preview of the whole text
 * @param overtaken the newer take that came in meanwhile
 * @param story address of the story, if somebody has released the draft already
 * @param scheduled when it will be released by itself, in words
 * @param byOthers why this person may not release it now, in words
 */
public record ReleaseView(
        String draft,
        String heading,
        ReleaseForm form,
        List<Choice> kinds,
        List<Choice> urgencies,
        List<String> zones,
        List<Finding> findings,
        List<CopyWord> copy,
        Optional<Held> held,
        Optional<String> refusal,
        Optional<Changed> changed,
        Optional<Preview> preview,
        Optional<Overtaking> overtaken,
        Optional<String> story,
        Optional<String> scheduled,
        Optional<String> byOthers) {
    /**
     * A newer take that came in while the draft was written.
     *
     * @param took what it changed against the take on which the draft was opened
     */
    public record Overtaking(int take, String kind, Stamp time, String headline, Changed took) {}

    /**
     * Embargoes that stand.
     *
     * @param marks of all of them, as the form tells that somebody knows of them
     * @param timed whether all of them have an end
     * @param ticked whether it was told
     */
    public record Held(List<Line> lines, String marks, boolean timed, boolean ticked) {
        /** One of them, and where its copy is looked at. */
        public record Line(String words, String href, String mark) {}

        /** Keeps its own list. */
        public Held {
            lines = List.copyOf(lines);
        }

        static Optional<Held> of(List<CopyEmbargo> embargoes, ReleaseForm form, ZoneId zone) {
            if (embargoes.isEmpty()) {
                return Optional.empty();
            }
            var lines = embargoes.stream()
                    .map(embargo -> new Line(embargo.words(zone), embargo.href(), embargo.mark()))
                    .toList();
            var marks = lines.stream().map(Line::mark).collect(Collectors.joining(" "));
            boolean timed =
                    embargoes.stream().allMatch(embargo -> embargo.until().isPresent());
            return Optional.of(new Held(lines, marks, timed, form.despite().equals(marks)));
        }

        /** Whether a word of the desk says the same. */
        boolean says(CopyWord word) {
            return lines.stream().anyMatch(line -> line.mark().equals(word.mark()));
        }
    }

    /** Keeps its own lists. */
    public ReleaseView {
        kinds = List.copyOf(kinds);
        urgencies = List.copyOf(urgencies);
        zones = List.copyOf(zones);
        findings = List.copyOf(findings);
        copy = List.copyOf(copy);
    }

    /** What must be put right first. */
    public List<Finding> stops() {
        return findings.stream().filter(Finding::stops).toList();
    }

    /** What should be looked at. */
    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.stops()).toList();
    }

    /** Whether the form can be sent. */
    public boolean possible() {
        return stops().isEmpty() && preview.isPresent() && overtaken.isEmpty() && story.isEmpty() && byOthers.isEmpty();
    }
}
