package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.writethru.newsroom.staff.Person;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.json.JsonTime;

/** What those who have a draft open are told besides what is typed. */
final class LiveNotices {
    private static final List<String> COLOURS = List.of(
            "#b3261e", "#0b6e4f", "#1a56a8", "#8a4b08", "#6a3d9a", "#0f7173", "#a1264f", "#4b6112", "#5b4bb5",
            "#7a4a2b", "#00698c", "#84306b");

    private LiveNotices() {}

    /**
     * Somebody who has a draft open.
     *
     * @param person the account's id
     * @param colour always the same for the same person
     */
    record Present(String person, String name, String colour) {
        static Present of(Person person) {
            return new Present(person.id(), person.name(), LiveNotices.colour(person.id()));
        }

        Json json() {
            return new JsonObject()
                    .put("id", person)
                    .put("name", name)
                    .put("colour", colour)
                    .json();
        }
    }

    static String colour(String person) {
        return COLOURS.get(Math.floorMod(person.hashCode(), COLOURS.size()));
    }

    static Json presence(Collection<Present> people) {
        return new JsonObject()
                .put("kind", "presence")
                .put("people", people, Present::json)
                .json();
    }

    static Json refused(String sentence) {
        return new JsonObject().put("kind", "refused").put("sentence", sentence).json();
    }

    static byte[] overtaken(int take, int openedOn) {
        return Frames.notice(new JsonObject()
                .put("kind", "overtaken")
                .put("take", take)
                .put("openedOn", openedOn)
                .put(
                        "sentence",
                        "Take %d came in while this draft was written on take %d. Nothing is lost: compare, and move the draft to the newer take."
                                .formatted(take, openedOn))
                .json());
    }

    /** What became of a draft between two looks. */
    static List<byte[]> between(Draft before, Draft now) {
        var notices = new ArrayList<byte[]>();
        for (int at = before.life().size(); at < now.life().size(); at++) {
            notices.add(Frames.notice(notice(now.life().get(at), now)));
        }
        if (!before.seen().equals(now.seen())) {
            notices.add(Frames.notice(reading(now)));
        }
        return notices;
    }

    private static Json reading(Draft draft) {
        return new JsonObject()
                .put("kind", "reading")
                .put("seq", draft.seen().seq())
                .put("words", draft.line().words())
                .put("headline", draft.line().headline())
                .put("by", draft.readBy().name())
                .put("at", JsonTime.of(draft.readBy().at()))
                .json();
    }

    private static Json notice(DraftEvent event, Draft draft) {
        var notice = new JsonObject()
                .put("by", event.by().name())
                .put("at", JsonTime.of(event.by().at()))
                .put("state", draft.state().word());
        return switch (event) {
            case DraftEvent.Opened _ -> told(notice, "opened", "opened this draft.", event);
            case DraftEvent.Filed _ -> told(notice, "filed", "filed this draft to the desk.", event);
            case DraftEvent.Returned(var _, var note) ->
                told(notice.put("note", note), "returned", "returned this draft: " + note, event);
            case DraftEvent.Approved _ -> told(notice, "approved", "approved this draft.", event);
            case DraftEvent.Scheduled(var _, var due, var zone, var _) ->
                told(
                        notice.put("due", JsonTime.of(due)).put("zone", zone.getId()),
                        "scheduled",
                        "set the time of this draft's release.",
                        event);
            case DraftEvent.Unscheduled _ -> told(notice, "unscheduled", "took this draft off the schedule.", event);
            case DraftEvent.Missed(var _, var why) ->
                notice.put("kind", "missed")
                        .put("sentence", "This draft was not released at its time: " + why)
                        .json();
            case DraftEvent.Moved(var _, var take) ->
                told(notice.put("take", take), "moved", "moved this draft to take %d.".formatted(take), event);
            case DraftEvent.Followed(var _, var take) ->
                told(
                        notice.put("take", take),
                        "followed",
                        "says that this draft follows take %d of its original.".formatted(take),
                        event);
            case DraftEvent.Released(var _, var take) ->
                told(notice.put("take", take), "released", "released this draft as take %d.".formatted(take), event);
            case DraftEvent.GivenUp(var _, var note) ->
                told(notice.put("note", note), "closed", "gave this draft up.", event);
            case DraftEvent.Reopened _ -> told(notice, "reopened", "opened this draft again.", event);
        };
    }

    private static Json told(JsonObject notice, String kind, String did, DraftEvent event) {
        return notice.put("kind", kind)
                .put("sentence", event.by().name() + " " + did)
                .json();
    }
}
