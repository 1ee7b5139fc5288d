package org.writethru.newsroom.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.story.Digest;
import org.writethru.story.Guid;

/** The pictures of the newest releases, known before the release returns: a page is never shown before its pictures are. */
final class FreshPictures implements Follower.Local {
    private static final int MOST = 5_000;

    private final Map<Digest, Guid> stories = new LinkedHashMap<>();

    @Override
    public String name() {
        return "fresh-pictures";
    }

    @Override
    public void follow(List<LoggedEntry> entries) {
        var shown = PicturesNamed.in(entries);
        synchronized (stories) {
            shown.forEach(one -> {
                stories.remove(one.picture());
                stories.put(one.picture(), one.story());
            });
            var oldest = stories.keySet().iterator();
            for (int over = stories.size() - MOST; over > 0; over--) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    /** The story that showed this picture last, if that is not long ago. */
    List<Guid> stories(Digest picture) {
        synchronized (stories) {
            var story = stories.get(picture);
            return story == null ? List.of() : List.of(story);
        }
    }

    @Override
    public void empty() {
        synchronized (stories) {
            stories.clear();
        }
    }
}
