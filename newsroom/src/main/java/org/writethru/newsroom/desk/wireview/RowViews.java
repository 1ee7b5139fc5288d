package org.writethru.newsroom.desk.wireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.newsroom.desk.wireview.RowView.State;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;

/** Makes of stories in play what their rows say; the same row for whoever looks. */
final class RowViews {
    private final House house;
    private final DeskTimes times;

    RowViews(House house, DeskTimes times) {
        this.house = house;
        this.times = times;
    }

    RowView of(InPlay story) {
        return new RowView(
                story.key(),
                href(story),
                story.headline(),
                story.withdrawn() ? "Withdrawn" : "No headline yet",
                story.language(),
                story.slug(),
                house.sectionLabel(story.section(), house.languages().getFirst()),
                story.urgency(),
                new Urgency(story.urgency()).word(),
                story.flash().orElse(""),
                times.brief(story.at()),
                drafted(story),
                story.draft().map(DraftInPlay::id).orElse(""),
                story.released().isPresent() && !story.withdrawn(),
                story.flags().stream().anyMatch(flag -> flag instanceof Flag.OriginalMoved),
                states(story),
                flags(story),
                story.copy(),
                story.draft().map(DraftInPlay::present).orElse(List.of()));
    }

    /** In words, but those about copy, which lead to it. */
    static List<String> flags(InPlay story) {
        return story.flags().stream()
                .filter(flag -> !(flag instanceof Flag.CopyMoved))
                .map(Flag::words)
                .toList();
    }

    static String href(InPlay story) {
        return story.released()
                .map(head -> WireAddress.story(head.guid()))
                .orElseGet(() -> WireAddress.draft(story.draft().orElseThrow().id()));
    }

    private static String drafted(InPlay story) {
        return story.released().isEmpty()
                ? ""
                : story.draft()
                        .map(DraftInPlay::headline)
                        .filter(headline -> !headline.equals(story.headline()))
                        .orElse("");
    }

    private List<State> states(InPlay story) {
        var states = new ArrayList<State>();
        story.released().map(head -> state(head, story.byline())).ifPresent(states::add);
        story.draft().map(this::state).ifPresent(states::add);
        return states;
    }

    private State state(StoryHead head, String byline) {
        if (head.withdrawn().isPresent()) {
            return new State("withdrawn", "Withdrawn", "", head.withdrawn().map(times::brief));
        }
        var kind = head.markedBy() == Kind.PUBLISHED ? "" : ", " + WireFilter.key(head.markedBy());
        return new State(
                head.markedBy() == Kind.CORRECTED ? "corrected" : "released",
                "Take " + head.takes() + kind,
                byline,
                Optional.of(times.brief(head.newestLogged())));
    }

    private State state(DraftInPlay draft) {
        var by = draft.people().isEmpty() ? "" : draft.people().getFirst();
        return new State(
                word(draft.stage()),
                text(draft),
                by,
                Optional.of(times.brief(draft.scheduledFor().orElse(draft.since()))));
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String text(DraftInPlay draft) {
        return switch (draft.stage()) {
            case WRITING -> "Draft";
            case RETURNED -> "Returned";
            case FILED -> "Filed";
            case APPROVED -> "Approved";
            case SCHEDULED -> "Goes out";
        };
    }
}
