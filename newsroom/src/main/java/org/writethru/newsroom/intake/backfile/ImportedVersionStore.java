package org.writethru.newsroom.intake.backfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.intake.TextDigest;
import org.writethru.newsroom.intake.incoming.VersionOrder;
import org.writethru.story.Guid;
import org.writethru.wire.Status;

/** Which versions of items were taken over, and as which takes. */
final class ImportedVersionStore {
    private ImportedVersionStore() {}

    static void insert(JdbcClient sql, Guid story, int take, ImportedVersion version) {
        sql.sql("""
                insert into imported_version (story, take, guid, version, created, status, text_digest)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(story.uri())
                .param(take)
                .param(version.guid())
                .param(version.order().version().orElse(null))
                .param(version.order().created().map(Instant::toEpochMilli).orElse(null))
                .param(version.order().status().word())
                .param(version.text().text())
                .update();
    }

    /** Those of a story, by their takes. */
    static List<ImportedVersion> of(JdbcClient sql, Guid story) {
        return sql.sql("""
                        select guid, version, created, status, text_digest
                          from imported_version
                         where story = ?
                         order by take""").param(story.uri()).query((row, _) -> version(row)).list();
    }

    private static ImportedVersion version(ResultSet row) throws SQLException {
        return new ImportedVersion(
                row.getString("guid"),
                new VersionOrder(
                        number(row, "version"),
                        number(row, "created").map(Instant::ofEpochMilli),
                        Status.of(row.getString("status")).orElse(Status.USABLE)),
                new TextDigest(row.getString("text_digest")));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
