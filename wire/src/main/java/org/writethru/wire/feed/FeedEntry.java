package org.writethru.wire.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Release;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.Addresses;
import org.writethru.wire.Outgoing;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.Escaped;
import org.writethru.wire.html.ServedPicture;

/**
 * A story in a feed.
 *
 * @param story published at least once; a withdrawn one is an entry too, as its notice
 * @param address its absolute address
 * @param headline as the site shows it, the mark included; of a withdrawn story the words that stand in its place
 * @param html what readers are shown of the newest take: the copy behind what the editor said of the release, for feeds have no
 *     other place that readers see; none of a withdrawn story
 * @param pictures those of the copy that are served, in its order
 * @param record the absolute address of the newest take's public record
 * @param proof the absolute address of the proof that the newest take is in the log
 */
public record FeedEntry(
        Story story,
        String address,
        String headline,
        Optional<String> html,
        List<Shown> pictures,
        String record,
        String proof) {
    /** A picture of the copy and where it is served. */
    public record Shown(Block.Picture picture, Addresses.ServedImage served) {}

    /** Checks that there is a take. */
    public FeedEntry {
        if (story.takes().isEmpty()) {
            throw new IllegalArgumentException("A story that was never published is no entry of a feed");
        }
        pictures = List.copyOf(pictures);
    }

    /**
     * The entry of a story.
     *
     * @param headline as the site shows it, the mark included
     */
    public static FeedEntry of(Outgoing story, String headline) {
        var number = story.take().number();
        var addresses = story.addresses();
        return new FeedEntry(
                story.story(),
                addresses.story(),
                headline,
                html(story),
                story.filing().stream()
                        .flatMap(filing -> pictures(filing, addresses))
                        .toList(),
                addresses.record(number),
                addresses.proof(number));
    }

    private static Stream<Shown> pictures(Filing filing, Addresses addresses) {
        return filing.copy().pictures().stream()
                .flatMap(picture -> addresses.picture(picture).map(served -> new Shown(picture, served)).stream());
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

    private static Optional<String> html(Outgoing story) {
        return story.release() instanceof WithCopy told
                ? Optional.of(note(told) + copy(told.filing().copy(), story.dateline(), story.addresses()))
                : Optional.empty();
    }

    private static String note(WithCopy told) {
        return Said.of(told)
                .map(said -> "<p><em>" + Escaped.text(said.text()) + "</em></p>\n")
                .orElse("");
    }

    private static String copy(Copy copy, Optional<String> dateline, Addresses addresses) {
        Function<Block.Picture, Optional<ServedPicture>> served =
                picture -> addresses.picture(picture).map(image -> ServedPicture.at(image.href()));
        return dateline.map(line -> CopyHtml.write(copy, line, served)).orElseGet(() -> CopyHtml.write(copy, served));
    }
}
