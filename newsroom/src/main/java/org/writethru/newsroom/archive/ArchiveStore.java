package org.writethru.newsroom.archive;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Digest;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Release;
import org.writethru.story.Slug;
import org.writethru.story.Urgency;

/** The tables of stories and takes. */
final class ArchiveStore {
    private static final String HEAD =
            """
            select guid, language, slug, section, headline, standfirst, urgency, day, takes, marked_by,
                   first_known, moved, newest_logged, newest_index, withdrawn, original, original_take
              from story
            """;

    private ArchiveStore() {}

    static Optional<StoryHead> head(JdbcClient sql, Guid guid) {
        return sql.sql(HEAD + " where guid = ?")
                .param(guid.uri())
                .query(ArchiveStore::head)
                .optional();
    }

    static Optional<StoryHead> headByShortId(JdbcClient sql, String shortId) {
        return sql.sql(HEAD + " where short_id = ?")
                .param(shortId)
                .query(ArchiveStore::head)
                .optional();
    }

    static List<StoryHead> headsBySlug(JdbcClient sql, String slug, int most) {
        return sql.sql(HEAD + " where slug = ? order by moved desc limit ?")
                .param(slug)
                .param(most)
                .query(ArchiveStore::head)
                .list();
    }

    static List<StoryHead> editions(JdbcClient sql, Guid original) {
        return sql.sql(HEAD + " where original = ? order by language, first_known limit 100")
                .param(original.uri())
                .query(ArchiveStore::head)
                .list();
    }

    static List<StoryHead> list(JdbcClient sql, Listing listing) {
        var where = new StringBuilder(" where language = :language and withdrawn is null");
        listing.section().ifPresent(section -> where.append(" and section = :section"));
        listing.day().ifPresent(day -> where.append(" and day = :day"));
        var order = listing.day().isPresent() ? "first_known desc, newest_index desc" : "moved desc, newest_index desc";
        return sql.sql(HEAD + where + " order by " + order + " limit :most offset :skip")
                .param("language", listing.language().tag())
                .param("section", listing.section().orElse(""))
                .param("day", listing.day().map(LocalDate::toString).orElse(""))
                .param("most", listing.most())
                .param("skip", listing.skip())
                .query(ArchiveStore::head)
                .list();
    }

    static List<StoryHead> all(JdbcClient sql, String afterGuid, int most) {
        return sql.sql(HEAD + " where guid > ? order by guid limit ?")
                .param(afterGuid)
                .param(most)
                .query(ArchiveStore::head)
                .list();
    }

    static List<StoryHead> firstToldSince(JdbcClient sql, Instant since, int most) {
        return sql.sql(HEAD + " where first_known >= ? and withdrawn is null order by first_known desc limit ?")
                .param(since.toEpochMilli())
                .param(most)
                .query(ArchiveStore::head)
                .list();
    }

    static long count(JdbcClient sql) {
        return sql.sql("select count(*) from story").query(Long.class).single();
    }

