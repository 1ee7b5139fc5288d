package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.desk.DraftUpdateStore.Extent;
import org.writethru.newsroom.platform.Rows;
import org.writethru.newsroom.platform.Together;

/** Keeps what many people type at the same time: a few statements for all of it. */
final class Typing implements Together<Typed, Typed.Fate> {
    /** Updates that one draft may have. */
    static final long MOST_UPDATES = 1_000_000;

    /** Bytes that one draft's updates may have together. */
    static final long MOST_BYTES = 64L * 1_024 * 1_024;

    private final DraftBell bell;

    Typing(DraftBell bell) {
        this.bell = bell;
    }

    @Override
    public List<Typed.Fate> with(JdbcClient sql, List<Typed> asks) {
        return new Batch(sql, asks).keep(bell);
    }

    /** What is typed at one time, by whomever into whatever. */
    private static final class Batch {
        private final JdbcClient sql;
        private final List<Typed> asks;
        private final Map<String, Extent> extents = new HashMap<>();
        private final Map<String, Long> touched = new HashMap<>();
        private final Map<String, Long> kept;
        private final Rows rows = DraftUpdateStore.rows();

        Batch(JdbcClient sql, List<Typed> asks) {
            this.sql = sql;
            this.asks = asks;
            var drafts = new TreeSet<String>(); // in one order on all nodes, so that two never wait for each other
            asks.forEach(typed -> drafts.add(typed.draft()));
            drafts.forEach(draft -> DraftUpdateStore.hold(sql, draft).ifPresent(extent -> extents.put(draft, extent)));
            this.kept = DraftUpdateStore.kept(
                    sql, asks.stream().map(Typed::message).distinct().toList());
        }

        List<Typed.Fate> keep(DraftBell bell) {
            var fates = new ArrayList<Typed.Fate>(asks.size());
            asks.forEach(typed -> fates.add(keep(typed)));
            rows.write(sql);
            touched.forEach((draft, at) ->
                    DraftUpdateStore.extend(sql, draft, extent(draft).orElseThrow(), at));
            if (!touched.isEmpty()) {
                bell.willRing(sql);
            }
            return fates;
        }

        private Optional<Extent> extent(String draft) {
            return Optional.ofNullable(extents.get(draft));
        }

        private Typed.Fate keep(Typed typed) {
            var before = kept.get(typed.message());
            if (before != null) {
                return new Typed.Kept(before);
            }
            return extent(typed.draft()).map(extent -> keep(typed, extent)).orElseGet(Typed.Closed::new);
        }

        private Typed.Fate keep(Typed typed, Extent extent) {
            if (typed.first() && extent.updates() > 0) {
                return new Typed.Kept(extent.updates());
            }
            var after = new Extent(extent.updates() + 1, extent.bytes() + typed.content().length);
            if (after.updates() > MOST_UPDATES || after.bytes() > MOST_BYTES) {
                return new Typed.Full();
            }
            extents.put(typed.draft(), after);
            touched.put(typed.draft(), typed.at().toEpochMilli());
            kept.put(typed.message(), after.updates());
            rows.add(
                    typed.draft(),
                    after.updates(),
                    typed.message(),
                    typed.by().id(),
                    typed.at().toEpochMilli(),
                    typed.content());
            return new Typed.Kept(after.updates());
        }
    }
}
