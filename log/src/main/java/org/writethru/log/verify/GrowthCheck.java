package org.writethru.log.verify;

import java.util.List;
import org.writethru.log.Checkpoint;
import org.writethru.log.Hash;
import org.writethru.log.LogTree;
import org.writethru.log.SignedNote;

/** Whether a log only grew since an old checkpoint of it. */
final class GrowthCheck {
    private static final String EVIDENCE = " Both are signed with the log's key: keep them, together they prove it.";

    private GrowthCheck() {}

    static Answer answer(Arguments arguments) {
        var key = arguments.key();
        byte[] file = LocalFiles.bytes(arguments.needed("--old"), SignedNote.MOST_BYTES);
        var old = PublishedLog.checkpoint(file, key);
        var log = new PublishedLog(LogFiles.at(arguments.others().getFirst()));
        return answer(old, log.checkpoint(key), log);
    }

    static Answer answer(Checkpoint old, Checkpoint now, PublishedLog log) {
        if (now.size() < old.size()) {
            throw new NotProven(
                    "the log signed %,d entries before and shows only %,d now; it was cut or put back to an older state."
                            .formatted(old.size(), now.size()));
        }
        if (now.size() == old.size() && !now.root().equals(old.root())) {
            throw new NotProven(
                    "the log forked: it signed two different lists of %,d entries.".formatted(now.size()) + EVIDENCE);
        }
        if (old.size() == 0) {
            return emptyBefore(old, now);
        }
        prove(old, now, new LogTree(new PublishedTiles(log, now.size())));
        return grown(old, now);
    }

    private static Answer emptyBefore(Checkpoint old, Checkpoint now) {
        if (!old.root().equals(Hash.EMPTY_TREE)) {
            throw new NotProven("the old checkpoint states a root that no empty log has.");
        }
        return grown(old, now);
    }

    private static void prove(Checkpoint old, Checkpoint now, LogTree tree) {
        if (!tree.root().equals(now.root())) {
            throw new NotProven("the tiles of the log do not hash to its checkpoint.");
        }
        if (!tree.consistency(old.size()).holds(old.root(), now.root())) {
            throw new NotProven(
                    "the log forked: the %,d entries signed before are not the beginning of the %,d signed now."
                                    .formatted(old.size(), now.size())
                            + EVIDENCE);
        }
    }

    private static Answer grown(Checkpoint old, Checkpoint now) {
        return new Answer(
                true,
                List.of(
                        "The log only grew.",
                        "  log: " + now.origin(),
                        "  entries before: %,d".formatted(old.size()),
                        "  entries now: %,d".formatted(now.size())));
    }
}
