package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Digest;
import org.writethru.story.Edition;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/** SQL of drafts and their readings. */
final class DraftStore {
    /** Open drafts of editions that are looked at: more than any house has languages. */
    private static final int MOST_EDITIONS = 100;

    private static final String DRAFT = """
            select id, story, opened_on, original, original_take, replaces, language, section, slug, headline, urgency, words,
                   reading_seq, reading_digest, reading_by, reading_name, reading_at, updates, touched
              from draft
            """;

    private DraftStore() {}

    /** Puts a new draft; false if the story has an open one already. */
    static boolean insert(JdbcClient sql, Draft draft, String reading) {
        var line = draft.line();
        var opened = draft.opened();
        return sql.sql("""
                insert into draft (id, story, opened_on, original, original_take, replaces, opened_by, opened_name, opened_at,
                                   language, section, slug, headline, urgency, words, reading, reading_digest, reading_seq,
                                   reading_by, reading_name, reading_at, updates, update_bytes, touched)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, 0, ?)
                    on conflict do nothing
                """)
                        .param(draft.id())
                        .param(draft.story().uri())
                        .param(draft.openedOn())
                        .param(draft.edition().map(of -> of.original().uri()).orElse(null))
                        .param(draft.edition().map(Edition::take).orElse(null))
                        .param(draft.replaces().map(Guid::uri).orElse(null))
                        .param(opened.person())
                        .param(opened.name())
                        .param(opened.at().toEpochMilli())
                        .param(line.language())
                        .param(line.section())
                        .param(line.slug())
                        .param(line.headline())
                        .param(line.urgency())
                        .param(line.words())
                        .param(reading)
                        .param(draft.seen().digest().text())
                        .param(opened.person())
                        .param(opened.name())
                        .param(opened.at().toEpochMilli())
                        .param(opened.at().toEpochMilli())
                        .update()
                == 1;
    }

    static Optional<Draft> find(JdbcClient sql, String id) {
        return one(sql, sql.sql(DRAFT + " where id = ?").param(id));
    }

    static Optional<Draft> open(JdbcClient sql, Guid story) {
        return one(sql, sql.sql(DRAFT + " where story = ? and closed is null").param(story.uri()));
    }

    static Optional<Draft> openEdition(JdbcClient sql, Guid original, Language language) {
        return one(
                sql,
                sql.sql(DRAFT + " where original = ? and language = ? and closed is null order by opened_at limit 1")
                        .param(original.uri())
                        .param(language.tag()));
    }

    /** The open drafts of this story's editions that have no take yet, one for each language at most. */
    static List<Draft> unreleasedEditions(JdbcClient sql, Guid original) {
        return all(
                sql,
                sql.sql(DRAFT + " where original = ? and opened_on = 0 and closed is null order by opened_at limit ?")
                        .param(original.uri())
                        .param(MOST_EDITIONS));
    }

    /** All that are not closed, the last touched first. */
    static List<Draft> open(JdbcClient sql, int most) {
        return all(
                sql,
                sql.sql(DRAFT + " where closed is null order by touched desc, id limit ?")
                        .param(most));
    }

    /** Those closed since then, the last first. */
    static List<Draft> closedSince(JdbcClient sql, Instant since, int most) {
        return all(
                sql,
                sql.sql(DRAFT + " where closed >= ? order by closed desc, id limit ?")
                        .param(since.toEpochMilli())
                        .param(most));
    }

    static List<Draft> ofStory(JdbcClient sql, Guid story, int most) {
        return all(
                sql,
                sql.sql(DRAFT + " where story = ? order by opened_at desc limit ?")
                        .param(story.uri())
                        .param(most));
    }

    private static Optional<Draft> one(JdbcClient sql, JdbcClient.StatementSpec query) {
        return all(sql, query).stream().findFirst();
    }

    private static List<Draft> all(JdbcClient sql, JdbcClient.StatementSpec query) {
        var rows = query.query((row, at) -> draft(row)).list();
        var lives = DraftEventStore.lives(sql, rows.stream().map(Unlived::id).toList());
        return rows.stream().map(row -> row.with(lives)).toList();
    }

    /** A draft whose events are still to be found. */
    private record Unlived(String id, Function<List<DraftEvent>, Draft> draft) {
        Draft with(Map<String, List<DraftEvent>> lives) {
            return draft.apply(lives.getOrDefault(id, List.of()));
        }
    }

    private static Unlived draft(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var story = new Guid(row.getString("story"));
        int openedOn = row.getInt("opened_on");
        var edition = edition(row);
        var replaces = Optional.ofNullable(row.getString("replaces")).map(Guid::new);
        var line = line(row);
        var mark = mark(row);
        var readBy = readBy(row);
        long updates = row.getLong("updates");
        var touched = Instant.ofEpochMilli(row.getLong("touched"));
        return new Unlived(
                id,
                life -> new Draft(id, story, openedOn, edition, replaces, line, mark, readBy, updates, touched, life));
    }

