package org.writethru.newsroom.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.desk.view.DraftBarView;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;

/** What this person can do with a draft where it is; the desk decides again when it is done. */
final class DraftBar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter PLANNED =
            DateTimeFormatter.ofPattern("d MMM HH:mm '('VV')'", Locale.ENGLISH);

    private final ZoneId zone;

    /** @param zone in which times are told */
    DraftBar(ZoneId zone) {
        this.zone = zone;
    }

    /** @param kind of release that the draft was opened for; empty for the usual one */
    DraftBarView of(Draft draft, Person person, String kind) {
        var state = draft.state();
        var address = "/desk/drafts/" + draft.id();
        boolean editor = person.role().covers(Role.EDITOR);
        boolean open = !state.closed();
        return new DraftBarView(
                address,
                says(state),
                note(state),
                editor && open
                        ? Optional.of(address + "/release" + (kind.isEmpty() ? "" : "?kind=" + kind))
                        : Optional.empty(),
                state instanceof DraftState.Open,
                editor && (state instanceof DraftState.Filed || state instanceof DraftState.Approved),
                open && !(state instanceof DraftState.Scheduled) && (editor || draft.openedBy(person)),
                state instanceof DraftState.GivenUp);
    }

    private String says(DraftState state) {
        return switch (state) {
            case DraftState.Open(var returned) -> returned.map(this::returned).orElse("");
            case DraftState.Filed(var by) -> "Filed by %s, %s.".formatted(by.name(), time(by));
            case DraftState.Approved(var by, var _) -> "Approved by %s, %s.".formatted(by.name(), time(by));
            case DraftState.Scheduled(var plan, var _) ->
                "It goes out by itself on %s, as %s planned it; if anybody writes in it before, it does not."
                        .formatted(
                                PLANNED.format(plan.due().atZone(plan.zone())),
                                plan.by().name());
            case DraftState.Missed(var plan, var why, var _) ->
                "It was to go out on %s and did not: %s"
                        .formatted(PLANNED.format(plan.due().atZone(plan.zone())), why);
            case DraftState.Released(var by, var take) ->
                "Released as take %d by %s, %s. Nothing more can be written here.".formatted(take, by.name(), time(by));
            case DraftState.GivenUp(var by, var _) -> "Given up by %s, %s.".formatted(by.name(), time(by));
        };
    }

    private String returned(DraftEvent.Returned returned) {
        return "Returned by %s, %s.".formatted(returned.by().name(), time(returned.by()));
    }

    private static Optional<String> note(DraftState state) {
        return switch (state) {
            case DraftState.Open(var returned) -> returned.map(DraftEvent.Returned::note);
            case DraftState.GivenUp(var _, var note) -> Optional.of(note).filter(words -> !words.isBlank());
            case DraftState.Filed _,
                    DraftState.Approved _,
                    DraftState.Scheduled _,
                    DraftState.Missed _,
                    DraftState.Released _ -> Optional.empty();
        };
    }

    private String time(By by) {
        return TIME.format(by.at().atZone(zone));
    }
}
