package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;

/** SQL of the lives of drafts. */
final class DraftEventStore {
    private DraftEventStore() {}

    /** What a row has besides who and when. */
    private record Told(
            String kind,
            @Nullable String note,
            @Nullable Long seq,
            @Nullable Integer take,
            @Nullable Long due,
            @Nullable String zone) {
        static Told of(String kind) {
            return new Told(kind, null, null, null, null, null);
        }

        static Told note(String kind, String note) {
            return new Told(kind, note, null, null, null, null);
        }

        static Told take(String kind, int take) {
            return new Told(kind, null, null, take, null, null);
        }
    }

    /** Adds an event; the draft must be held. */
    static void add(JdbcClient sql, String draft, DraftEvent event) {
        var told = told(event);
        sql.sql("""
                insert into draft_event (draft, number, kind, person, person_name, at, note, seq, take, due, zone)
                values (?, (select coalesce(max(number), 0) + 1 from draft_event where draft = ?),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(draft)
                .param(draft)
                .param(told.kind())
                .param(event.by().person())
                .param(event.by().name())
                .param(event.by().at().toEpochMilli())
                .param(told.note())
                .param(told.seq())
                .param(told.take())
                .param(told.due())
                .param(told.zone())
                .update();
    }

    private static Told told(DraftEvent event) {
        return switch (event) {
            case DraftEvent.Opened _ -> Told.of("opened");
            case DraftEvent.Filed _ -> Told.of("filed");
            case DraftEvent.Returned(var _, var note) -> Told.note("returned", note);
            case DraftEvent.Approved(var _, var seq) -> new Told("approved", null, seq, null, null, null);
            case DraftEvent.Scheduled(var _, var due, var zone, var seq) ->
                new Told("scheduled", null, seq, null, due.toEpochMilli(), zone.getId());
            case DraftEvent.Unscheduled _ -> Told.of("unscheduled");
            case DraftEvent.Missed(var _, var why) -> Told.note("missed", why);
            case DraftEvent.Moved(var _, var take) -> Told.take("moved", take);
            case DraftEvent.Followed(var _, var take) -> Told.take("followed", take);
            case DraftEvent.Released(var _, var take) -> Told.take("released", take);
            case DraftEvent.GivenUp(var _, var note) -> Told.note("given-up", note);
            case DraftEvent.Reopened _ -> Told.of("reopened");
        };
    }

    /** The lives of these drafts. */
    static Map<String, List<DraftEvent>> lives(JdbcClient sql, List<String> drafts) {
        var lives = new HashMap<String, List<DraftEvent>>();
        for (var some : Rows.groups(drafts)) {
            sql.sql("""
                    select draft, kind, person, person_name, at, note, seq, take, due, zone
                      from draft_event where draft in (""" + Rows.marks(some.size()) + ") order by draft, number")
                    .params(some)
                    .query(row -> {
                        lives.computeIfAbsent(row.getString("draft"), _ -> new ArrayList<>())
                                .add(event(row));
                    });
        }
        return lives;
    }

    private static DraftEvent event(ResultSet row) throws SQLException {
        var by = new By(row.getString("person"), row.getString("person_name"), Instant.ofEpochMilli(row.getLong("at")));
        return switch (row.getString("kind")) {
            case "opened" -> new DraftEvent.Opened(by);
            case "filed" -> new DraftEvent.Filed(by);
            case "returned" -> new DraftEvent.Returned(by, note(row));
            case "approved" -> new DraftEvent.Approved(by, row.getLong("seq"));
            case "scheduled" ->
                new DraftEvent.Scheduled(
                        by,
                        Instant.ofEpochMilli(row.getLong("due")),
                        ZoneId.of(row.getString("zone")),
                        row.getLong("seq"));
            case "unscheduled" -> new DraftEvent.Unscheduled(by);
            case "missed" -> new DraftEvent.Missed(by, note(row));
            case "moved" -> new DraftEvent.Moved(by, row.getInt("take"));
            case "followed" -> new DraftEvent.Followed(by, row.getInt("take"));
            case "released" -> new DraftEvent.Released(by, row.getInt("take"));
            case "given-up" -> new DraftEvent.GivenUp(by, note(row));
            case "reopened" -> new DraftEvent.Reopened(by);
            default -> throw new IllegalStateException("No kind of event: " + row.getString("kind"));
        };
    }

    private static String note(ResultSet row) throws SQLException {
        return Objects.requireNonNullElse(row.getString("note"), "");
    }
}
