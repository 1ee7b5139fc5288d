package org.writethru.newsroom.desk;

import java.util.List;
import java.util.Map;
import org.writethru.story.Guid;

/** Where the desk learns that copy which its drafts and stories were made from has moved on. */
public interface CopyWatch {
    /** Where nothing is made of others' copy. */
    CopyWatch NOTHING = new CopyWatch() {
        @Override
        public Map<Guid, List<CopyWord>> words(int most) {
            return Map.of();
        }

        @Override
        public List<CopyWord> of(Guid story) {
            return List.of();
        }

        @Override
        public void onChange(Runnable listener) {
            // Nothing ever changes.
        }
    };

    /** What nobody has seen to yet, by the stories, released or not, that were made of it; of at most so many. */
    Map<Guid, List<CopyWord>> words(int most);

    /** The same for one story. */
    List<CopyWord> of(Guid story);

    /** Calls this whenever that may have changed; it must be quick and must not throw. */
    void onChange(Runnable listener);
}
