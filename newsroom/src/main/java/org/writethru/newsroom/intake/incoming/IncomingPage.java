package org.writethru.newsroom.intake.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.desk.wireview.WireFiles;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.newsroom.intake.incoming.view.IncomingView;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Choice;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Tab;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;

/** The incoming list. */
final class IncomingPage {
    private static final int MOST_COUNTED = ListQuery.ITEMS * ListQuery.MOST_PAGES;
    private static final List<Integer> URGENCIES = List.of(9, 1, 2, 3, 4, 5);

    private final Incoming incoming;
    private final Sources sources;
    private final ItemRows rows;
    private final House house;
    private final DeskPages pages;

    IncomingPage(Incoming incoming, Sources sources, ItemRows rows, House house, DeskPages pages) {
        this.incoming = incoming;
        this.sources = sources;
        this.rows = rows;
        this.house = house;
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        try {
            return show(200, visit, ListQuery.of(request::param), "");
        } catch (Unfit e) {
            return show(400, visit, new ListQuery(ItemFilter.LISTED, 1), e.sentence() + " All is shown.");
        }
    }

    private ServerResponse show(int status, Visit visit, ListQuery query, String fault) {
        var frame = WireFiles.dress(
                pages.frames().of(visit, "Incoming", IncomingAddress.LIST).shaped("wire"));
        return pages.show(status, frame, "incoming/list", Map.of("view", view(visit, query, fault)));
    }

    private IncomingView view(Visit visit, ListQuery query, String fault) {
        var counts = counts(query);
        int last = pages(counts, query);
        var filter = query.filter();
        return new IncomingView(
                query.on(IncomingAddress.LIVE),
                filter.standing().word(),
                filter.sought(),
                query.filtered(),
                sourceChoices(filter.source()),
                languages(filter.language()),
                urgencies(filter.urgency()),
                tabs(query, counts),
                rows.rows(query),
                incoming.quarantineCount(),
                failing(),
                visit.person().role().covers(Role.CHIEF),
                query.page(),
                last,
                query.page() > 1 ? query.at(query.page() - 1).on(IncomingAddress.LIST) : "",
                query.page() < last ? query.at(query.page() + 1).on(IncomingAddress.LIST) : "",
                house.zone().getId(),
                fault);
    }

    /** How many items each part has, as {@code data-count} names them, and how much is in quarantine. */
    Map<String, Integer> counts(ListQuery query) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var standing : Standing.values()) {
            counts.put(standing.word(), incoming.count(query.standing(standing).filter(), MOST_COUNTED));
        }
        counts.put("quarantine", incoming.quarantineCount());
        return counts;
    }

    static int pages(Map<String, Integer> counts, ListQuery query) {
        int items = counts.getOrDefault(query.filter().standing().word(), 0);
        return Math.max(1, (items + ListQuery.ITEMS - 1) / ListQuery.ITEMS);
    }

    private List<String> failing() {
        return sources.all().stream()
                .filter(known -> !known.source().paused() && known.state().failures() > 1)
                .map(known -> known.source().name())
                .toList();
    }

    private List<Choice> sourceChoices(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "All", chosen.isEmpty()));
        sources.all()
                .forEach(known -> choices.add(new Choice(
                        known.source().id(),
                        known.source().name(),
                        known.source().id().equals(chosen))));
        return choices;
    }

    private List<Choice> languages(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "All", chosen.isEmpty()));
        for (Language language : house.languages()) {
            choices.add(new Choice(
                    language.tag(),
                    language.locale().getDisplayName(Locale.ENGLISH),
                    language.tag().equals(chosen)));
        }
        return choices;
    }

    private static List<Choice> urgencies(int chosen) {
        return URGENCIES.stream()
                .map(level -> new Choice(
                        level == ItemFilter.ANY_URGENCY ? "" : String.valueOf(level),
                        level == ItemFilter.ANY_URGENCY ? "All" : level + ", " + new Urgency(level).word(),
                        level == chosen))
                .toList();
    }

    private static List<Tab> tabs(ListQuery query, Map<String, Integer> counts) {
        return Arrays.stream(Standing.values())
                .map(standing -> new Tab(
                        standing.word(),
                        standing.word().substring(0, 1).toUpperCase(Locale.ROOT)
                                + standing.word().substring(1),
                        query.standing(standing).on(IncomingAddress.LIST),
                        String.valueOf(counts.get(standing.word())),
                        standing == query.filter().standing()))
                .toList();
    }
}
