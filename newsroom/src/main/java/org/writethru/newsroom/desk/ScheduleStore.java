package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Digest;
import org.writethru.story.Urgency;

/** SQL of the schedule. */
final class ScheduleStore {
    private static final String PLAN =
            "select draft, due, zone, act, note, minor, urgency, seq, digest, person, person_name, despite from draft_schedule";

    private ScheduleStore() {}

    /** What stands in the row of an act. */
    private record Told(String act, @Nullable String note, boolean minor) {
        static Told of(ReleaseOrder.Act act) {
            return switch (act) {
                case ReleaseOrder.First() -> new Told("first", null, false);
                case ReleaseOrder.News(var note, var minor) -> new Told("news", note.orElse(null), minor);
                case ReleaseOrder.Correction(var correction) -> new Told("correction", correction, false);
            };
        }
    }

    /** Puts a plan in place of the draft's earlier one. */
    static void put(JdbcClient sql, Plan plan) {
        take(sql, plan.draft());
        var told = Told.of(plan.order().act());
        sql.sql("""
                insert into draft_schedule (draft, due, zone, act, note, minor, urgency, seq, digest, person, person_name,
                  despite)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(plan.draft())
                .param(plan.due().toEpochMilli())
                .param(plan.zone().getId())
                .param(told.act())
                .param(told.note())
                .param(told.minor() ? 1 : 0)
                .param(plan.order().urgency().map(Urgency::level).orElse(null))
                .param(plan.order().seen().seq())
                .param(plan.order().seen().digest().text())
                .param(plan.by().person())
                .param(plan.by().name())
                .param(String.join(" ", new TreeSet<>(plan.order().despite())))
                .update();
    }

    /** Takes a draft's plan off; false if there was none. */
    static boolean take(JdbcClient sql, String draft) {
        return sql.sql("delete from draft_schedule where draft = ?")
                        .param(draft)
                        .update()
                == 1;
    }

    /** Takes just this plan off; false if somebody else did, or if another stands in its place. */
    static boolean take(JdbcClient sql, Plan plan) {
        return sql.sql("delete from draft_schedule where draft = ? and due = ? and seq = ?")
                        .param(plan.draft())
                        .param(plan.due().toEpochMilli())
                        .param(plan.order().seen().seq())
                        .update()
                == 1;
    }

    static Optional<Plan> find(JdbcClient sql, String draft) {
        return sql.sql(PLAN + " where draft = ?")
                .param(draft)
                .query((row, at) -> plan(row))
                .optional();
    }

    /** Those whose time has come, the earliest first. */
    static List<Plan> due(JdbcClient sql, Instant now, int most) {
        return sql.sql(PLAN + " where due <= ? order by due, draft limit ?")
                .param(now.toEpochMilli())
                .param(most)
                .query((row, at) -> plan(row))
                .list();
    }

    static List<Plan> all(JdbcClient sql, int most) {
        return sql.sql(PLAN + " order by due, draft limit ?")
                .param(most)
                .query((row, at) -> plan(row))
                .list();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        int level = row.getInt("urgency");
        var urgency = row.wasNull() ? Optional.<Urgency>empty() : Optional.of(new Urgency(level));
        var seen = new ReadingMark(row.getLong("seq"), new Digest(row.getString("digest")));
        var due = Instant.ofEpochMilli(row.getLong("due"));
        return new Plan(
                row.getString("draft"),
                due,
                ZoneId.of(row.getString("zone")),
                new ReleaseOrder(seen, act(row), urgency, marks(row.getString("despite"))),
                new By(row.getString("person"), row.getString("person_name"), due));
    }

    private static Set<String> marks(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static ReleaseOrder.Act act(ResultSet row) throws SQLException {
        var note = Optional.ofNullable(row.getString("note"));
        return switch (row.getString("act")) {
            case "first" -> new ReleaseOrder.First();
            case "news" -> new ReleaseOrder.News(note, row.getInt("minor") == 1);
            case "correction" -> new ReleaseOrder.Correction(note.orElse(""));
            default -> throw new IllegalStateException("No act on the schedule: " + row.getString("act"));
        };
    }
}