    private static Optional<Edition> edition(ResultSet row) throws SQLException {
        var original = row.getString("original");
        return original == null
                ? Optional.empty()
                : Optional.of(new Edition(new Guid(original), row.getInt("original_take")));
    }

    private static Draft.Line line(ResultSet row) throws SQLException {
        return new Draft.Line(
                row.getString("language"),
                row.getString("section"),
                row.getString("slug"),
                row.getString("headline"),
                row.getInt("urgency"),
                row.getInt("words"));
    }

    private static ReadingMark mark(ResultSet row) throws SQLException {
        return new ReadingMark(row.getLong("reading_seq"), new Digest(row.getString("reading_digest")));
    }

    private static By readBy(ResultSet row) throws SQLException {
        return new By(
                row.getString("reading_by"),
                row.getString("reading_name"),
                Instant.ofEpochMilli(row.getLong("reading_at")));
    }

    static Optional<StoredReading> reading(JdbcClient sql, String id) {
        return sql.sql("""
                select reading, reading_seq, reading_digest, reading_by, reading_name, reading_at from draft where id = ?
                """)
                .param(id)
                .query((row, at) -> new StoredReading(mark(row), readBy(row), row.getString("reading")))
                .optional();
    }

    /** Keeps a reading, unless the draft is closed, has a later one, or has nothing of that number yet. */
    static boolean putReading(JdbcClient sql, String id, StoredReading reading, Draft.Line line) {
        return sql.sql("""
                update draft
                   set reading = ?, reading_seq = ?, reading_digest = ?, reading_by = ?, reading_name = ?, reading_at = ?,
                       language = ?, section = ?, slug = ?, headline = ?, urgency = ?, words = ?, touched = ?
                 where id = ? and closed is null and reading_seq <= ? and updates >= ?
                """)
                        .param(reading.json())
                        .param(reading.mark().seq())
                        .param(reading.mark().digest().text())
                        .param(reading.by().person())
                        .param(reading.by().name())
                        .param(reading.by().at().toEpochMilli())
                        .param(line.language())
                        .param(line.section())
                        .param(line.slug())
                        .param(line.headline())
                        .param(line.urgency())
                        .param(line.words())
                        .param(reading.by().at().toEpochMilli())
                        .param(id)
                        .param(reading.mark().seq())
                        .param(reading.mark().seq())
                        .update()
                == 1;
    }

    /** Holds a draft until the end of the transaction, so that nobody else changes it; false if there is none. */
    static boolean hold(JdbcClient sql, String id) {
        return sql.sql("update draft set touched = touched where id = ?")
                        .param(id)
                        .update()
                == 1;
    }

    static void touch(JdbcClient sql, String id, Instant at) {
        sql.sql("update draft set touched = ? where id = ?")
                .param(at.toEpochMilli())
                .param(id)
                .update();
    }

    /** Closes or opens a draft; false if the story has another open one. */
    static boolean setClosed(JdbcClient sql, String id, @Nullable Instant at) {
        return sql.sql("""
                update draft set closed = ?
                 where id = ? and not exists (select 1 from draft other
                                               where other.story = draft.story and other.id <> draft.id
                                                 and other.closed is null and cast(? as bigint) is null)
                """).param(millis(at)).param(id).param(millis(at)).update() == 1;
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    static void moveTo(JdbcClient sql, String id, int take) {
        sql.sql("update draft set opened_on = ? where id = ?")
                .param(take)
                .param(id)
                .update();
    }

    static void follow(JdbcClient sql, String id, int take) {
        sql.sql("update draft set original_take = ? where id = ?")
                .param(take)
                .param(id)
                .update();
    }

    /**
     * How far a draft has come, to see from afar whether anything happened.
     *
     * @param updates the number of the last update
     * @param events how many there are
     * @param seen the last reading
     */
    record Pulse(long updates, long events, ReadingMark seen) {}

    static Map<String, Pulse> pulses(JdbcClient sql, List<String> ids) {
        var pulses = new HashMap<String, Pulse>();
        for (var some : Rows.groups(ids)) {
            sql.sql("""
                    select id, updates, reading_seq, reading_digest,
                           (select count(*) from draft_event where draft = id) as events
                      from draft where id in (""" + Rows.marks(some.size()) + ")").params(some).query(row -> {
                pulses.put(row.getString("id"), pulse(row));
            });
        }
        return pulses;
    }

    private static Pulse pulse(ResultSet row) throws SQLException {
        return new Pulse(row.getLong("updates"), row.getLong("events"), mark(row));
    }
}
