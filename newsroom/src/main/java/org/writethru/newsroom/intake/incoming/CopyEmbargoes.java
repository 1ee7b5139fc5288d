package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.desk.CopyEmbargo;
import org.writethru.newsroom.desk.Embargoes;
import org.writethru.story.Guid;

/**
 * Tells the desk of embargoes on the items that its stories were made from, and on what came in their place: those of the versions that
 * hold.
 */
public final class CopyEmbargoes implements Embargoes {
    @Override
    public List<CopyEmbargo> of(JdbcClient sql, Guid story) {
        return UseStore.ofStory(sql, story).stream()
                .map(Use::item)
                .distinct()
                .flatMap(id -> ItemStore.find(sql, id).stream())
                .flatMap(item -> Stream.concat(
                        Stream.of(item), item.replacedBy().flatMap(id -> ItemStore.find(sql, id)).stream()))
                .filter(item -> !item.gone())
                .flatMap(item -> embargo(sql, item).stream())
                .distinct()
                .toList();
    }

    private static Optional<CopyEmbargo> embargo(JdbcClient sql, Item item) {
        return switch (item.embargo()) {
            case Item.Hold.Free _ -> Optional.empty();
            case Item.Hold.Until(var time) -> Optional.of(embargo(sql, item, Optional.of(time)));
            case Item.Hold.Open _ -> Optional.of(embargo(sql, item, Optional.empty()));
        };
    }

    private static CopyEmbargo embargo(JdbcClient sql, Item item, Optional<Instant> until) {
        var name = SourceStore.find(sql, item.source())
                .map(known -> known.source().name())
                .orElse(item.source());
        return new CopyEmbargo(name, until, mark(item), IncomingAddress.item(item.id()));
    }

    /** The same for as long as an item's embargo ends when it does. */
    static String mark(Item item) {
        return item.id()
                + switch (item.embargo()) {
                    case Item.Hold.Free _ -> "@free";
                    case Item.Hold.Until(var time) -> "@" + time.toEpochMilli();
                    case Item.Hold.Open _ -> "@open";
                };
    }
}
