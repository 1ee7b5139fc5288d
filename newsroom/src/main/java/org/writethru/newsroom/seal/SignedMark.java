package org.writethru.newsroom.seal;

import java.util.Optional;
import org.writethru.log.Checkpoint;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.newsroom.platform.DataFolder;

/**
 * The newest checkpoint that this node signed, in a file beside the database: a database that was put back to an older state
 * cannot take it along.
 */
final class SignedMark {
    private static final String FILE = "signed-checkpoint";

    private final DataFolder folder;

    SignedMark(DataFolder folder) {
        this.folder = folder;
    }

    Optional<Checkpoint> read() {
        return folder.read(FILE).map(SignedMark::checkpoint);
    }

    private static Checkpoint checkpoint(String text) {
        if (SignedNote.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        instanceof Reading.Legible<SignedNote>(var note)
                && Checkpoint.read(note.text()) instanceof Reading.Legible<Checkpoint>(var checkpoint)) {
            return checkpoint;
        }
        throw new LogDoubted("the file %s beside the database cannot be read as a checkpoint.".formatted(FILE));
    }

    void write(SignedNote note) {
        folder.write(FILE, new String(note.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
