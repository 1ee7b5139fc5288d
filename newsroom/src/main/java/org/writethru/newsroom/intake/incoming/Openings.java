package org.writethru.newsroom.intake.incoming;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.wire.NewsItem;

/**
 * Makes drafts of items, and keeps what was made of what: a draft and its lineage are written in one transaction, whoever wants them,
 * so that no draft lacks it. May be called from any thread.
 */
public final class Openings {
    /** Drafts that are opened in one round because rules want them. */
    private static final int MOST_WANTED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final Database database;
    private final Incoming incoming;
    private final Sources sources;
    private final Drafts drafts;
    private final House house;

    public Openings(Database database, Incoming incoming, Sources sources, Drafts drafts, House house) {
        this.database = database;
        this.incoming = incoming;
        this.sources = sources;
        this.drafts = drafts;
        this.house = house;
    }

    /** Opens a draft of an item as its newest version has it, or finds the one that is open. */
    public Outcome<Draft> open(Asker by, String id) {
        var found = incoming.item(id);
        if (found.isEmpty()) {
            return new Outcome.Refused<>(new Refusal.Meanwhile("This item is not there any more."));
        }
        var uses = incoming.uses(id);
        var there = uses.reversed().stream()
                .flatMap(use -> drafts.find(use.draft()).stream())
                .filter(draft -> !draft.state().closed())
                .findFirst();
        return there.<Outcome<Draft>>map(Outcome.Done::new).orElseGet(() -> open(by, found.get(), uses.size(), false));
    }

    private Outcome<Draft> open(Asker by, Item item, int uses, boolean wanted) {
        if (item.gone()) {
            return new Outcome.Refused<>(
                    new Refusal.Meanwhile("The sender took this item back; nothing can be made of it any more."));
        }
        var text = ItemText.of(item, content(item), name(item), house);
        var outcome = drafts.openWritten(
                by,
                text,
                (sql, draft) -> ItemStore.hold(sql, item.id())
                        .filter(now -> now.holding() == item.holding())
                        .filter(now -> wanted
                                ? UseStore.of(sql, item.id()).isEmpty() && ItemStore.unwant(sql, item.id())
                                : UseStore.of(sql, item.id()).size() == uses)
                        .map(now -> {
                            UseStore.insert(
                                    sql, use(by, item, draft), by.person().id());
                            return true;
                        })
                        .orElse(false));
        incoming.bell().ring();
        return outcome;
    }

    private static Use use(Asker by, Item item, Draft draft) {
        return new Use(
                item.id(),
                draft.id(),
                draft.story(),
                item.holding(),
                item.holding(),
                item.replacedBy().orElse(""),
                by.person().name(),
                draft.opened().at());
    }

    private NewsItem content(Item item) {
        return incoming.content(item.id(), item.holding()).orElseThrow();
    }

    private String name(Item item) {
        return sources.find(item.source()).map(known -> known.source().name()).orElse(item.source());
    }

    /** Opens the drafts that rules want. What cannot be opened is listed like any other item. */
    public void openWanted() {
        for (var item : database.read(sql -> ItemStore.wanting(sql, MOST_WANTED))) {
            var by = new Asker(
                    new Person("source:" + item.source(), "source:" + item.source(), name(item), Role.REPORTER),
                    "intake");
            if (open(by, item, 0, true) instanceof Outcome.Refused<Draft>(var refusal)
                    && incoming.item(item.id()).filter(item::equals).isPresent()) {
                LOG.warn("No draft was opened of the item {}: {}", item.id(), refusal.sentence());
                database.write(sql -> ItemStore.unwant(sql, item.id()));
            }
        }
    }

    /** Notes that somebody has seen to what became of the copy that a story was made from. */
    public Outcome<Guid> see(Asker by, String id) {
        if (!by.person().role().covers(Role.EDITOR)) {
            return new Outcome.Refused<>(new Refusal.NotAllowed("Only an editor says that it was seen to."));
        }
        var found = incoming.item(id);
        var uses = incoming.uses(id);
        if (found.isEmpty() || uses.isEmpty()) {
            return new Outcome.Refused<>(new Refusal.Meanwhile("Nothing was made of this item."));
        }
        var item = found.get();
        database.write(sql -> {
            uses.forEach(use ->
                    UseStore.see(sql, use, item.holding(), item.replacedBy().orElse("")));
            incoming.bell().willRing(sql);
            return true;
        });
        incoming.bell().ring();
        incoming.bell().ringUsed();
        return new Outcome.Done<>(uses.getFirst().story());
    }
}
