package org.writethru.newsroom.ledger;

import java.nio.charset.StandardCharsets;
import org.writethru.log.Checkpoint;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;

/**
 * A signed checkpoint.
 *
 * @param size entries it covers
 * @param note the signed note, as served
 */
public record SignedState(long size, String note) {
    /** What it states; who signed it is another question. */
    public Reading<Checkpoint> checkpoint() {
        return checkpoint(note);
    }

    /** The note with its signatures. */
    public Reading<SignedNote> signedNote() {
        return SignedNote.read(note.getBytes(StandardCharsets.UTF_8));
    }

    /** What a signed note states as a checkpoint. */
    public static Reading<Checkpoint> checkpoint(String note) {
        return switch (new SignedState(0, note).signedNote()) {
            case Reading.Legible<SignedNote>(var signed) -> Checkpoint.read(signed.text());
            case Reading.Unreadable<SignedNote>(var where, var why) -> new Reading.Unreadable<>(where, why);
        };
    }
}
