package org.writethru.newsroom.intake.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.writethru.newsroom.desk.wireview.Folded;
import org.writethru.newsroom.intake.incoming.Item.Hold;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.story.Digest;
import org.writethru.story.Kind;
import org.writethru.wire.Status;

/** The items, each as the version that holds has it. */
final class ItemStore {
    private static final String ITEM = """
            id, provider, guid, source, standing, holding, versions, first, moved, version, kind, status,
            embargoed, embargo_until, urgency, section, language, headline, slug, replaced_by""";

    private ItemStore() {}

    static Optional<Item> find(JdbcClient sql, String id) {
        return sql.sql("select " + ITEM + " from incoming_item where id = ?")
                .param(id)
                .query((row, at) -> item(row))
                .optional();
    }

    /** The item of this provider with this guid; nobody else changes it until the transaction ends. */
    static Optional<Item> hold(JdbcClient sql, String provider, Digest guid) {
        sql.sql("update incoming_item set heard = heard where provider = ? and guid_digest = ?")
                .param(provider)
                .param(guid.text())
                .update();
        return sql.sql("select " + ITEM + " from incoming_item where provider = ? and guid_digest = ?")
                .param(provider)
                .param(guid.text())
                .query((row, at) -> item(row))
                .optional();
    }

    /** The same by its id. */
    static Optional<Item> hold(JdbcClient sql, String id) {
        sql.sql("update incoming_item set heard = heard where id = ?").param(id).update();
        return find(sql, id);
    }

    /** Keeps a new item; false if it is there already. */
    static boolean insert(JdbcClient sql, Item item, Digest guid, boolean wantsDraft, @Nullable Long created) {
        return set(sql.sql("""
                insert into incoming_item (
                  id, provider, guid_digest, guid, source, standing, decided, holding, versions, first, moved, heard,
                  version, created, kind, status, embargoed, embargo_until, urgency, section, language, headline,
                  slug, folded, replaced_by, wants_draft)
                values (:id, :provider, :digest, :guid, :source, :standing, 0, 1, 1, :first, :moved, :moved,
                  :version, :created, :kind, :status, :embargoed, :until, :urgency, :section, :language, :headline,
                  :slug, :folded, :replacedBy, :wantsDraft)
                on conflict do nothing"""), item, created)
                        .param("provider", item.provider())
                        .param("digest", guid.text())
                        .param("guid", item.guid())
                        .param("first", item.first().toEpochMilli())
                        .param("replacedBy", item.replacedBy().orElse(null))
                        .param("wantsDraft", wantsDraft ? 1 : 0)
                        .update()
                == 1;
    }

    /** Lets another version hold. What a person decided of the item stays. */
    static void move(JdbcClient sql, Item item, @Nullable Long created) {
        set(sql.sql("""
                update incoming_item
                   set source = :source, standing = case when decided = 1 then standing else :standing end,
                       holding = :holding, moved = :moved, version = :version, created = :created, kind = :kind,
                       status = :status, embargoed = :embargoed, embargo_until = :until, urgency = :urgency,
                       section = :section, language = :language, headline = :headline, slug = :slug, folded = :folded
                 where id = :id"""), item, created).param("holding", item.holding()).update();
    }

    private static StatementSpec set(StatementSpec statement, Item item, @Nullable Long created) {
        return statement
                .param("id", item.id())
                .param("source", item.source())
                .param("standing", item.standing().word())
                .param("moved", item.moved().toEpochMilli())
                .param("version", item.version().orElse(null))
                .param("created", created)
                .param("kind", item.kind().word())
                .param("status", item.status().word())
                .param("embargoed", embargoed(item.embargo()))
                .param("until", until(item.embargo()))
                .param("urgency", item.urgency())
                .param("section", item.section())
                .param("language", item.language())
                .param("headline", item.headline())
                .param("slug", item.slug())
                .param("folded", folded(item));
    }

    /** How many versions came so far. */
    static void count(JdbcClient sql, String id, int versions) {
        sql.sql("update incoming_item set versions = ? where id = ?")
                .param(versions)
                .param(id)
                .update();
    }

    /** Notes that the sender still sends it, unless that was noted after {@code since}. */
    static void heard(JdbcClient sql, String id, Instant at, Instant since) {
        sql.sql("update incoming_item set heard = ? where id = ? and heard < ?")
                .param(at.toEpochMilli())
                .param(id)
                .param(since.toEpochMilli())
                .update();
    }

    /** A person's decision. */
    static void decide(JdbcClient sql, String id, Standing standing) {
        sql.sql("update incoming_item set standing = ?, decided = 1 where id = ?")
                .param(standing.word())
                .param(id)
                .update();
    }

    /** Says that an item takes the place of the one with this guid, be that here or not. */
    static void replace(JdbcClient sql, String provider, Digest guid, String by, Instant at) {
        sql.sql("""
                insert into incoming_replaced (provider, guid_digest, item, at) values (?, ?, ?, ?)
                on conflict (provider, guid_digest) do update set item = excluded.item, at = excluded.at""")
                .param(provider)
                .param(guid.text())
                .param(by)
                .param(at.toEpochMilli())
                .update();
        sql.sql("update incoming_item set replaced_by = ? where provider = ? and guid_digest = ? and id <> ?")
                .param(by)
                .param(provider)
                .param(guid.text())
                .param(by)
                .update();
    }