    static void insertHead(JdbcClient sql, StoryHead head) {
        sql.sql("""
                insert into story (guid, short_id, language, slug, section, headline, standfirst, urgency, day, takes,
                                   marked_by, first_known, moved, newest_logged, newest_index, withdrawn, original, original_take)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(head.guid().uri())
                .param(head.guid().shortId())
                .param(head.language().tag())
                .param(head.slug().text())
                .param(head.section())
                .param(head.headline())
                .param(head.standfirst().orElse(null))
                .param(head.urgency().level())
                .param(head.day().toString())
                .param(head.takes())
                .param(head.markedBy())
                .param(head.firstKnown().toEpochMilli())
                .param(head.moved().toEpochMilli())
                .param(head.newestLogged().toEpochMilli())
                .param(head.newestIndex())
                .param(millis(head.withdrawn()))
                .param(head.editionOf().map(edition -> edition.original().uri()).orElse(null))
                .param(head.editionOf().map(Edition::take).orElse(null))
                .update();
    }

    static void updateHead(JdbcClient sql, StoryHead head) {
        sql.sql("""
                update story
                   set slug = ?, section = ?, headline = ?, standfirst = ?, urgency = ?, takes = ?, marked_by = ?, moved = ?,
                       newest_logged = ?, newest_index = ?, withdrawn = ?, original = ?, original_take = ?
                 where guid = ?
                """)
                .param(head.slug().text())
                .param(head.section())
                .param(head.headline())
                .param(head.standfirst().orElse(null))
                .param(head.urgency().level())
                .param(head.takes())
                .param(head.markedBy())
                .param(head.moved().toEpochMilli())
                .param(head.newestLogged().toEpochMilli())
                .param(head.newestIndex())
                .param(millis(head.withdrawn()))
                .param(head.editionOf().map(edition -> edition.original().uri()).orElse(null))
                .param(head.editionOf().map(Edition::take).orElse(null))
                .param(head.guid().uri())
                .update();
    }

    static void insertTake(JdbcClient sql, TakeToKeep kept) {
        var take = kept.take();
        var minor = take.release() instanceof Release.Updated update && update.minor();
        sql.sql("""
                insert into take (story, number, kind, minor, language, told, logged, digest, log_index)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(take.story().uri())
                .param(take.number())
                .param(take.release().kind())
                .param(minor ? 1 : 0)
                .param(kept.head().language().tag())
                .param(millis(take.moment().told()))
                .param(take.moment().logged().toEpochMilli())
                .param(kept.digest().text())
                .param(kept.logIndex())
                .update();
        sql.sql("insert into take_record (story, number, record, editors_note) values (?, ?, ?, ?)")
                .param(take.story().uri())
                .param(take.number())
                .param(new String(kept.record(), StandardCharsets.UTF_8))
                .param(take.filing().flatMap(Filing::editorsNote).orElse(null))
                .update();
    }

    static List<KeptTake> takes(JdbcClient sql, Guid guid) {
        return sql.sql("""
                select number, kind, minor, told, logged, digest, log_index
                  from take where story = ? order by number
                """)
                .param(guid.uri())
                .query((row, at) -> keptTake(row))
                .list();
    }

    static List<ArchivedRecord> records(JdbcClient sql, Guid guid, int from, int to) {
        return sql.sql("""
                select number, record, editors_note
                  from take_record where story = ? and number between ? and ? order by number
                """)
                .param(guid.uri())
                .param(from)
                .param(to)
                .query((row, at) -> new ArchivedRecord(
                        row.getInt("number"),
                        row.getString("record").getBytes(StandardCharsets.UTF_8),
                        Optional.ofNullable(row.getString("editors_note"))))
                .list();
    }

    static List<TakeAt> putRight(JdbcClient sql, Language language, int most, int skip) {
        return sql.sql("""
                select story, number from take
                 where language = ? and kind in ('Corrected', 'Withdrawn') order by log_index desc limit ? offset ?
                """)
                .param(language.tag())
                .param(most)
                .param(skip)
                .query((row, at) -> new TakeAt(new Guid(row.getString("story")), row.getInt("number")))
                .list();
    }

    static Optional<TakeAt> takeAt(JdbcClient sql, long logIndex) {
        return sql.sql("select story, number from take where log_index = ?")
                .param(logIndex)
                .query((row, at) -> new TakeAt(new Guid(row.getString("story")), row.getInt("number")))
                .optional();
    }

    private static KeptTake keptTake(ResultSet row) throws SQLException {
        return new KeptTake(
                row.getInt("number"),
                row.getString("kind"),
                row.getInt("minor") == 1,
                instant(row, "told"),
                Instant.ofEpochMilli(row.getLong("logged")),
                new Digest(row.getString("digest")),
                row.getLong("log_index"));
    }

    private static StoryHead head(ResultSet row, int at) throws SQLException {
        var original = row.getString("original");
        return new StoryHead(
                new Guid(row.getString("guid")),
                new Language(row.getString("language")),
                new Slug(row.getString("slug")),
                row.getString("section"),
                row.getString("headline"),
                Optional.ofNullable(row.getString("standfirst")),
                new Urgency(row.getInt("urgency")),
                LocalDate.parse(row.getString("day")),
                row.getInt("takes"),
                row.getString("marked_by"),
                Instant.ofEpochMilli(row.getLong("first_known")),
                Instant.ofEpochMilli(row.getLong("moved")),
                Instant.ofEpochMilli(row.getLong("newest_logged")),
                row.getLong("newest_index"),
                instant(row, "withdrawn"),
                original == null
                        ? Optional.empty()
                        : Optional.of(new Edition(new Guid(original), row.getInt("original_take"))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static @Nullable Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }
}
