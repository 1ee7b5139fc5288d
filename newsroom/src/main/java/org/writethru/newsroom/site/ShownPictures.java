package org.writethru.newsroom.site;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;
import org.writethru.newsroom.site.PictureStore.Row;
import org.writethru.story.Digest;
import org.writethru.story.Guid;

/** Which stories show a picture, or showed it: all of it stands in the log. May be used from any thread. */
final class ShownPictures implements Follower.Shared {
    private static final int CHECKED_TOGETHER = 500;

    private final Database database;
    private final Ledger ledger;

    ShownPictures(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Stories with this picture. */
    List<Guid> stories(Digest picture, int most) {
        return database.read(sql -> PictureStore.stories(sql, picture, most));
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        var shown = PicturesNamed.in(entries);
        return transaction -> {
            PictureStore.keep(transaction, shown);
            return shown.size();
        };
    }

    @Override
    public void check(long position, Consumer<String> finding) {
        for (long from = 0; from < position; from += CHECKED_TOGETHER) {
            PicturesNamed.in(ledger.entries(from, (int) Math.min(CHECKED_TOGETHER, position - from)))
                    .forEach(shown -> {
                        if (!isKept(shown)) {
                            finding.accept("The picture %s of the story %s is not listed."
                                    .formatted(shown.picture(), shown.story()));
                        }
                    });
        }
    }

    private boolean isKept(Row shown) {
        return database.read(sql -> PictureStore.isKept(sql, shown));
    }

    @Override
    public void empty(JdbcClient transaction) {
        PictureStore.empty(transaction);
    }
}
