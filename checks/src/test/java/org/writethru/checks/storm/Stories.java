package org.writethru.checks.storm;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.story.Guid;

/** The stories on which writers meet: a few of those that were there before, and all that come in. */
final class Stories {
    private static final int MOST_OLD = 40;

    private final Newsroom newsroom;
    private final List<Guid> guids = new CopyOnWriteArrayList<>();

    Stories(Newsroom newsroom) {
        this.newsroom = newsroom;
        newsroom.archive().all("", MOST_OLD).stream().map(StoryHead::guid).forEach(guids::add);
    }

    void add(Guid guid) {
        guids.add(guid);
    }

    /** One of the newer ones, as it stands. */
    Optional<StoryHead> any(Random chances) {
        var known = List.copyOf(guids);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, known.size() - MOST_OLD);
        return newsroom.archive().head(known.get(from + chances.nextInt(known.size() - from)));
    }
}
