package org.writethru.newsroom.seal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.log.Checkpoint;
import org.writethru.log.Hash;
import org.writethru.log.Reading;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;

/**
 * What was signed before under the log's present name: the newest checkpoint in the database and the one in the file beside it.
 * Nothing that does not fit to both may be signed.
 */
final class SignedBefore {
    private final Ledger ledger;
    private final SignedMark mark;
    private final String origin;

    SignedBefore(Ledger ledger, SignedMark mark, String origin) {
        this.ledger = ledger;
        this.mark = mark;
        this.origin = origin;
    }

    /** The largest size that was signed, wherever it is recorded; -1 if none was. */
    long size() {
        return all().stream().mapToLong(Checkpoint::size).max().orElse(-1);
    }

    /** The size of the newest checkpoint in the database; -1 if there is none. */
    long sizeShown() {
        return inDatabase().map(Checkpoint::size).orElse(-1L);
    }

    /** Throws {@link LogDoubted} if more was signed than there is now. */
    void expectNoLoss() {
        long signed = size();
        long now = ledger.size();
        if (signed > now) {
            throw new LogDoubted(
                    "%,d entries were signed before, but the database has only %,d; it was probably put back to an older state."
                            .formatted(signed, now));
        }
    }

    /** Throws {@link LogDoubted} if a signed root of this or a smaller size is not what the tiles hash to. */
    void expectRootsUpTo(long tiles) {
        for (var signed : all()) {
            if (signed.size() <= tiles) {
                expect(signed, ledger.root(signed.size()));
            }
        }
    }

    /** Throws {@link LogDoubted} if a signed root among these sizes is not what the entries hash to. */
    void expectRootsAmong(long before, List<LoggedEntry> entries) {
        for (var signed : all()) {
            if (signed.size() > before && signed.size() <= before + entries.size()) {
                var head = entries.subList(0, (int) (signed.size() - before));
                expect(signed, ledger.growth(before, head).root());
            }
        }
    }

    private static void expect(Checkpoint signed, Hash root) {
        if (!signed.root().equals(root)) {
            throw new LogDoubted(
                    "the first %,d entries are not those that were signed before.".formatted(signed.size()));
        }
    }

    private List<Checkpoint> all() {
        return Stream.of(inDatabase(), mark.read())
                .flatMap(Optional::stream)
                .filter(signed -> signed.origin().equals(origin))
                .toList();
    }

    private Optional<Checkpoint> inDatabase() {
        return ledger.checkpoint(origin).map(signed -> switch (signed.checkpoint()) {
            case Reading.Legible<Checkpoint>(var checkpoint) -> checkpoint;
            case Reading.Unreadable<Checkpoint>(var where, var why) ->
                throw new LogDoubted(
                        "the newest checkpoint in the database cannot be read at %s: %s.".formatted(where, why));
        });
    }
}
