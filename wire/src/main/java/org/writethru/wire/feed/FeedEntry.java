package org.writethru.wire.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.story.Filing;
import org.writethru.story.Release;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.Escaped;

/**
 * A story in a feed.
 *
 * @param story published at least once; a withdrawn one is an entry too, as its notice
 * @param address its absolute address
 * @param headline as the site shows it, the mark included; of a withdrawn story the words that stand in its place
 * @param html what readers are shown of the newest take, from {@link #html(Release, Optional)}; none of a withdrawn story
 * @param record the absolute address of the newest take's public record
 * @param proof the absolute address of the proof that the newest take is in the log
 */
public record FeedEntry(
        Story story, String address, String headline, Optional<String> html, String record, String proof) {
    /** Checks that there is a take. */
    public FeedEntry {
        if (story.takes().isEmpty()) {
            throw new IllegalArgumentException("A story that was never published is no entry of a feed");
        }
    }

    /** The newest take. */
    public Take newest() {
        return story.takes().getLast();
    }

    /** What made the newest take. */
    public Release release() {
        return newest().release();
    }

    /** The withdrawal, if the story is gone. */
    public Optional<Withdrawn> withdrawal() {
        return release() instanceof Withdrawn withdrawn ? Optional.of(withdrawn) : Optional.empty();
    }

    /** When the story was first told, as far as known. */
    public Instant published() {
        return story.takes().getFirst().moment().known();
    }

    /** When readers were last told of news; minor updates, and imported takes without a time, do not move it. */
    public Instant updated() {
        return withdrawal()
                .map(withdrawn -> withdrawn.moment().logged())
                .orElseGet(() -> story.takes().stream()
                        .filter(take -> take.release().moves())
                        .flatMap(take -> take.moment().told().stream())
                        .reduce(published(), (moved, told) -> told.isAfter(moved) ? told : moved));
    }

    /** What the newest take says: fields and copy of a live story. */
    public Optional<Filing> filing() {
        return newest().filing();
    }

    /** Subjects and keywords of a live story, each once. */
    public List<String> tags() {
        return filing().stream()
                .flatMap(filing -> Stream.concat(filing.subjects().stream(), filing.keywords().stream()))
                .distinct()
                .toList();
    }

    /**
     * The copy as HTML, behind what the editor said of the release: feeds have no other place that readers see.
     *
     * @param dateline as the house prints it, its ending included
     */
    public static Optional<String> html(Release release, Optional<String> dateline) {
        return release instanceof WithCopy told ? Optional.of(html(told, dateline)) : Optional.empty();
    }

    private static String html(WithCopy told, Optional<String> dateline) {
        var copy = told.filing().copy();
        return Said.of(told)
                        .map(said -> "<p><em>" + Escaped.text(said.text()) + "</em></p>\n")
                        .orElse("")
                + dateline.map(line -> CopyHtml.write(copy, line)).orElseGet(() -> CopyHtml.write(copy));
    }
}
