package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.story.Guid;
import org.writethru.story.Kind;
import org.writethru.wire.Status;

/** Tells the desk which drafts and stories were made from copy that is not as it was. */
public final class CopyFlags implements CopyWatch {
    private final Database database;
    private final ZoneId zone;
    private final Incoming incoming;

    /** @param zone the house's, in which it says until when an embargo stands */
    public CopyFlags(Database database, Incoming incoming, ZoneId zone) {
        this.database = database;
        this.zone = zone;
        this.incoming = incoming;
    }

    @Override
    public Map<Guid, List<CopyWord>> words(int most) {
        var now = incoming.now();
        return database.read(sql -> words(sql, UseStore.moved(sql, most), now));
    }

    @Override
    public List<CopyWord> of(Guid story) {
        var now = incoming.now();
        return database.read(sql -> words(sql, UseStore.ofStory(sql, story), now))
                .getOrDefault(story, List.of());
    }

    private Map<Guid, List<CopyWord>> words(JdbcClient sql, List<Use> uses, Instant now) {
        if (uses.isEmpty()) {
            return Map.of();
        }
        var names = SourceStore.all(sql).stream()
                .collect(Collectors.toMap(
                        known -> known.source().id(), known -> known.source().name()));
        var found = new LinkedHashMap<Guid, List<CopyWord>>();
        var items = new HashMap<String, Optional<Item>>();
        for (var use : uses) {
            var item = items.computeIfAbsent(use.item(), id -> ItemStore.find(sql, id))
                    .orElseThrow();
            var other = item.replacedBy().flatMap(id -> items.computeIfAbsent(id, key -> ItemStore.find(sql, key)));
            var name = names.getOrDefault(item.source(), item.source());
            var words = words(use, item, other, name, now);
            if (!words.isEmpty()) {
                found.computeIfAbsent(use.story(), story -> new ArrayList<>()).addAll(words);
            }
        }
        return found;
    }

    private List<CopyWord> words(Use use, Item item, Optional<Item> other, String name, Instant now) {
        var words = new ArrayList<CopyWord>();
        if (item.holding() > use.seen()) {
            words.add(word(item, said(item, name), item.gone()));
        }
        other.filter(next -> !next.id().equals(use.seenOther()))
                .ifPresent(next -> words.add(word(
                        next,
                        next.gone() ? said(next, name) : "%s sent another item in its place".formatted(name),
                        next.gone())));
        if (!item.gone() && item.embargo().holds(now)) {
            words.add(new CopyWord(
                    held(item.embargo(), name), false, CopyEmbargoes.mark(item), IncomingAddress.item(item.id())));
        }
        return words;
    }

    private static CopyWord word(Item item, String said, boolean gone) {
        return new CopyWord(said, gone, item.id() + "." + item.holding(), IncomingAddress.item(item.id()));
    }

    private static String said(Item item, String name) {
        if (item.status() == Status.CANCELED) {
            return "%s WITHDREW the copy that this was made from".formatted(name);
        }
        if (item.status() == Status.WITHHELD) {
            return "%s WITHHOLDS the copy that this was made from".formatted(name);
        }
        return item.kind() == Kind.CORRECTED
                ? "%s corrected the copy that this was made from".formatted(name)
                : "%s sent a newer version of the copy that this was made from".formatted(name);
    }

    private String held(Item.Hold hold, String name) {
        return switch (hold) {
            case Item.Hold.Free _ -> "";
            case Item.Hold.Until(var time) ->
                "Under %s’s embargo until %s".formatted(name, DeskTimes.planned(time, zone));
            case Item.Hold.Open _ -> "Under %s’s embargo, until a person decides".formatted(name);
        };
    }

    @Override
    public void onChange(Runnable listener) {
        incoming.bell().onUsed(listener);
    }
}
