package org.writethru.newsroom.intake.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.desk.wireview.WireFiles;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.newsroom.intake.incoming.view.ItemView;
import org.writethru.newsroom.intake.incoming.view.ItemView.Fact;
import org.writethru.newsroom.intake.incoming.view.ItemView.Made;
import org.writethru.newsroom.intake.incoming.view.ItemView.Words;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Block;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Outcome;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;

/** One item: what it says, its versions, what was made of it, and what can be done with it. */
final class ItemPage {
    private final Incoming incoming;
    private final Sources sources;
    private final Openings openings;
    private final ItemRows rows;
    private final DeskTimes times;
    private final DeskPages pages;
    private final RefusalPages refusals;

    ItemPage(Incoming incoming, Sources sources, Openings openings, ItemRows rows, DeskTimes times, DeskPages pages) {
        this.incoming = incoming;
        this.sources = sources;
        this.openings = openings;
        this.rows = rows;
        this.times = times;
        this.pages = pages;
        this.refusals = new RefusalPages(pages);
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return incoming.item(request.pathVariable("id"))
                .map(item -> show(visit, request, item))
                .orElseGet(() -> missing(visit, request));
    }

    private ServerResponse show(Visit visit, ServerRequest request, Item item) {
        int shown = request.param("version")
                .filter(text -> text.matches("[0-9]{1,8}"))
                .map(Integer::parseInt)
                .orElse(item.holding());
        return incoming.content(item.id(), shown)
                .map(content -> {
                    var title = content.headline().orElse("Item without a headline");
                    var frame = WireFiles.style(pages.frames().of(visit, title, IncomingAddress.LIST + "/"))
                            .shaped("desk-story");
                    return pages.show(frame, "incoming/item", Map.of("view", view(visit, item, content, shown)));
                })
                .orElseGet(() -> missing(visit, request));
    }

    private ServerResponse missing(Visit visit, ServerRequest request) {
        return pages.refuse(
                visit, request, 404, "No such item", "There is no item, or no such version, at this address.");
    }

    ServerResponse open(Visit visit, ServerRequest request) {
        return switch (openings.open(Asker.of(visit), request.pathVariable("id"))) {
            case Outcome.Done<Draft>(var draft) -> pages.seeOther("/desk/drafts/" + draft.id());
            case Outcome.Refused<Draft>(var refusal) -> refusals.refuse(visit, request, refusal);
        };
    }

    ServerResponse decide(Visit visit, ServerRequest request) {
        var wanted = request.param("standing").orElse("");
        var standing = Arrays.stream(Standing.values())
                .filter(known -> known.word().equals(wanted))
                .findFirst();
        if (standing.isEmpty()) {
            return pages.refuse(visit, request, 422, "Nothing was done", "An item is listed, kept or ignored.");
        }
        var id = request.pathVariable("id");
        return incoming.decide(id, standing.get()) ? pages.seeOther(IncomingAddress.item(id)) : missing(visit, request);
    }

    ServerResponse see(Visit visit, ServerRequest request) {
        var id = request.pathVariable("id");
        return switch (openings.see(Asker.of(visit), id)) {
            case Outcome.Done<Guid> _ -> pages.seeOther(IncomingAddress.item(id));
            case Outcome.Refused<Guid>(var refusal) -> refusals.refuse(visit, request, refusal);
        };
    }

    private ItemView view(Visit visit, Item item, NewsItem content, int shown) {
        var uses = incoming.uses(item.id());
        var language = content.language().map(Language::tag).orElse("");
        return new ItemView(
                item.id(),
                content.headline().orElse(""),
                language,
                content.language().map(Language::direction).orElse("auto"),
                content.slug().orElse(""),
                item.standing().word(),
                gone(item),
                rows.hold(item).orElse(""),
                item.replacedBy().map(IncomingAddress::item).orElse(""),
                !item.gone(),
                visit.person().role().covers(Role.EDITOR),
                uses.stream().anyMatch(use -> moved(use, item)),
                facts(item, content),
                notes(content),
                words(content),
                shown,
                versions(item),
                uses.stream().map(this::made).toList());
    }

