package org.writethru.log.verify;

import java.util.List;
import java.util.Optional;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.EntryBundle;
import org.writethru.log.FullTile;
import org.writethru.log.Hash;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.log.TilePath;
import org.writethru.log.TilePath.Entries;
import org.writethru.log.TilePath.Hashes;
import org.writethru.log.Verdict;
import org.writethru.log.VerifierKey;

/** A log as it is published, read with suspicion: what is missing or misshapen refutes it. */
record PublishedLog(LogFiles files) {
    /** The newest checkpoint, signed by this key. */
    Checkpoint checkpoint(VerifierKey key) {
        byte[] note = files.read("checkpoint", SignedNote.MOST_BYTES)
                .orElseThrow(() -> new CannotCheck("There is no checkpoint at %s.".formatted(files.place())));
        return checkpoint(note, key);
    }

    /** A checkpoint, signed by this key. */
    static Checkpoint checkpoint(byte[] bytes, VerifierKey key) {
        var note = legible("the checkpoint", SignedNote.read(bytes));
        return switch (Checkpoint.verify(note, key)) {
            case Verdict.Proven<Checkpoint>(var checkpoint) -> checkpoint;
            case Verdict.Refuted<Checkpoint>(var why) -> throw new NotProven(why + ".");
        };
    }

    /** The hashes of a tile. */
    List<Hash> hashes(Hashes path) {
        var full = new Hashes(path.level(), path.number(), TilePath.FULL_WIDTH);
        return fetch(path, FullTile.BYTES)
                .map(bytes -> legible(path.path(), FullTile.hashes(bytes, path.width())))
                .or(() -> fetch(full, FullTile.BYTES)
                        .map(bytes -> legible(full.path(), FullTile.hashes(bytes, full.width())))
                        .map(hashes -> hashes.subList(0, path.width())))
                .orElseThrow(() -> missing(path));
    }

    /** The entries of a bundle. */
    List<Entry> entries(Entries path) {
        var full = new Entries(path.number(), TilePath.FULL_WIDTH);
        return fetch(path, EntryBundle.MOST_BYTES)
                .map(bytes -> legible(path.path(), EntryBundle.read(bytes, path.width()))
                        .entries())
                .or(() -> fetch(full, EntryBundle.MOST_BYTES)
                        .map(bytes -> legible(full.path(), EntryBundle.read(bytes, full.width()))
                                .entries())
                        .map(entries -> entries.subList(0, path.width())))
                .orElseThrow(() -> missing(path));
    }

    /** A log may drop a partial tile once it has the full one, of which it is the beginning (C2SP tlog-tiles, Partial Tiles). */
    private Optional<byte[]> fetch(TilePath path, int most) {
        return files.read(path.path(), most);
    }

    private NotProven missing(TilePath path) {
        return new NotProven("the log does not publish %s, which belongs to its checkpoint.".formatted(path.path()));
    }

    private static <T> T legible(String what, Reading<T> reading) {
        return switch (reading) {
            case Reading.Legible<T>(var value) -> value;
            case Reading.Unreadable<T>(var where, var why) ->
                throw new NotProven("%s cannot be read: %s: %s.".formatted(what, where, why));
        };
    }
}
