package org.writethru.newsroom.intake.incoming;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.writethru.newsroom.intake.incoming.Sources.Known;
import org.writethru.newsroom.platform.Database;

/** Which sources are to be looked at, and by whom: each by one at a time, whatever the number of nodes. */
public final class Looking {
    private final Database database;
    private final Incoming incoming;
    private final Supplier<String> newIds;

    /** @param newIds gives names for looks, never the same twice */
    public Looking(Database database, Incoming incoming, Supplier<String> newIds) {
        this.database = database;
        this.incoming = incoming;
        this.newIds = newIds;
    }

    /** Sources whose time has come, at most so many, the one that waits longest first. */
    public List<Known> due(int most) {
        return database.read(sql -> SourceStore.due(sql, incoming.now(), most));
    }

    /** Takes a source for one look; the name of the look, or nothing if another was quicker. */
    public Optional<String> lease(String source, Duration most) {
        var now = incoming.now();
        var look = newIds.get();
        boolean got = database.write(sql -> SourceStore.lease(sql, source, look, now, now.plus(most)));
        return got ? Optional.of(look) : Optional.empty();
    }

    /** Keeps another sealed secret of a source; nothing if somebody gave it one meanwhile. */
    public void keepSecret(Source source, String sealed) {
        database.write(sql -> SourceStore.keepSecret(sql, source, sealed));
    }

    /** Notes what came of a look; nothing if it took longer than its lease and another looks by now. */
    public void looked(String source, String look, SourceState state) {
        database.write(sql -> {
            SourceStore.looked(sql, source, look, state);
            incoming.bell().willRing(sql);
            return true;
        });
        incoming.bell().ring();
    }
}
