package org.writethru.newsroom.seal;

import java.util.Optional;
import org.writethru.newsroom.platform.Backup;
import org.writethru.newsroom.platform.DataFolder;

/** Says that this folder was filled from a backup: what was released after it, and signed and shown, nobody here can know. */
final class RestoredMark {
    private final DataFolder folder;

    RestoredMark(DataFolder folder) {
        this.folder = folder;
    }

    /** Why the log is in doubt, if the folder was restored and nobody took notice yet. */
    Optional<String> read() {
        return folder.read(Backup.RESTORED)
                .map(made ->
                        "this newsroom was restored from a backup made at %s, and what was released after that may have been signed and shown."
                                .formatted(made.strip()));
    }

    void remove() {
        folder.remove(Backup.RESTORED);
    }
}
