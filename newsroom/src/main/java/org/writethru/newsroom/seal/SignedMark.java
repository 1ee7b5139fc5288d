package org.writethru.newsroom.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.writethru.log.Checkpoint;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.newsroom.ledger.SignedState;
import org.writethru.newsroom.platform.DataFolder;

/**
 * The newest checkpoint that this node signed, in a file beside the database: a database that was put back to an older state
 * cannot take it along.
 */
final class SignedMark {
    /** The file's name in the data folder. */
    static final String FILE = "signed-checkpoint";

    private final DataFolder folder;

    SignedMark(DataFolder folder) {
        this.folder = folder;
    }

    Optional<Checkpoint> read() {
        return folder.read(FILE).map(text -> switch (SignedState.checkpoint(text)) {
            case Reading.Legible<Checkpoint>(var checkpoint) -> checkpoint;
            case Reading.Unreadable<Checkpoint>(var where, var why) ->
                throw new LogDoubted(
                        "the file %s beside the database cannot be read at %s: %s.".formatted(FILE, where, why));
        });
    }

    void write(SignedNote note) {
        folder.write(FILE, new String(note.bytes(), StandardCharsets.UTF_8));
    }

    /** Puts the mark of a name that ended aside, so that it stays on record. */
    void keepAside(String origin) {
        folder.read(FILE).ifPresent(text -> folder.write(FILE + "." + fileName(origin), text));
        folder.remove(FILE);
    }

    private static String fileName(String origin) {
        return origin.replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
