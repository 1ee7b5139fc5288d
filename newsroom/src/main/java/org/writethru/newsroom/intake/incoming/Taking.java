package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.intake.incoming.Fate.Taken;
import org.writethru.newsroom.intake.incoming.Fate.What;
import org.writethru.newsroom.intake.incoming.Item.Hold;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.newsroom.intake.incoming.Rules.Act;
import org.writethru.newsroom.intake.incoming.Rules.Decision;
import org.writethru.story.Digest;
import org.writethru.story.Language;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading.Legible;

/** Takes the items of one delivery in, each inside a transaction. */
final class Taking {
    /** How exactly it is known when an item was last sent. */
    private static final Duration HEARD = Duration.ofDays(1);

    private final Source source;
    private final String name;
    private final Instant received;
    private final Supplier<String> newIds;
    private boolean touchedUsed;

    Taking(Source source, Delivery delivery, Supplier<String> newIds) {
        this.source = source;
        this.name = delivery.name();
        this.received = delivery.received();
        this.newIds = newIds;
    }

    /** An item as it was read, ready to be kept. */
    private record Read(NewsItem item, String text, Digest digest, Digest guid, Decision decision) {}

    /** Whether an item changed so far that something was made of. */
    boolean touchedUsed() {
        return touchedUsed;
    }

    Taken take(JdbcClient sql, Legible<NewsItem> legible) {
        var item = legible.value();
        var text = KeptReading.text(item);
        var read = new Read(
                item, text, digest(text), digest(item.guid()), source.rules().on(item));
        var known = ItemStore.hold(sql, source.provider(), read.guid());
        if (known.isEmpty()) {
            var fresh = item(read, newIds.get(), 1, received, replacedBy(sql, read));
            boolean draft = read.decision().act() == Act.DRAFT && !fresh.gone();
            if (ItemStore.insert(sql, fresh, read.guid(), draft, created(item))) {
                return keep(sql, fresh, read, legible, 1, What.NEW);
            }
            known = ItemStore.hold(sql, source.provider(), read.guid());
        }
        return further(sql, known.orElseThrow(), read, legible);
    }

    private Taken further(JdbcClient sql, Item known, Read read, Legible<NewsItem> legible) {
        if (VersionStore.has(sql, known.id(), read.digest())) {
            ItemStore.heard(sql, known.id(), received, received.minus(HEARD));
            return taken(What.DUPLICATE, known, known.versions(), read, legible);
        }
        int number = known.versions() + 1;
        ItemStore.count(sql, known.id(), number);
        ItemStore.heard(sql, known.id(), received, received);
        boolean holds = VersionOrder.of(read.item()).follows(holding(sql, known));
        if (holds) {
            var moved = item(read, known.id(), number, known.first(), known.replacedBy());
            ItemStore.move(sql, moved, created(read.item()));
            touchedUsed |= !UseStore.of(sql, known.id()).isEmpty();
        }
        VersionStore.prune(sql, known.id(), number, holds ? number : known.holding(), Limits.VERSIONS);
        return keep(sql, known, read, legible, number, holds ? What.NEWER : What.OLDER);
    }

    private static VersionOrder holding(JdbcClient sql, Item known) {
        return VersionStore.find(sql, known.id(), known.holding())
                .map(version -> new VersionOrder(version.version(), version.created(), version.status()))
                .orElseThrow();
    }

    private Taken keep(JdbcClient sql, Item item, Read read, Legible<NewsItem> legible, int number, What what) {
        var version = new ItemVersion(
                number,
                source.id(),
                name,
                received,
                read.item().version(),
                read.item().versionCreated().map(time -> time.toInstant()),
                read.item().release(),
                read.item().status(),
                read.item().headline().orElse(""),
                legible.notes());
        VersionStore.insert(sql, item.id(), version, read.digest(), read.text());
        if (what != What.OLDER) {
            read.item().replaces().stream()
                    .filter(guid -> !guid.equals(read.item().guid()))
                    .forEach(guid -> replace(sql, digest(guid), item.id()));
        }
        return taken(what, item, number, read, legible);
    }

    private void replace(JdbcClient sql, Digest guid, String by) {
        ItemStore.replace(sql, source.provider(), guid, by, received);
        touchedUsed |= ItemStore.hold(sql, source.provider(), guid)
                .filter(old -> !UseStore.of(sql, old.id()).isEmpty())
                .isPresent();
    }

    private static Taken taken(What what, Item item, int number, Read read, Legible<NewsItem> legible) {
        return new Taken(
                what,
                item.id(),
                number,
                read.item().guid(),
                read.item().version(),
                read.item().headline().orElse(""),
                legible.notes());
    }

    private Item item(Read read, String id, int holding, Instant first, Optional<String> replacedBy) {
        var item = read.item();
        var urgency = read.decision().urgency().or(item::urgency).orElse(Urgency.ROUTINE);
        return new Item(
                id,
                source.provider(),
                item.guid(),
                source.id(),
                read.decision().act() == Act.IGNORE ? Standing.IGNORED : Standing.LISTED,
                holding,
                holding,
                first,
                received,
                item.version(),
                item.release(),
                item.status(),
                hold(item),
                urgency.level(),
                read.decision().section().orElse(""),
                item.language().map(Language::tag).orElse(""),
                item.headline().orElse(""),
                item.slug().orElse(""),
                replacedBy);
    }

    private static Hold hold(NewsItem item) {
        return item.embargo()
                .map(embargo -> embargo.until()
                        .<Hold>map(until -> new Hold.Until(until.toInstant()))
                        .orElseGet(Hold.Open::new))
                .orElseGet(Hold.Free::new);
    }

    private Optional<String> replacedBy(JdbcClient sql, Read read) {
        return ItemStore.replacedBy(sql, source.provider(), read.guid());
    }

    private static @Nullable Long created(NewsItem item) {
        return item.versionCreated()
                .map(time -> time.toInstant().toEpochMilli())
                .orElse(null);
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
