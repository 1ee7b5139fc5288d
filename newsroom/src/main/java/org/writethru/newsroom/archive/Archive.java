package org.writethru.newsroom.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Slug;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.Reading;
import org.writethru.wire.record.v1.TakeRecord;

/** Stories and takes at rest. May be used from any thread. */
public final class Archive {
    private final Database database;

    public Archive(Database database) {
        this.database = database;
    }

    /** A story with all its takes; the text of a withdrawn one is still here, for those who may read it. */
    public Optional<Story> story(Guid guid) {
        return database.read(sql -> {
            var records = ArchiveStore.records(sql, guid, 1, Integer.MAX_VALUE);
            return records.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Story(guid, records.stream().map(Archive::take).toList()));
        });
    }

    /** One take. */
    public Optional<Take> take(TakeAt at) {
        return record(at).map(Archive::take);
    }

    /** The public record of a take, byte for byte as its digest was made, and the note beside it. */
    public Optional<ArchivedRecord> record(TakeAt at) {
        return database.read(sql -> ArchiveStore.records(sql, at.story(), at.number(), at.number()).stream()
                .findFirst());
    }

    /** What stays on record of each take, take 1 first. */
    public List<KeptTake> takes(Guid guid) {
        return database.read(sql -> ArchiveStore.takes(sql, guid));
    }

    /** The story at a glance. */
    public Optional<StoryHead> head(Guid guid) {
        return database.read(sql -> ArchiveStore.head(sql, guid));
    }

    /** The story with this id at the end of its address. */
    public Optional<StoryHead> headByShortId(String shortId) {
        return database.read(sql -> ArchiveStore.headByShortId(sql, shortId));
    }

    /** Finds a story by guid, short id or slug. */
    public Outcome<StoryHead> find(String name) {
        return database.read(sql -> {
            var byId = name.startsWith("tag:")
                    ? Guid.read(name).flatMap(guid -> ArchiveStore.head(sql, guid))
                    : ArchiveStore.headByShortId(sql, name);
            if (byId.isPresent()) {
                return new Outcome.Done<>(byId.get());
            }
            var bySlug = ArchiveStore.headsBySlug(sql, name, 1_000);
            return switch (bySlug.size()) {
                case 0 -> new Outcome.Refused<>(new Refusal.NoSuchStory(name));
                case 1 -> new Outcome.Done<>(bySlug.getFirst());
                default -> new Outcome.Refused<>(new Refusal.SeveralStories(name, bySlug.size()));
            };
        });
    }

    /** Stories for a list. */
    public List<StoryHead> list(Listing listing) {
        return database.read(sql -> ArchiveStore.list(sql, listing));
    }

    /** Stories in other languages that follow this one. */
    public List<StoryHead> editions(Guid original) {
        return database.read(sql -> ArchiveStore.editions(sql, original));
    }

    /** Live editions that do not follow the newest take of their original, the one whose original was released last first. */
    public List<Behind> behind(int most) {
        return database.read(sql -> {
            var originals = new HashMap<Guid, StoryHead>();
            return ArchiveStore.behind(sql, most).stream()
                    .map(edition -> new Behind(edition, original(sql, originals, edition)))
                    .toList();
        });
    }

    private static StoryHead original(JdbcClient sql, Map<Guid, StoryHead> known, StoryHead edition) {
        var original = edition.editionOf().orElseThrow().original();
        return known.computeIfAbsent(
                original, guid -> ArchiveStore.head(sql, guid).orElseThrow());
    }

    /** Corrections and withdrawals of a language, newest first. */
    public List<TakeAt> putRight(Language language, int most, int skip) {
        return database.read(sql -> ArchiveStore.putRight(sql, language, most, skip));
    }

    /** Live stories first told since then, newest first. */
    public List<StoryHead> firstToldSince(Instant since, int most) {
        return database.read(sql -> ArchiveStore.firstToldSince(sql, since, most));
    }

    /** All stories, in the order of their guids, from behind one on. */
    public List<StoryHead> all(String afterGuid, int most) {
        return database.read(sql -> ArchiveStore.all(sql, afterGuid, most));
    }

    /** How many stories there are. */
    public long count() {
        return database.read(ArchiveStore::count);
    }

    /** Which take a log entry is about. */
    public Optional<TakeAt> takeAt(long logIndex) {
        return database.read(sql -> ArchiveStore.takeAt(sql, logIndex));
    }

    /** What was released at these places of the log, in order, each with the story as it is now. */
    public List<Released> released(long fromIndex, long toIndex) {
        return database.read(sql -> FollowedStore.released(sql, fromIndex, toIndex));
    }

    /** What was released at these places of the log, in order, each with the slug under which it was told. */
    public Map<Released, Slug> slugs(long fromIndex, long toIndex) {
        return database.read(sql -> {
            var others = otherSlugs(sql, fromIndex, toIndex);
            var slugs = new LinkedHashMap<Released, Slug>();
            for (var released : FollowedStore.released(sql, fromIndex, toIndex)) {
                var story = released.story();
                var at = new TakeAt(story.guid(), released.take().number());
                slugs.put(released, others.getOrDefault(at, story.slug()));
            }
            return slugs;
        });
    }

    /** Of those takes whose story has another slug in this state of the archive. */
    private static Map<TakeAt, Slug> otherSlugs(JdbcClient sql, long fromIndex, long toIndex) {
        var slugs = new HashMap<TakeAt, Slug>();
        for (var at : FollowedStore.underOtherSlugs(sql, fromIndex, toIndex)) {
            ArchiveStore.records(sql, at.story(), at.number(), at.number()).stream()
                    .flatMap(kept -> take(kept).filing().stream())
                    .forEach(filing -> slugs.put(at, filing.slug()));
        }
        return slugs;
    }

    /** The stories released at these places of the log, each once, as they are now and with the byline of their newest take. */
    public List<SignedHead> signed(long fromIndex, long toIndex) {
        return database.read(sql -> FollowedStore.signed(sql, fromIndex, toIndex));
    }

    /** The stories of all languages with the newest releases, whatever their kind, the last first. */
    public List<StoryHead> newestReleased(int most) {
        return database.read(sql -> FollowedStore.newest(sql, most));
    }

    /** Those of these stories that exist, in no order. */
    public List<StoryHead> heads(Collection<Guid> stories) {
        return database.read(sql -> FollowedStore.heads(sql, List.copyOf(stories)));
    }

    /** Stories of a language that were withdrawn, the last first. */
    public List<StoryHead> withdrawn(Language language, int most) {
        return database.read(sql -> FollowedStore.withdrawn(sql, language, most));
    }

    /** Days on which stories of a language began, the first and the last. */
    public Optional<Days> days(Language language) {
        return database.read(sql -> FollowedStore.days(sql, language));
    }

    /** The next day on which a story of a language began that is still live. */
    public Optional<LocalDate> dayAfter(Language language, LocalDate day) {
        return database.read(sql -> FollowedStore.dayAfter(sql, language, day));
    }

    /** The last day before on which a story of a language began that is still live. */
    public Optional<LocalDate> dayBefore(Language language, LocalDate day) {
        return database.read(sql -> FollowedStore.dayBefore(sql, language, day));
    }

    /** Whether a story of a language that began on this day, and is still live, was in the log before this place. */
    public boolean hadStories(Language language, LocalDate day, long beforeIndex) {
        return database.read(sql -> FollowedStore.hadStories(sql, language, day, beforeIndex));
    }

    /** How many stories of a language began in this span of days, both ends included; withdrawn ones count. */
    public long count(Language language, LocalDate from, LocalDate to) {
        return database.read(sql -> FollowedStore.count(sql, language, from, to));
    }

    /** Takes by their places in the log, with their records; for checking. */
    public List<LoggedTake> logged(long fromIndex, int most) {
        return database.read(sql -> ArchiveStore.logged(sql, fromIndex, fromIndex + most));
    }

    /** The largest place in the log that a take names; -1 if there is no take. */
    public long lastIndex() {
        return database.read(ArchiveStore::lastIndex);
    }

    /** All that is kept of stories, in the order of their guids, from behind one on; for checking. */
    public List<WholeStory> whole(String afterGuid, int most) {
        return database.read(sql -> ArchiveStore.whole(sql, ArchiveStore.all(sql, afterGuid, most), afterGuid));
    }

    /** Those of these stories that exist, inside a transaction of {@code publish}. */
    public Map<Guid, KeptStory> newest(JdbcClient transaction, Collection<Guid> stories) {
        return ArchiveStore.newest(transaction, List.copyOf(stories)).stream()
                .map(kept -> new KeptStory(kept.head(), take(kept.newest())))
                .collect(Collectors.toMap(kept -> kept.head().guid(), Function.identity()));
    }

    /** What stays on record of a take, inside a transaction of {@code publish}. */
    public Optional<KeptTake> kept(JdbcClient transaction, TakeAt at) {
        return ArchiveStore.takes(transaction, at.story()).stream()
                .filter(take -> take.number() == at.number())
                .findFirst();
    }

    /** Keeps takes for ever, those of a story in order, inside a transaction of {@code publish}, which alone may call this. */
    public void keep(JdbcClient transaction, List<TakeToKeep> takes) {
        var heads = new LinkedHashMap<Guid, StoryHead>();
        takes.forEach(kept -> heads.put(kept.head().guid(), kept.head()));
        ArchiveStore.putHeads(transaction, heads.values());
        ArchiveStore.insertTakes(transaction, takes);
    }

    static Take take(ArchivedRecord kept) {
        return switch (TakeRecord.read(kept.record())) {
            case Reading.Legible<Take>(var take, var _) -> EditorsNotes.put(take, kept.editorsNote());
            case Reading.Unreadable<Take>(var where, var why) ->
                throw new IllegalStateException(
                        "A take's record cannot be read at %s: %s. Run ‘writethru check’.".formatted(where, why));
        };
    }
}
