package org.writethru.newsroom.archive;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Digest;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Release;
import org.writethru.story.Slug;
import org.writethru.story.Urgency;

/** The tables of stories and takes. */
final class ArchiveStore {
    static final String HEAD = """
            select guid, language, slug, section, headline, standfirst, urgency, day, takes, marked_by,
                   first_known, moved, newest_logged, newest_index, withdrawn, original, original_take
              from story
            """;

    private static final String HEAD_AND_RECORD = """
            select guid, language, slug, section, headline, standfirst, urgency, day, takes, marked_by,
                   first_known, moved, newest_logged, newest_index, withdrawn, original, original_take,
                   number, record, editors_note
              from story left join take_record on take_record.story = guid and number = takes
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

    static List<StoryHead> behind(JdbcClient sql, int most) {
        return sql.sql(HEAD + """
                 where original is not null and withdrawn is null
                   and exists (select 1 from story other
                                where other.guid = story.original and other.takes > story.original_take)
                 order by (select other.newest_index from story other where other.guid = story.original) desc limit ?
                """).param(most).query(ArchiveStore::head).list();
    }

    static List<StoryHead> list(JdbcClient sql, Listing listing) {
        var where = new StringBuilder(" where language = ? and withdrawn is null");
        var values = new ArrayList<Object>();
        values.add(listing.language().tag());
        listing.section().ifPresent(section -> {
            where.append(" and section = ?");
            values.add(section);
        });
        listing.day().ifPresent(day -> {
            where.append(" and day = ?");
            values.add(day.toString());
        });
        var order = listing.day().isPresent() ? "first_known desc, newest_index desc" : "moved desc, newest_index desc";
        return sql.sql(HEAD + where + " order by " + order + " limit ? offset ?")
                .params(values)
                .param(listing.most())
                .param(listing.skip())
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

    /** Makes new heads and renews old ones; the day and the time when a story was first known stay. */
    static void putHeads(JdbcClient sql, Collection<StoryHead> heads) {
        var rows = new Rows("""
                insert into story (guid, short_id, language, slug, section, headline, standfirst, urgency, day, takes,
                                   marked_by, first_known, moved, newest_logged, newest_index, withdrawn, original, original_take)
                """, """
                on conflict (guid) do update
                   set slug = excluded.slug, section = excluded.section, headline = excluded.headline,
                       standfirst = excluded.standfirst, urgency = excluded.urgency, takes = excluded.takes,
                       marked_by = excluded.marked_by, moved = excluded.moved, newest_logged = excluded.newest_logged,
                       newest_index = excluded.newest_index, withdrawn = excluded.withdrawn,
                       original = excluded.original, original_take = excluded.original_take
                """);
        heads.forEach(head -> rows.add(
                head.guid().uri(),
                head.guid().shortId(),
                head.language().tag(),
                head.slug().text(),
                head.section(),
                head.headline(),
                head.standfirst().orElse(null),
                head.urgency().level(),
                head.day().toString(),
                head.takes(),
                head.markedBy().word(),
                head.firstKnown().toEpochMilli(),
                head.moved().toEpochMilli(),
                head.newestLogged().toEpochMilli(),
                head.newestIndex(),
                millis(head.withdrawn()),
                head.editionOf().map(edition -> edition.original().uri()).orElse(null),
                head.editionOf().map(Edition::take).orElse(null)));
        rows.write(sql);
    }

    static void insertTakes(JdbcClient sql, List<TakeToKeep> takes) {
        var rows = new Rows("insert into take (story, number, kind, minor, language, told, logged, digest, log_index)");
        var records = new Rows("insert into take_record (story, number, record, editors_note)");
        for (var kept : takes) {
            var take = kept.take();
            rows.add(
                    take.story().uri(),
                    take.number(),
                    take.release().kind(),
                    take.release() instanceof Release.Updated update && update.minor() ? 1 : 0,
                    kept.head().language().tag(),
                    millis(take.moment().told()),
                    take.moment().logged().toEpochMilli(),
                    kept.digest().text(),
                    kept.logIndex());
            records.add(
                    take.story().uri(),
                    take.number(),
                    new String(kept.record(), StandardCharsets.UTF_8),
                    take.filing().flatMap(Filing::editorsNote).orElse(null));
        }
        rows.write(sql);
        records.write(sql);
    }

    /** A head and the record of its newest take. */
    record HeadAndRecord(StoryHead head, ArchivedRecord newest) {}

    static List<HeadAndRecord> newest(JdbcClient sql, List<Guid> stories) {
        return Rows.groups(stories).stream()
                .flatMap(some -> sql
                        .sql(HEAD_AND_RECORD + " where guid in (" + Rows.marks(some.size()) + ")")
                        .params(some.stream().map(Guid::uri).toList())
                        .query((row, at) -> new HeadAndRecord(head(row, at), record(row)))
                        .list()
                        .stream())
                .toList();
    }

    static List<KeptTake> takes(JdbcClient sql, Guid guid) {
        return sql.sql("""
                select number, kind, minor, told, logged, digest, log_index
                  from take where story = ? order by number
                """).param(guid.uri()).query((row, at) -> keptTake(row)).list();
    }

    static List<ArchivedRecord> records(JdbcClient sql, Guid guid, int from, int to) {
        return sql.sql("""
                select number, record, editors_note
                  from take_record where story = ? and number between ? and ? order by number
                """)
                .param(guid.uri())
                .param(from)
                .param(to)
                .query((row, at) -> record(row))
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

    static List<LoggedTake> logged(JdbcClient sql, long from, long to) {
        return sql.sql("""
                select take.story, take.number, take.kind, take.minor, take.told, take.logged, take.digest, take.log_index,
                       record, before.log_index as previous_index
                  from take
                  left join take_record on take_record.story = take.story and take_record.number = take.number
                  left join take before on before.story = take.story and before.number = take.number - 1
                 where take.log_index >= ? and take.log_index < ?
                """)
                .param(from)
                .param(to)
                .query((row, at) -> new LoggedTake(
                        new Guid(row.getString("story")), keptTake(row), bytes(row, "record"), previous(row)))
                .list();
    }

    static long lastIndex(JdbcClient sql) {
        return sql.sql("select coalesce(max(log_index), -1) from take")
                .query(Long.class)
                .single();
    }

    static List<WholeStory> whole(JdbcClient sql, List<StoryHead> heads, String afterGuid) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var last = heads.getLast().guid().uri();
        var takes = byStory(sql, """
                select story, number, kind, minor, told, logged, digest, log_index
                  from take where story > ? and story <= ? order by story, number
                """, afterGuid, last, ArchiveStore::keptTake);
        var records = byStory(sql, """
                select story, number, record, editors_note
                  from take_record where story > ? and story <= ? order by story, number
                """, afterGuid, last, ArchiveStore::record);
        return heads.stream()
                .map(head -> new WholeStory(
                        head,
                        takes.getOrDefault(head.guid().uri(), List.of()),
                        records.getOrDefault(head.guid().uri(), List.of())))
                .toList();
    }

    /** Makes a value of a row. */
    private interface OfRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<String, List<T>> byStory(
            JdbcClient sql, String query, String after, String last, OfRow<T> value) {
        var byStory = new HashMap<String, List<T>>();
        sql.sql(query).param(after).param(last).query(row -> {
            byStory.computeIfAbsent(row.getString("story"), missing -> new ArrayList<>())
                    .add(value.of(row));
        });
        return byStory;
    }

    private static Optional<byte[]> bytes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Long> previous(ResultSet row) throws SQLException {
        long index = row.getLong("previous_index");
        return row.wasNull() ? Optional.empty() : Optional.of(index);
    }

    static KeptTake keptTake(ResultSet row) throws SQLException {
        return new KeptTake(
                row.getInt("number"),
                Kind.of(row.getString("kind")),
                row.getInt("minor") == 1,
                instant(row, "told"),
                Instant.ofEpochMilli(row.getLong("logged")),
                new Digest(row.getString("digest")),
                row.getLong("log_index"));
    }

    private static ArchivedRecord record(ResultSet row) throws SQLException {
        return new ArchivedRecord(
                row.getInt("number"),
                bytes(row, "record")
                        .orElseThrow(() ->
                                new IllegalStateException("A take's public record is missing. Run ‘writethru check’.")),
                Optional.ofNullable(row.getString("editors_note")));
    }

    static StoryHead head(ResultSet row, int at) throws SQLException {
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
                Kind.of(row.getString("marked_by")),
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
