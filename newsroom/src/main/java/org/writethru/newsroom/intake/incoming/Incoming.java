package org.writethru.newsroom.intake.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.intake.incoming.Fate.Unread;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Rows;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;

/**
 * Where copy of other agencies comes in and is found.
 *
 * <p>Taking the same delivery again, on whichever node and however often, changes nothing. What a method says is kept is on disk when
 * it returns. May be called from any thread.
 */
public final class Incoming {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Database database;
    private final WireReading reading;
    private final Supplier<String> newIds;
    private final IncomingBell bell;
    private final Clock clock;

    /** @param newIds gives ids of {@code 0-9a-v}, never the same twice */
    public Incoming(Database database, WireReading reading, Supplier<String> newIds, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.newIds = newIds;
        this.bell = new IncomingBell(database);
        this.clock = clock;
    }

    /** The names of the formats that a source may have. */
    public List<String> formats() {
        return reading.formats();
    }

    /** Calls this when something about incoming copy changed, on this node or another; it must be quick and must not throw. */
    public void onChange(Runnable listener) {
        bell.onRing(listener);
    }

    IncomingBell bell() {
        return bell;
    }

    /** This moment, as exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Takes a delivery in: every item that can be read, and the bytes into quarantine if one cannot. */
    public Report take(Source source, Delivery delivery) {
        var readings = readings(source, delivery);
        var taking = new Taking(source, delivery, newIds);
        var fates = new ArrayList<Fate>();
        for (var group : Rows.groups(readings.subList(0, Math.min(readings.size(), Limits.ITEMS_IN_DELIVERY)))) {
            fates.addAll(take(taking, group));
        }
        if (readings.size() > Limits.ITEMS_IN_DELIVERY) {
            fates.add(new Unread(
                    "item %,d".formatted(Limits.ITEMS_IN_DELIVERY + 1),
                    "It has %,d items; at most %,d of one delivery are taken."
                            .formatted(readings.size(), Limits.ITEMS_IN_DELIVERY)));
        }
        var report = new Report(source.id(), delivery.name(), fates, Optional.empty());
        return report.unread().isEmpty() ? report : quarantine(report, delivery);
    }

