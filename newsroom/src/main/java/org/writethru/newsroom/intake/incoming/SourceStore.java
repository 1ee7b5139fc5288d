package org.writethru.newsroom.intake.incoming;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.writethru.newsroom.intake.incoming.Sources.Known;
import org.writethru.story.Language;

/** The sources and how they are doing. */
final class SourceStore {
    private static final String SOURCE = """
            id, name, provider, way, place, login, secret, peer, format, charset, zone, language, rules, every, paused,
            memory, tried, good, failures, failure, next_try""";

    private SourceStore() {}

    /** Keeps a new source; false if its id is taken. */
    static boolean insert(JdbcClient sql, Source source, Instant now) {
        return set(sql.sql("""
                insert into intake_source (
                  id, name, provider, way, place, login, secret, peer, format, charset, zone, language, rules, every,
                  paused, made, memory, failures, next_try, lease_until)
                values (:id, :name, :provider, :way, :place, :login, :secret, :peer, :format, :charset, :zone, :language,
                  :rules, :every, :paused, :made, '', 0, 0, 0)
                on conflict do nothing"""), source)
                        .param("provider", source.provider())
                        .param("way", source.way().word())
                        .param("made", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Changes everything but its id, its way and its provider, which items are named by; it is looked at again at once. */
    static boolean update(JdbcClient sql, Source source) {
        return set(sql.sql("""
                update intake_source
                   set name = :name, memory = case when place = :place then memory else '' end, place = :place,
                       login = :login, secret = :secret, peer = :peer, format = :format, charset = :charset,
                       zone = :zone, language = :language, rules = :rules, every = :every, paused = :paused,
                       failures = 0, failure = null, next_try = 0
                 where id = :id"""), source).update() == 1;
    }

    private static StatementSpec set(StatementSpec statement, Source source) {
        return statement
                .param("id", source.id())
                .param("name", source.name())
                .param("place", source.place())
                .param("login", source.login())
                .param("secret", source.secret())
                .param("peer", source.peer())
                .param("format", source.terms().format().orElse(null))
                .param("charset", source.terms().charset().map(Charset::name).orElse(null))
                .param("zone", source.terms().zone().getId())
                .param("language", source.terms().language().map(Language::tag).orElse(null))
                .param("rules", source.rules().text())
                .param("every", source.every().toSeconds())
                .param("paused", source.paused() ? 1 : 0);
    }

    static int count(JdbcClient sql) {
        return sql.sql("select count(*) from intake_source")
                .query(Integer.class)
                .single();
    }

    static List<Known> all(JdbcClient sql) {
        return sql.sql("select " + SOURCE + " from intake_source order by name, id")
                .query((row, at) -> known(row))
                .list();
    }

    static Optional<Known> find(JdbcClient sql, String id) {
        return sql.sql("select " + SOURCE + " from intake_source where id = ?")
                .param(id)
                .query((row, at) -> known(row))
                .optional();
    }

    /** Those whose time has come and that no node is looking at, the one that waits longest first. */
    static List<Known> due(JdbcClient sql, Instant now, int most) {
        return sql.sql("select " + SOURCE + "\n" + """
                 from intake_source
                 where paused = 0 and way <> 'push' and next_try <= ? and lease_until < ?
                 order by next_try, id limit ?""")
                .param(now.toEpochMilli())
                .param(now.toEpochMilli())
                .param(most)
                .query((row, at) -> known(row))
                .list();
    }

    /** Takes the lease of a source; false if another has it, or has just looked. */
    static boolean lease(JdbcClient sql, String id, String holder, Instant now, Instant until) {
        return sql.sql("""
                update intake_source set lease_by = ?, lease_until = ?
                 where id = ? and paused = 0 and next_try <= ? and lease_until < ?""")
                        .param(holder)
                        .param(until.toEpochMilli())
                        .param(id)
                        .param(now.toEpochMilli())
                        .param(now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Notes what came of a look and gives the lease back; nothing if somebody else has it by now. */
    static void looked(JdbcClient sql, String id, String holder, SourceState state) {
        sql.sql("""
                update intake_source
                   set memory = ?, tried = ?, good = ?, failures = ?, failure = ?,
                       next_try = ?,
                       lease_by = null, lease_until = 0
                 where id = ? and lease_by = ?""")
                .param(state.memory())
                .param(millis(state.tried()))
                .param(millis(state.good()))
                .param(state.failures())
                .param(state.failure().orElse(null))
                .param(state.next().toEpochMilli())
                .param(id)
                .param(holder)
                .update();
    }

    /** Notes how a delivery that a source sent by itself went. */
    static void sent(JdbcClient sql, String id, Instant at, Optional<String> failure) {
        sql.sql("""
                update intake_source
                   set tried = ?, good = case when ? = 1 then ? else good end,
                       failures = case when ? = 1 then 0 else failures + 1 end, failure = ?
                 where id = ?""")
                .param(at.toEpochMilli())
                .param(failure.isEmpty() ? 1 : 0)
                .param(at.toEpochMilli())
                .param(failure.isEmpty() ? 1 : 0)
                .param(failure.orElse(null))
                .param(id)
                .update();
    }

    /** Keeps another secret in place of the one that the source has here; false if it has another by now. */
    static boolean keepSecret(JdbcClient sql, Source source, String sealed) {
        return sql.sql("update intake_source set secret = ? where id = ? and secret = ?")
                        .param(sealed)
                        .param(source.id())
                        .param(source.secret())
                        .update()
                == 1;
    }

    /** Lets it be looked at again at once. */
    static void hurry(JdbcClient sql, String id) {
        sql.sql("update intake_source set next_try = 0 where id = ?").param(id).update();
    }

    private static @org.jspecify.annotations.Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    private static Known known(ResultSet row) throws SQLException {
        var terms = new Terms(
                Optional.ofNullable(row.getString("format")),
                Optional.ofNullable(row.getString("charset")).map(Charset::forName),
                ZoneId.of(row.getString("zone")),
                Optional.ofNullable(row.getString("language")).map(Language::new));
        var source = new Source(
                row.getString("id"),
                row.getString("name"),
                row.getString("provider"),
                Way.of(row.getString("way")),
                row.getString("place"),
                row.getString("login"),
                row.getString("secret"),
                row.getString("peer"),
                terms,
                Rules.of(row.getString("rules")),
                Duration.ofSeconds(row.getInt("every")),
                row.getInt("paused") == 1);
        return new Known(
                source,
                new SourceState(
                        VersionStore.whole(row, "tried").map(Instant::ofEpochMilli),
                        VersionStore.whole(row, "good").map(Instant::ofEpochMilli),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getString("failure")),
                        Instant.ofEpochMilli(row.getLong("next_try")),
                        row.getString("memory")));
    }
}