    /** The item that said that it takes the place of the one with this guid. */
    static Optional<String> replacedBy(JdbcClient sql, String provider, Digest guid) {
        return sql.sql("select item from incoming_replaced where provider = ? and guid_digest = ?")
                .param(provider)
                .param(guid.text())
                .query(String.class)
                .optional();
    }

    /** Those that pass, the last that moved first. */
    static List<Item> list(JdbcClient sql, ItemFilter filter, int from, int most) {
        var values = new ArrayList<Object>();
        var where = where(filter, values);
        return sql.sql("select " + ITEM + " from incoming_item" + where + " order by moved desc, id limit ? offset ?")
                .params(with(values, most, from))
                .query((row, at) -> item(row))
                .list();
    }

    /** How many pass, counted up to so many. */
    static int count(JdbcClient sql, ItemFilter filter, int most) {
        var values = new ArrayList<Object>();
        var where = where(filter, values);
        return sql.sql("select count(*) from (select id from incoming_item" + where + " limit ?) as passing")
                .params(with(values, most))
                .query(Integer.class)
                .single();
    }

    private static List<Object> with(List<Object> values, Object... more) {
        values.addAll(List.of(more));
        return values;
    }

    private static String where(ItemFilter filter, List<Object> values) {
        var where = new StringBuilder(" where standing = ?");
        values.add(filter.standing().word());
        if (!filter.source().isEmpty()) {
            where.append(" and source = ?");
            values.add(filter.source());
        }
        if (!filter.language().isEmpty()) {
            where.append(" and (language = ? or language like ?)");
            values.add(filter.language());
            values.add(filter.language() + "-%");
        }
        if (filter.urgency() < ItemFilter.ANY_URGENCY) {
            where.append(" and urgency <= ?");
            values.add(filter.urgency());
        }
        for (var pattern : Folded.sought(filter.sought()).patterns()) {
            where.append(" and folded like ?");
            values.add(pattern);
        }
        return where.toString();
    }

    /** Items that a rule wants a draft of, the oldest first. */
    static List<Item> wanting(JdbcClient sql, int most) {
        return sql.sql("select " + ITEM + " from incoming_item where wants_draft = 1 order by first, id limit ?")
                .param(most)
                .query((row, at) -> item(row))
                .list();
    }

    /** Takes the wish away; false if there was none any more. */
    static boolean unwant(JdbcClient sql, String id) {
        return sql.sql("update incoming_item set wants_draft = 0 where id = ? and wants_draft = 1")
                        .param(id)
                        .update()
                == 1;
    }

    /** Removes items last heard of before this that nobody kept and nothing was made of, at most so many; returns how many. */
    static int forget(JdbcClient sql, Instant before, int most) {
        var ids = sql.sql("""
                select id from incoming_item
                 where heard < ? and standing <> 'kept'
                   and not exists (select 1 from incoming_use where incoming_use.item = incoming_item.id)
                 order by heard limit ?""")
                .param(before.toEpochMilli())
                .param(most)
                .query(String.class)
                .list();
        for (var id : ids) {
            sql.sql("delete from incoming_version where item = ?").param(id).update();
            sql.sql("delete from incoming_item where id = ?").param(id).update();
        }
        sql.sql("delete from incoming_replaced where at < ?")
                .param(before.toEpochMilli())
                .update();
        return ids.size();
    }

    /** When the last of the newest so many items was heard of; absent if there are no more than that. */
    static Optional<Instant> heardAt(JdbcClient sql, int newest) {
        return sql.sql("select heard from incoming_item order by heard desc limit 1 offset ?")
                .param(newest)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    private static String folded(Item item) {
        return Folded.of(item.headline(), item.slug(), item.guid()).line();
    }

    private static int embargoed(Hold hold) {
        return switch (hold) {
            case Hold.Free _ -> 0;
            case Hold.Until _ -> 1;
            case Hold.Open _ -> 2;
        };
    }

    private static @Nullable Long until(Hold hold) {
        return hold instanceof Hold.Until(var time) ? time.toEpochMilli() : null;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("id"),
                row.getString("provider"),
                row.getString("guid"),
                row.getString("source"),
                Standing.valueOf(row.getString("standing").toUpperCase(java.util.Locale.ROOT)),
                row.getInt("holding"),
                row.getInt("versions"),
                Instant.ofEpochMilli(row.getLong("first")),
                Instant.ofEpochMilli(row.getLong("moved")),
                VersionStore.whole(row, "version"),
                Kind.of(row.getString("kind")),
                Status.of(row.getString("status")).orElseThrow(),
                hold(row),
                row.getInt("urgency"),
                row.getString("section"),
                row.getString("language"),
                row.getString("headline"),
                row.getString("slug"),
                Optional.ofNullable(row.getString("replaced_by")));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return switch (row.getInt("embargoed")) {
            case 0 -> new Hold.Free();
            case 1 -> new Hold.Until(Instant.ofEpochMilli(row.getLong("embargo_until")));
            default -> new Hold.Open();
        };
    }
}
