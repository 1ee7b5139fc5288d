package org.writethru.newsroom.desk.wireview;

import java.util.List;
import java.util.Map;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.story.Guid;

/** Where the wire view learns of open drafts. */
public interface DraftsInPlay {
    /** Those that are open now, at most so many, the last changed first. */
    List<DraftInPlay> open(int most);

    /** Editions whose original moved on, until somebody follows it or says why not; the one whose original moved last first. */
    List<Behind> behind();

    /** Withdrawals that somebody proposed and nobody has confirmed, by their stories, at most so many, the last one first. */
    Map<Guid, WithdrawalProposal> proposals(int most);

    /** What was said of copy that drafts and stories were made from, by their stories; of at most so many. */
    default Map<Guid, List<CopyWord>> copyWords(int most) {
        return Map.of();
    }

    /** Who released which take of a story, by name, as far as drafts tell. */
    Map<Integer, String> releasedBy(Guid story);

    /** Calls this whenever something about open drafts changed on this node; it returns at once. */
    void onChange(Runnable listener);

    /**
     * Calls this whenever somebody on this node said something of a released story: that an edition need not follow, that it is to be
     * withdrawn; it returns at once.
     */
    void onWord(Runnable listener);
}