    /**
     * What a delivery says; nothing is taken in. A reader never throws; if one does all the same, its delivery must not be tried for
     * ever and hold up those behind it.
     */
    public List<Reading<NewsItem>> readings(Source source, Delivery delivery) {
        var terms = source.terms();
        try {
            return reading.read(terms.format(), delivery.bytes(), terms.agreement(delivery.received()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A reader failed on “{}” of {}", delivery.name(), source.id(), e);
            return List.of(new Reading.Unreadable<>("the reader", "It failed here; tell those who look after it."));
        }
    }

    private List<Fate> take(Taking taking, List<Reading<NewsItem>> group) {
        List<Fate> fates = database.write(sql -> {
            bell.willRing(sql);
            return group.stream()
                    .map(read -> switch (read) {
                        case Reading.Unreadable<NewsItem>(var where, var why) -> (Fate) new Unread(where, why);
                        case Reading.Legible<NewsItem> legible -> taking.take(sql, legible);
                    })
                    .toList();
        });
        bell.ring();
        if (taking.touchedUsed()) {
            bell.ringUsed();
        }
        return fates;
    }

    private Report quarantine(Report report, Delivery delivery) {
        var first = report.unread().getFirst();
        var what = new Quarantined(
                newIds.get(),
                report.source(),
                delivery.name(),
                delivery.received(),
                first.where(),
                first.why(),
                report.unread().size(),
                delivery.bytes().length);
        var id = database.write(sql -> {
            var kept = QuarantineStore.put(sql, what, delivery.bytes());
            makeRoom(QuarantineStore.of(sql, report.source())).forEach(old -> QuarantineStore.remove(sql, old.id()));
            bell.willRing(sql);
            return kept;
        });
        bell.ring();
        return new Report(report.source(), report.name(), report.fates(), Optional.of(id));
    }

    /** Those that must go: whatever is beyond the bounds, the last one never. */
    private static List<Quarantined> makeRoom(List<Quarantined> lastFirst) {
        var gone = new ArrayList<Quarantined>();
        long bytes = 0;
        for (int at = 0; at < lastFirst.size(); at++) {
            bytes += lastFirst.get(at).size();
            if (at > 0 && (at >= Limits.QUARANTINED || bytes > Limits.QUARANTINED_BYTES)) {
                gone.add(lastFirst.get(at));
            }
        }
        return gone;
    }

    /** Items that pass the filter, the last that moved first. */
    public List<Item> list(ItemFilter filter, int from, int most) {
        return database.read(sql -> ItemStore.list(sql, filter, from, most));
    }

    /** How many pass, counted up to so many. */
    public int count(ItemFilter filter, int most) {
        return database.read(sql -> ItemStore.count(sql, filter, most));
    }

    /** An item. */
    public Optional<Item> item(String id) {
        return database.read(sql -> ItemStore.find(sql, id));
    }

    /** All versions of an item that are kept, the last that came first. */
    public List<ItemVersion> versions(String id) {
        return database.read(sql -> VersionStore.all(sql, id));
    }

    /** What a version of an item says. */
    public Optional<NewsItem> content(String id, int number) {
        return database.read(sql -> VersionStore.reading(sql, id, number)).map(KeptReading::item);
    }

    /** What was made of an item, the first first. */
    public List<Use> uses(String id) {
        return database.read(sql -> UseStore.of(sql, id));
    }

    /** What was made of some items, by the items. */
    Map<String, List<Use>> uses(List<Item> items) {
        return database
                .read(sql -> UseStore.of(sql, items.stream().map(Item::id).toList()))
                .stream()
                .collect(Collectors.groupingBy(Use::item));
    }

    /** Lists, keeps or ignores an item, whatever rules say of its later versions; false if it is not there any more. */
    public boolean decide(String id, Standing standing) {
        boolean done = database.write(sql -> {
            bell.willRing(sql);
            boolean there = ItemStore.find(sql, id).isPresent();
            ItemStore.decide(sql, id, standing);
            return there;
        });
        bell.ring();
        return done;
    }

    /** What is in quarantine, the last first; at most {@link Limits#QUARANTINE_LISTED}. */
    public List<Quarantined> quarantine() {
        return database.read(sql -> QuarantineStore.list(sql, Limits.QUARANTINE_LISTED));
    }

    /** How many deliveries are in quarantine. */
    public int quarantineCount() {
        return database.read(QuarantineStore::count);
    }

    /** One of them. */
    public Optional<Quarantined> quarantined(String id) {
        return database.read(sql -> QuarantineStore.find(sql, id));
    }

    /** The bytes of one of them. */
    public Optional<Delivery> delivery(String id) {
        return database.read(sql -> QuarantineStore.find(sql, id)
                .map(what -> new Delivery(what.name(), QuarantineStore.bytes(sql, id), what.received())));
    }

    /** Reads a delivery in quarantine again, as its source has it now; it leaves if all of it can be read. */
    public Optional<Report> retry(Source source, String id) {
        return delivery(id).map(delivery -> {
            var report = take(source, delivery);
            if (report.quarantined().isEmpty()) {
                discard(id);
            }
            return report;
        });
    }

    /** Removes a delivery from quarantine for good; false if it was not there. */
    public boolean discard(String id) {
        boolean done = database.write(sql -> {
            bell.willRing(sql);
            return QuarantineStore.remove(sql, id);
        });
        bell.ring();
        return done;
    }

    /** Removes what is too old and too much, some of it at a time; true if there is more. */
    public boolean tidy() {
        var now = now();
        int most = 500;
        int gone = database.write(sql -> {
            QuarantineStore.forget(sql, now.minus(Limits.QUARANTINE_AGE));
            var old = now.minus(Limits.ITEM_AGE);
            var before =
                    ItemStore.heardAt(sql, Limits.ITEMS).filter(old::isBefore).orElse(old);
            return ItemStore.forget(sql, before, most);
        });
        return gone == most;
    }
}
