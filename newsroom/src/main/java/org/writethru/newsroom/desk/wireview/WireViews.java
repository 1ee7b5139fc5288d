package org.writethru.newsroom.desk.wireview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.writethru.newsroom.desk.wireview.WirePageView.Choice;
import org.writethru.newsroom.desk.wireview.WirePageView.SavedTab;
import org.writethru.newsroom.desk.wireview.WirePageView.StateTab;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;

/** Makes of a list what the wire view's page says around its rows. */
final class WireViews {
    private static final int LEAST_NAMED = 5;

    private final House house;
    private final DeskTimes times;

    WireViews(House house, DeskTimes times) {
        this.house = house;
        this.times = times;
    }

    /**
     * The page.
     *
     * @param news what was just done, empty for nothing
     * @param fault what is wrong, empty for nothing
     */
    WirePageView of(WireList list, List<RowPress.Row> rows, List<SavedFilter> saved, String news, String fault) {
        var filter = list.filter();
        return new WirePageView(
                filter.tab() == WireTab.ALL
                        ? "Everything in play"
                        : filter.tab().label(),
                WireAddress.live(filter),
                WireAddress.NEW_STORY,
                news,
                fault,
                filter.tab().key(),
                filter.sought(),
                filter.person(),
                filter.narrow(),
                !filter.open(),
                WireAddress.wire(WireFilter.ALL.in(filter.tab())),
                filter.at(1).query(),
                sections(filter),
                languages(filter),
                urgencies(filter),
                kinds(filter),
                tabs(list),
                saved(filter, saved),
                rows,
                filter.page(),
                list.pages(),
                filter.page() > 1 ? WireAddress.wire(filter.at(filter.page() - 1)) : "",
                filter.page() < Math.min(list.pages(), WireFilter.MOST_PAGES)
                        ? WireAddress.wire(filter.at(filter.page() + 1))
                        : "",
                times.zone().getId(),
                "%,d".formatted(Wire.MOST_RELEASED));
    }

    private List<Choice> sections(WireFilter filter) {
        var language = house.languages().getFirst();
        var choices = all("All sections", filter.section());
        house.sections()
                .keySet()
                .forEach(key ->
                        choices.add(new Choice(key, house.sectionLabel(key, language), key.equals(filter.section()))));
        return choices;
    }

    private List<Choice> languages(WireFilter filter) {
        var choices = all("All languages", filter.language());
        house.languages()
                .forEach(language -> choices.add(new Choice(
                        language.tag(),
                        DeskStoryViews.name(language),
                        language.tag().equals(filter.language()))));
        return choices;
    }

    private static List<Choice> urgencies(WireFilter filter) {
        var choices = all("Any", filter.urgency() == 9 ? "" : "chosen");
        IntStream.rangeClosed(1, Math.max(LEAST_NAMED, filter.urgency() == 9 ? 0 : filter.urgency()))
                .mapToObj(level -> new Choice(
                        Integer.toString(level), level + " " + new Urgency(level).word(), level == filter.urgency()))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> kinds(WireFilter filter) {
        var choices = all("Any", filter.kind().map(WireFilter::key).orElse(""));
        Arrays.stream(Kind.values())
                .map(kind -> new Choice(
                        WireFilter.key(kind),
                        kind.word(),
                        filter.kind().filter(kind::equals).isPresent()))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> all(String label, String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", label, chosen.isEmpty()));
        return choices;
    }

    private static List<StateTab> tabs(WireList list) {
        return Arrays.stream(WireTab.values())
                .map(tab -> new StateTab(
                        tab.key(),
                        tab.label(),
                        WireAddress.wire(list.filter().in(tab)),
                        list.counts().getOrDefault(tab, 0),
                        tab == list.filter().tab()))
                .toList();
    }

    private static List<SavedTab> saved(WireFilter filter, List<SavedFilter> saved) {
        return saved.stream()
                .map(kept -> new SavedTab(
                        kept.id(),
                        kept.name(),
                        WireAddress.WIRE + kept.query(),
                        kept.query().equals(filter.at(1).query())))
                .toList();
    }
}
