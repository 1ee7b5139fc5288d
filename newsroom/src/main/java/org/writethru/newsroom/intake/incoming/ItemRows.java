package org.writethru.newsroom.intake.incoming;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Row;
import org.writethru.newsroom.intake.incoming.view.ItemRow;
import org.writethru.newsroom.intake.incoming.view.ItemRow.Tag;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Status;

/** Prints the rows of the incoming list; the same row for whoever looks. May be used from any thread. */
final class ItemRows {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.writethru.templates");
    private final Incoming incoming;
    private final Sources sources;
    private final Drafts drafts;
    private final DeskTimes times;

    ItemRows(Incoming incoming, Sources sources, Drafts drafts, DeskTimes times) {
        this.incoming = incoming;
        this.sources = sources;
        this.drafts = drafts;
        this.times = times;
    }

    /** A page of a list, printed. */
    List<Row> rows(ListQuery query) {
        var items = incoming.list(query.filter(), (query.page() - 1) * ListQuery.ITEMS, ListQuery.ITEMS);
        var uses = incoming.uses(items);
        var names = names();
        return items.stream()
                .map(item -> view(item, names, uses.getOrDefault(item.id(), List.of())))
                .map(view -> new Row(view.key(), print(view)))
                .toList();
    }

    private Map<String, String> names() {
        return sources.all().stream()
                .collect(Collectors.toMap(
                        known -> known.source().id(), known -> known.source().name()));
    }

    private String print(ItemRow view) {
        var out = new StringOutput();
        engine.render("incoming/row.jte", view, out);
        return out.toString();
    }

    private ItemRow view(Item item, Map<String, String> names, List<Use> uses) {
        var draft = uses.reversed().stream()
                .flatMap(use -> drafts.find(use.draft()).stream())
                .filter(found -> !found.state().closed())
                .map(Draft::id)
                .findFirst();
        return new ItemRow(
                item.id(),
                IncomingAddress.item(item.id()),
                item.headline(),
                item.gone() ? "Taken back" : "No headline",
                item.language(),
                item.slug(),
                names.getOrDefault(item.source(), item.source()),
                item.urgency(),
                new Urgency(item.urgency()).word(),
                times.brief(item.moved()),
                tags(item, !uses.isEmpty()),
                hold(item).orElse(""),
                draft.orElse(""));
    }

    private static List<Tag> tags(Item item, boolean used) {
        var tags = new ArrayList<Tag>();
        if (item.gone()) {
            tags.add(new Tag("withdrawn", item.status() == Status.CANCELED ? "Withdrawn" : "Withheld"));
        } else if (item.kind() != Kind.PUBLISHED) {
            tags.add(new Tag(
                    item.kind() == Kind.CORRECTED ? "corrected" : "released",
                    item.kind().word()));
        }
        item.version()
                .filter(version -> version > 1)
                .ifPresent(version -> tags.add(new Tag("version", "Version " + version)));
        if (item.replacedBy().isPresent()) {
            tags.add(new Tag("withdrawn", "Replaced"));
        }
        if (used) {
            tags.add(new Tag("filed", "Used"));
        }
        return tags;
    }

    Optional<String> hold(Item item) {
        if (!item.embargo().holds(incoming.now())) {
            return Optional.empty();
        }
        return switch (item.embargo()) {
            case Item.Hold.Free _ -> Optional.empty();
            case Item.Hold.Until(var time) ->
                Optional.of("Embargo until " + times.full(time).text());
            case Item.Hold.Open _ -> Optional.of("Embargo without a time: a person decides");
        };
    }
}
