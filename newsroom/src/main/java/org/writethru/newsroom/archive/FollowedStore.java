package org.writethru.newsroom.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/** What followers and calendars ask of the tables of stories and takes. */
final class FollowedStore {
    /** A record is canonical JSON: without this member in it there is no byline, and the text need not be read. */
    private static final String HEAD_AND_BYLINE = """
            select guid, language, slug, section, headline, standfirst, urgency, day, takes, marked_by,
                   first_known, moved, newest_logged, newest_index, withdrawn, original, original_take,
                   case when record like '%"byline":"%' then record end as with_byline
              from story left join take_record on take_record.story = guid and number = takes
            """;

    private FollowedStore() {}

    static List<Released> released(JdbcClient sql, long fromIndex, long toIndex) {
        return sql.sql("""
                select number, kind, minor, told, logged, digest, log_index,
                       guid, story.language, slug, section, headline, standfirst, urgency, day, takes, marked_by,
                       first_known, moved, newest_logged, newest_index, withdrawn, original, original_take
                  from take join story on story.guid = take.story
                 where log_index >= ? and log_index < ? order by log_index
                """)
                .param(fromIndex)
                .param(toIndex)
                .query((row, at) -> new Released(ArchiveStore.keptTake(row), ArchiveStore.head(row, at)))
                .list();
    }

    /** A record is canonical JSON, so that this member stands in it in one way; inside of text its quotes are escaped. */
    static List<TakeAt> underOtherSlugs(JdbcClient sql, long fromIndex, long toIndex) {
        return sql.sql("""
                select take.story, take.number
                  from take
                  join story on story.guid = take.story
                  join take_record on take_record.story = take.story and take_record.number = take.number
                 where log_index >= ? and log_index < ? and take.number < takes
                   and record not like '%"slug":"' || slug || '"%'
                """)
                .param(fromIndex)
                .param(toIndex)
                .query((row, at) -> new TakeAt(new Guid(row.getString("story")), row.getInt("number")))
                .list();
    }

    /** The stories released at these places of the log, each once. */
    static List<SignedHead> signed(JdbcClient sql, long fromIndex, long toIndex) {
        return sql.sql(HEAD_AND_BYLINE + """
                 where guid in (select story from take where log_index >= ? and log_index < ?)
                """)
                .param(fromIndex)
                .param(toIndex)
                .query(FollowedStore::signed)
                .list();
    }

    private static SignedHead signed(ResultSet row, int at) throws SQLException {
        return new SignedHead(
                ArchiveStore.head(row, at),
                Optional.ofNullable(row.getString("with_byline")).flatMap(Bylines::in));
    }

    /** Of all languages, the last released first. */
    static List<StoryHead> newest(JdbcClient sql, int most) {
        return sql.sql(ArchiveStore.HEAD + " order by newest_index desc limit ?")
                .param(most)
                .query(ArchiveStore::head)
                .list();
    }

    static List<StoryHead> heads(JdbcClient sql, List<Guid> stories) {
        return Rows.groups(stories).stream()
                .flatMap(some -> sql
                        .sql(ArchiveStore.HEAD + " where guid in (" + Rows.marks(some.size()) + ")")
                        .params(some.stream().map(Guid::uri).toList())
                        .query(ArchiveStore::head)
                        .list()
                        .stream())
                .toList();
    }

    static List<StoryHead> withdrawn(JdbcClient sql, Language language, int most) {
        return sql.sql(ArchiveStore.HEAD
                        + " where language = ? and withdrawn is not null order by withdrawn desc limit ?")
                .param(language.tag())
                .param(most)
                .query(ArchiveStore::head)
                .list();
    }

    static Optional<Days> days(JdbcClient sql, Language language) {
        return sql.sql("""
                select (select min(day) from story where language = :language) as first,
                       (select max(day) from story where language = :language) as last
                """)
                .param("language", language.tag())
                .query(FollowedStore::days)
                .single();
    }

    private static Optional<Days> days(ResultSet row, int at) throws SQLException {
        var first = row.getString("first");
        return first == null
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(first), LocalDate.parse(row.getString("last"))));
    }

    static Optional<LocalDate> dayAfter(JdbcClient sql, Language language, LocalDate day) {
        return sql.sql("""
                select day from story
                 where language = ? and day > ? and withdrawn is null order by day limit 1
                """)
                .param(language.tag())
                .param(day.toString())
                .query((row, at) -> LocalDate.parse(row.getString("day")))
                .optional();
    }

    static Optional<LocalDate> dayBefore(JdbcClient sql, Language language, LocalDate day) {
        return sql.sql("""
                select day from story
                 where language = ? and day < ? and withdrawn is null order by day desc limit 1
                """)
                .param(language.tag())
                .param(day.toString())
                .query((row, at) -> LocalDate.parse(row.getString("day")))
                .optional();
    }

    /** By the place of the first take. The oldest story comes first, so that one row mostly answers. */
    static boolean hadStories(JdbcClient sql, Language language, LocalDate day, long beforeIndex) {
        return sql.sql("""
                select guid from story
                 where language = ? and day = ? and withdrawn is null
                   and (select log_index from take where take.story = guid and number = 1) < ?
                 order by first_known limit 1
                """)
                .param(language.tag())
                .param(day.toString())
                .param(beforeIndex)
                .query(String.class)
                .optional()
                .isPresent();
    }

    static long count(JdbcClient sql, Language language, LocalDate from, LocalDate to) {
        return sql.sql("select count(*) from story where language = ? and day >= ? and day <= ?")
                .param(language.tag())
                .param(from.toString())
                .param(to.toString())
                .query(Long.class)
                .single();
    }
}
