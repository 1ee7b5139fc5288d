package org.writethru.newsroom.intake.backfile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.PictureRule;
import org.writethru.newsroom.intake.TextDigest;
import org.writethru.newsroom.intake.backfile.Chain.Here;
import org.writethru.newsroom.intake.backfile.Chain.Version;
import org.writethru.newsroom.intake.backfile.Spool.Pile;
import org.writethru.newsroom.intake.backfile.Spool.Spooled;
import org.writethru.newsroom.intake.backfile.Takeover.Refused;
import org.writethru.newsroom.intake.backfile.Takeover.There;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Fate.Unread;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.Rules.Act;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Standing;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;

/**
 * One run of taking an archive over: first all files are read, then each item becomes a story with a take for each of its versions.
 *
 * <p>An item of a provider is the same story whenever it is read, so a run that was stopped is simply made again. An item that bears
 * the identity of a story of this house keeps it. Not for two threads at once; what is told as kept is on disk.
 */
public final class Backfile implements AutoCloseable {
    /** Items of one run. */
    public static final int MOST_ITEMS = 500_000;

    /** Bytes of all versions of one item together, as they are kept meanwhile. */
    private static final long MOST_BYTES = 64L * 1_024 * 1_024;

    private final Ground on;
    private final Source source;
    private final Spool spool;
    private final List<String> files = new ArrayList<>();

    /**
     * What a run stands on.
     *
     * @param pictures which pictures may be shown
     * @param folder where what was read waits
     */
    public record Ground(
            Database database,
            Archive archive,
            Publisher publisher,
            Incoming incoming,
            PictureRule pictures,
            House house,
            Clock clock,
            Path folder) {}

    /** @param source whose agreements and rules hold */
    public Backfile(Ground on, Source source) {
        this.on = on;
        this.source = source;
        this.spool = new Spool(on.folder());
    }

    /** How many items were read. */
    public int items() {
        return spool.size();
    }

    /**
     * Reads a file, and says what in it cannot be read. What the rules ignore is passed over.
     *
     * @throws Unfit if there are more than {@link #MOST_ITEMS}
     */
    public List<Unread> read(Delivery delivery) {
        var unread = new ArrayList<Unread>();
        files.add(delivery.name());
        for (var reading : on.incoming().readings(source, delivery)) {
            switch (reading) {
                case Reading.Unreadable<NewsItem>(var where, var why) -> unread.add(new Unread(where, why));
                case Reading.Legible<NewsItem>(var item, var _) -> {
                    if (source.rules().on(item).act() != Act.IGNORE) {
                        add(item);
                    }
                }
            }
        }
        return unread;
    }

    private void add(NewsItem item) {
        if (spool.size() == MOST_ITEMS) {
            throw new Unfit("path", "There are more than %,d items; import a part at a time.".formatted(MOST_ITEMS));
        }
        spool.add(key(item.guid()), files.size() - 1, item);
    }

    /** The short id of the story of the item with this guid. */
    private String key(String guid) {
        return ownGuid(guid)
                .map(Guid::shortId)
                .orElseGet(() -> TextDigest.of(source.provider() + "\n" + guid).shortId());
    }

    private Optional<Guid> ownGuid(String guid) {
        return guid.startsWith("tag:" + on.house().authority() + ",") ? Guid.read(guid) : Optional.empty();
    }

    private Optional<Story> story(String guid) {
        return on.archive()
                .headByShortId(key(guid))
                .flatMap(head -> on.archive().story(head.guid()));
    }

    /**
     * Makes stories of what was read, those that began first before the others; nothing can be read after that.
     *
     * @param told hears what became of each
     */
    public void release(Consumer<Takeover> told) {
        var batch = new Batch(on.publisher(), told);
        for (var pile : spool.piles()) {
            if (pile.size() > Publisher.MOST_TOGETHER || pile.bytes() > MOST_BYTES) {
                told.accept(tooMuch(pile));
            } else {
                release(pile, batch, told);
            }
        }
        batch.release();
    }

    /** Whoever names other stories must find them released. */
    private void release(Pile pile, Batch batch, Consumer<Takeover> told) {
        var versions = pile.items().stream().map(this::version).toList();
        if (versions.stream().anyMatch(Version::related)) {
            batch.release();
        }
        var head = on.archive().headByShortId(pile.story());
        var guid = head.map(StoryHead::guid).orElseGet(() -> newGuid(pile.story(), versions));
        var here =
                head.flatMap(story -> on.archive().story(guid)).map(this::here).orElse(Here.NOTHING);
        if (here.takes() > 0 && here.known().isEmpty()) {
            told.accept(new There(guid, List.of("All of it, for the story was released here and not taken over.")));
            return;
        }
        var chain = new Chain(here, on.house(), on.pictures(), this::story);
        try {
            var steps = chain.steps(versions, on.clock().instant());
            if (steps.isEmpty()) {
                told.accept(new There(guid, chain.remarks().leftOut()));
            } else {
                batch.add(new Batch.Ready(guid, versions.getLast(), head.isEmpty(), steps, chain.remarks()));
            }
        } catch (Unfit e) {
            told.accept(versions.getLast().refused(e.sentence()));
        }
    }

    private Refused tooMuch(Pile pile) {
        return version(pile.last())
                .refused("It has %,d versions of %,d bytes together; at most %,d of %,d are taken over."
                        .formatted(pile.size(), pile.bytes(), Publisher.MOST_TOGETHER, MOST_BYTES));
    }

    private Version version(Spooled read) {
        return new Version(read.item(), files.get(read.source()), source.rules().on(read.item()));
    }

    /** The day of the story is the one on which its sender began it. */
    private Guid newGuid(String shortId, List<Version> versions) {
        var first = versions.stream()
                .map(Version::item)
                .flatMap(item -> item.firstCreated().or(item::versionCreated).stream())
                .map(time -> time.toInstant())
                .min(Instant::compareTo)
                .orElseGet(on.clock()::instant);
        return ownGuid(versions.getFirst().item().guid())
                .orElseGet(() -> Guid.of(on.house().authority(), on.house().dayOf(first), shortId));
    }

    private Here here(Story story) {
        var known = on.database().read(sql -> ImportedVersionStore.of(sql, story.guid()));
        var last = story.takes().reversed().stream()
                .map(Take::filing)
                .flatMap(Optional::stream)
                .findFirst();
        return new Here(known, story.takes().size(), last, story.standing() instanceof Standing.Gone);
    }

    @Override
    public void close() {
        spool.close();
    }
}