    private static boolean moved(Use use, Item item) {
        return item.holding() > use.seen()
                || item.replacedBy()
                        .filter(other -> !other.equals(use.seenOther()))
                        .isPresent();
    }

    private static String gone(Item item) {
        return switch (item.status()) {
            case USABLE -> "";
            case WITHHELD -> "The sender withholds this item: it may not be used until further notice.";
            case CANCELED -> "The sender withdrew this item: it may not be used.";
        };
    }

    private List<Fact> facts(Item item, NewsItem content) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("From", name(item.source())));
        facts.add(new Fact(
                content.release().word(),
                content.versionCreated()
                        .map(time -> times.full(time.toInstant()).text())
                        .orElse("at a time that the wire does not say")));
        facts.add(new Fact("Came", times.full(item.moved()).text()));
        content.version().ifPresent(version -> facts.add(new Fact("Version", String.valueOf(version))));
        facts.add(new Fact("Urgency", item.urgency() + ", " + new Urgency(item.urgency()).word()));
        content.language()
                .ifPresent(language ->
                        facts.add(new Fact("", language.locale().getDisplayName(java.util.Locale.ENGLISH))));
        facts.add(new Fact("Format", content.format()));
        facts.add(new Fact(content.guidDerived() ? "Id, made here" : "Id", content.guid()));
        return facts;
    }

    private static List<Fact> notes(NewsItem content) {
        var notes = new ArrayList<Fact>();
        add(notes, "To readers", content.publicNote());
        add(notes, "To editors only", content.internalNote());
        add(notes, "Standfirst", content.standfirst());
        add(notes, "Dateline", content.dateline());
        add(notes, "Byline", content.byline());
        add(notes, "Usage", content.usageTerms());
        add(notes, "Provider", content.provider());
        add(notes, "Rights", content.rightsHolder());
        add(notes, "Subjects", joined(content.subjects()));
        add(notes, "Keywords", joined(content.keywords()));
        add(notes, "Places", joined(content.places()));
        content.pictures()
                .forEach(picture -> add(
                        notes,
                        "Picture",
                        Optional.of(picture.caption()
                                .map(caption -> picture.href() + ": " + caption)
                                .orElse(picture.href()))));
        return notes;
    }

    private static Optional<String> joined(List<String> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", entries));
    }

    private static void add(List<Fact> notes, String label, Optional<String> text) {
        text.ifPresent(value -> notes.add(new Fact(label, value)));
    }

    private static List<Words> words(NewsItem content) {
        return content.copy().blocks().stream()
                .map(block -> new Words(kind(block), block.plain()))
                .toList();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.Subhead _ -> "subhead";
            case Block.Quote _ -> "quote";
            case Block.Items _ -> "list";
            case Block.Picture _, Block.Embed _ -> "picture";
            case Block.Table _ -> "table";
        };
    }

    private List<ItemView.Version> versions(Item item) {
        return incoming.versions(item.id()).stream()
                .map(version -> new ItemView.Version(
                        version.number(),
                        IncomingAddress.item(item.id()) + "?version=" + version.number(),
                        said(version),
                        times.full(version.received()),
                        name(version.source()),
                        version.name(),
                        version.number() == item.holding(),
                        version.notes()))
                .toList();
    }

    private static String said(ItemVersion version) {
        var number = version.version().map(value -> " " + value).orElse("");
        return "%d. %s%s: %s"
                .formatted(
                        version.number(),
                        version.kind().word(),
                        number,
                        version.headline().isEmpty() ? version.status().word() : version.headline());
    }

    private Made made(Use use) {
        return new Made(
                use.draft(), use.by(), times.full(use.at()), "from version %d that came".formatted(use.number()));
    }

    private String name(String source) {
        return sources.find(source).map(known -> known.source().name()).orElse(source);
    }

    /** Whether a text is a language tag; for forms. */
    static Optional<Language> language(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new Language(text.strip()));
        } catch (Unfit e) {
            throw new Unfit("language", e.sentence());
        }
    }
}
