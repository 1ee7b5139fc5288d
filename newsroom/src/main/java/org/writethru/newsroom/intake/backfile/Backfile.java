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
import org.writethru.newsroom.intake.Intake;
import org.writethru.newsroom.intake.TextDigest;
import org.writethru.newsroom.intake.backfile.Chain.Here;
import org.writethru.newsroom.intake.backfile.Chain.Step;
import org.writethru.newsroom.intake.backfile.Chain.Version;
import org.writethru.newsroom.intake.backfile.Spool.Pile;
import org.writethru.newsroom.intake.backfile.Spool.Spooled;
import org.writethru.newsroom.intake.backfile.Takeover.Kept;
import org.writethru.newsroom.intake.backfile.Takeover.Refused;
import org.writethru.newsroom.intake.backfile.Takeover.There;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Fate.Unread;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.Rules.Act;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Release;
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

    /** Takes that are released in one transaction, or a story's if it has more. */
    private static final int TOGETHER = 100;

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
        var together = new Together(told);
        spool.piles().forEach(together::add);
        together.release();
    }

    /** Stories that are released in one transaction. */
    private final class Together {
        private final Consumer<Takeover> told;
        private final List<Ready> stories = new ArrayList<>();
        private int takes;

        private Together(Consumer<Takeover> told) {
            this.told = told;
        }

        private void add(Pile pile) {
            if (pile.size() > Publisher.MOST_TOGETHER || pile.bytes() > MOST_BYTES) {
                told.accept(tooMuch(pile));
                return;
            }
            var versions = pile.items().stream().map(Backfile.this::version).toList();
            if (takes >= TOGETHER || versions.stream().anyMatch(Version::related)) {
                release();
            }
            switch (prepared(pile.story(), versions)) {
                case Told(var takeover) -> told.accept(takeover);
                case Ready story -> {
                    stories.add(story);
                    takes += story.steps().size();
                }
            }
        }

        private void release() {
            releaseAll(stories, told);
            stories.clear();
            takes = 0;
        }
    }

    /** A story that is to be released, or one of which can be said already what became of it. */
    private sealed interface Prepared {}

    private record Told(Takeover takeover) implements Prepared {}

    private record Ready(Guid story, Version newest, boolean fresh, List<Step> steps, Remarks remarks)
            implements Prepared {
        List<Proposal> proposals() {
            return steps.stream().map(this::proposal).toList();
        }

        private Proposal proposal(Step step) {
            return new Proposal(story, step.act(), new Proposal.Elsewhere(step.told(), Intake.whereRead(step.file())))
                    .with((sql, take) -> {
                        step.versions()
                                .forEach(version -> ImportedVersionStore.insert(sql, story, take.number(), version));
                        return Optional.empty();
                    });
        }
    }

    private Refused tooMuch(Pile pile) {
        return refused(
                version(pile.last()),
                "It has %,d versions of %,d bytes together; at most %,d of %,d are taken over."
                        .formatted(pile.size(), pile.bytes(), Publisher.MOST_TOGETHER, MOST_BYTES));
    }

    private Version version(Spooled read) {
        return new Version(read.item(), files.get(read.source()), source.rules().on(read.item()));
    }

    private static Refused refused(Version newest, String why) {
        return new Refused(newest.file(), newest.item().guid(), why);
    }

    private Prepared prepared(String shortId, List<Version> versions) {
        var head = on.archive().headByShortId(shortId);
        var guid = head.map(StoryHead::guid).orElseGet(() -> newGuid(shortId, versions));
        var here =
                head.flatMap(story -> on.archive().story(guid)).map(this::here).orElse(Here.NOTHING);
        if (here.takes() > 0 && here.known().isEmpty()) {
            return new Told(new There(guid, List.of("All of it, for the story was released here and not taken over.")));
        }
        var chain = new Chain(here, on.house(), on.pictures(), this::story);
        try {
            var steps = chain.steps(versions, on.clock().instant());
            return steps.isEmpty()
                    ? new Told(new There(guid, chain.remarks().leftOut()))
                    : new Ready(guid, versions.getLast(), head.isEmpty(), steps, chain.remarks());
        } catch (Unfit e) {
            return new Told(refused(versions.getLast(), e.sentence()));
        }
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
        boolean gone = story.newest()
                .filter(take -> take.release() instanceof Release.Withdrawn)
                .isPresent();
        return new Here(known, story.takes().size(), last, gone);
    }

    private void releaseAll(List<Ready> stories, Consumer<Takeover> told) {
        var proposals =
                stories.stream().flatMap(story -> story.proposals().stream()).toList();
        var outcomes = on.publisher().releaseAll(proposals);
        int at = 0;
        for (var story : stories) {
            told.accept(takeover(story, outcomes.subList(at, at + story.steps().size())));
            at += story.steps().size();
        }
    }

    private static Takeover takeover(Ready story, List<Outcome<Receipt>> outcomes) {
        int done = 0;
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<Receipt> _ -> done++;
                case Outcome.Refused<Receipt>(Refusal refusal) ->
                    story.remarks().leftOut(refusal.sentence());
            }
        }
        return done == 0
                ? refused(story.newest(), story.remarks().leftOut().getLast())
                : new Kept(
                        story.story(),
                        story.fresh(),
                        done,
                        story.remarks().inferred(),
                        story.remarks().leftOut());
    }

    @Override
    public void close() {
        spool.close();
    }
}
