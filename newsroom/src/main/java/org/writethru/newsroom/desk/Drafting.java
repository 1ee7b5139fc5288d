package org.writethru.newsroom.desk;

import java.time.Clock;
import java.util.function.Supplier;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.story.House;

/** Everything of the desk that has to do with drafts, put together. */
public final class Drafting implements AutoCloseable {
    private final House house;
    private final Clock clock;
    private final DraftBell bell;
    private final Drafts drafts;
    private final DraftActs acts;
    private final Releases releases;
    private final Withdrawals withdrawals;
    private final EditionFlags editions;
    private final Schedule schedule;
    private final LiveDrafts live;

    /**
     * What the desk stands on.
     *
     * @param newIds gives ids for stories and drafts, never the same twice
     * @param node the name of this node among those on the database
     */
    public record Ground(
            Database database,
            Archive archive,
            Publisher publisher,
            Bell bell,
            PictureRule pictures,
            House house,
            DeskRules rules,
            AuditNote audit,
            Embargoes embargoes,
            Supplier<String> newIds,
            String node,
            Clock clock) {}

    public Drafting(Ground on) {
        this.house = on.house();
        this.clock = on.clock();
        this.bell = new DraftBell(on.database());
        var filing = new FilingRules(on.archive(), on.pictures(), on.house(), on.clock());
        this.drafts =
                new Drafts(on.database(), on.archive(), on.house(), filing, on.rules(), on.newIds(), bell, on.clock());
        this.acts = new DraftActs(on.database(), on.archive(), on.audit(), bell, on.clock());
        this.releases = new Releases(
                on.database(),
                on.publisher(),
                on.archive(),
                filing,
                on.rules(),
                new EmbargoRule(on.embargoes(), on.house().zone()),
                acts,
                on.audit(),
                bell,
                on.clock());
        this.withdrawals =
                new Withdrawals(on.database(), on.publisher(), on.archive(), on.rules(), on.audit(), bell, on.clock());
        this.editions = new EditionFlags(on.database(), on.archive(), on.audit(), bell, on.clock());
        this.schedule = new Schedule(on.database(), releases, bell, on.clock());
        this.live = new LiveDrafts(drafts, bell, on.bell(), on.database(), on.node(), on.clock());
    }

    /** Starts what runs by itself: the schedule, and looking after those who have drafts open. */
    public void start() {
        schedule.start();
        live.start();
    }

    /** The house that it writes for. */
    public House house() {
        return house;
    }

    /** Its clock. */
    public Clock clock() {
        return clock;
    }

    /** Rings when something happens to a draft. */
    public DraftBell bell() {
        return bell;
    }

    public Drafts drafts() {
        return drafts;
    }

    public DraftActs acts() {
        return acts;
    }

    public Releases releases() {
        return releases;
    }

    public Withdrawals withdrawals() {
        return withdrawals;
    }

    public EditionFlags editions() {
        return editions;
    }

    /** Who has which draft open. */
    public LiveDrafts live() {
        return live;
    }

    Schedule schedule() {
        return schedule;
    }

    @Override
    public void close() {
        try (schedule;
                live) {
            // They close in reverse order.
        }
    }
}
