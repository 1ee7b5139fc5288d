package org.writethru.newsroom.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.feed.Feed;
import org.writethru.wire.feed.FeedEntry;
import org.writethru.wire.feed.FeedFormat;

/** The feeds of the fronts and sections. May be used from any thread. */
public final class Feeds {
    /** Live stories in a feed; those withdrawn meanwhile come on top. */
    static final int ENTRIES = 30;

    /** Characters of copy in the entries that are remembered. */
    private static final int REMEMBERED = 4_000_000;

    private final Archive archive;
    private final House house;
    private final String home;
    private final PageShelf shelf;
    private final BiFunction<StoryHead, Story, Outgoing> outgoing;

    /** Entries by what they say: takes never change, so an entry is the same for as long as its take is the newest. */
    private final Cache<TakeAt, FeedEntry> entries = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((TakeAt at, FeedEntry entry) -> characters(entry))
            .executor(Runnable::run)
            .build();

    /**
     * @param home where readers find the site: scheme and host, without a slash at the end
     * @param shelf where finished feeds are kept
     * @param outgoing a story with the addresses at which readers find it and its pictures
     */
    public Feeds(
            Archive archive,
            House house,
            String home,
            PageShelf shelf,
            BiFunction<StoryHead, Story, Outgoing> outgoing) {
        this.archive = archive;
        this.house = house;
        this.home = home;
        this.shelf = shelf;
        this.outgoing = outgoing;
    }

    /** Who keeps the feeds true to the log. */
    public Follower follower() {
        return new FeedRenewal(archive, shelf);
    }

    /** The house's language with this tag. */
    Optional<Language> language(String tag) {
        return house.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** Whether the house has this section. */
    boolean hasSection(String section) {
        return house.sections().containsKey(section);
    }

    /** The feed of a front, or of a section if there is one, in this format. */
    Rendered feed(Language language, Optional<String> section, FeedFormat format) {
        return shelf.get(folder(language, section) + format.fileName(), () -> render(language, section, format));
    }

    private static String folder(Language language, Optional<String> section) {
        return "/" + language + "/" + section.map(key -> key + "/").orElse("");
    }

    private Rendered render(Language language, Optional<String> section, FeedFormat format) {
        var heads = heads(language, section);
        var feed = feed(language, section, heads);
        return Rendered.cached(
                200,
                format.mediaType(),
                CachePolicy.PAGE,
                tags(language, section, heads),
                format.write(feed),
                new Rendered.Header("Link", "<%s>; rel=\"self\"".formatted(feed.address(format))),
                new Rendered.Header("Access-Control-Allow-Origin", "*"));
    }

    /** The newest live stories, and those that were withdrawn since the oldest of them was told. */
    private List<StoryHead> heads(Language language, Optional<String> section) {
        var live = archive.list(section.map(key -> Listing.section(language, key, ENTRIES))
                .orElseGet(() -> Listing.latest(language, ENTRIES)));
        var withdrawn = archive.withdrawn(language, ENTRIES).stream()
                .filter(head -> section.isEmpty() || section.get().equals(head.section()))
                .filter(head -> live.size() < ENTRIES
                        || !changed(head).isBefore(live.getLast().moved()));
        return Stream.concat(live.stream(), withdrawn)
                .sorted(Comparator.comparing(Feeds::changed).reversed())
                .toList();
    }

    private static java.time.Instant changed(StoryHead head) {
        return head.withdrawn().orElse(head.moved());
    }

    private Feed feed(Language language, Optional<String> section, List<StoryHead> heads) {
        var agency = house.agencyName(language);
        return new Feed(
                section.map(key -> agency + " · " + house.sectionLabel(key, language))
                        .orElse(agency),
                home + folder(language, section),
                home + folder(language, section),
                language,
                agency,
                heads.stream().findFirst().map(Feeds::changed).orElse(java.time.Instant.EPOCH),
                heads.stream().map(this::entry).toList());
    }

    private FeedEntry entry(StoryHead head) {
        return entries.get(
                new TakeAt(head.guid(), head.takes()),
                newest -> entry(head, archive.story(head.guid()).orElseThrow()));
    }

    private FeedEntry entry(StoryHead head, Story story) {
        var told = outgoing.apply(head, story);
        return FeedEntry.of(
                told,
                told.filing()
                        .map(filing -> filing.headline() + mark(head, story))
                        .orElseGet(() -> withdrawn(head)));
    }

    private static int characters(FeedEntry entry) {
        return 1_000
                + entry.story().takes().stream()
                        .flatMap(take -> take.filing().stream())
                        .mapToInt(filing -> filing.copy().plain().length())
                        .sum();
    }

    private String mark(StoryHead head, Story story) {
        return story.lastMoved()
                .flatMap(moved -> house.mark(moved, head.language()))
                .map(mark -> " " + mark)
                .orElse("");
    }

    private String withdrawn(StoryHead head) {
        return house.mark(House.Mark.WITHDRAWN, head.language()).orElse("Withdrawn");
    }

    private static Set<String> tags(Language language, Optional<String> section, List<StoryHead> heads) {
        return Stream.concat(
                        heads.stream().map(head -> FeedRenewal.story(head.guid())),
                        Stream.of(FeedRenewal.selection(language, section)))
                .collect(Collectors.toSet());
    }
}
