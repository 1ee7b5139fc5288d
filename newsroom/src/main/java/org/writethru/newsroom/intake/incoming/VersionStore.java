package org.writethru.newsroom.intake.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Digest;
import org.writethru.story.Kind;
import org.writethru.wire.Status;

/** The versions of items, as they came. */
final class VersionStore {
    private static final String VERSION =
            "number, source, name, received, version, created, kind, status, headline, notes";

    private VersionStore() {}

    /** Whether a version with the same content is there. */
    static boolean has(JdbcClient sql, String item, Digest digest) {
        return sql.sql("select number from incoming_version where item = ? and digest = ?")
                .param(item)
                .param(digest.text())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    static void insert(JdbcClient sql, String item, ItemVersion version, Digest digest, String reading) {
        sql.sql("""
                insert into incoming_version (
                  item, number, source, name, received, version, created, kind, status, headline, digest, reading, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(item)
                .param(version.number())
                .param(version.source())
                .param(version.name())
                .param(version.received().toEpochMilli())
                .param(version.version().orElse(null))
                .param(version.created().map(Instant::toEpochMilli).orElse(null))
                .param(version.kind().word())
                .param(version.status().word())
                .param(version.headline())
                .param(digest.text())
                .param(reading)
                .param(String.join("\n", version.notes()))
                .update();
    }

    /** Removes the oldest versions of an item beyond so many, but none that holds or that something was made of. */
    static void prune(JdbcClient sql, String item, int newest, int holding, int most) {
        sql.sql("""
                delete from incoming_version
                 where item = ? and number <= ? and number <> ?
                   and number not in (select number from incoming_use where item = ?)""").param(item).param(newest - most).param(holding).param(item).update();
    }

    /** The last that came first. */
    static List<ItemVersion> all(JdbcClient sql, String item) {
        return sql.sql("select " + VERSION + " from incoming_version where item = ? order by number desc")
                .param(item)
                .query((row, at) -> version(row))
                .list();
    }

    static Optional<ItemVersion> find(JdbcClient sql, String item, int number) {
        return sql.sql("select " + VERSION + " from incoming_version where item = ? and number = ?")
                .param(item)
                .param(number)
                .query((row, at) -> version(row))
                .optional();
    }

    /** What was read of a version. */
    static Optional<String> reading(JdbcClient sql, String item, int number) {
        return sql.sql("select reading from incoming_version where item = ? and number = ?")
                .param(item)
                .param(number)
                .query(String.class)
                .optional();
    }

    private static ItemVersion version(ResultSet row) throws SQLException {
        return new ItemVersion(
                row.getInt("number"),
                row.getString("source"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("received")),
                whole(row, "version"),
                whole(row, "created").map(Instant::ofEpochMilli),
                Kind.of(row.getString("kind")),
                Status.of(row.getString("status")).orElseThrow(),
                row.getString("headline"),
                row.getString("notes").lines().toList());
    }

    static Optional<Long> whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
