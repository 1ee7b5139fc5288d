package org.writethru.newsroom.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.FullTile;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.log.Verdict;
import org.writethru.log.VerifierKey;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LogName;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.ledger.SignedState;

/** Makes all tiles anew from the entries, one after the other, and compares what is kept and what was signed with them. */
final class SealCheck {
    private static final int PAGE = 1_000;
    private static final int HEIGHT_OF_TILE = 8;

    private final Ledger ledger;
    private final SignedMark mark;
    private final Consumer<String> finding;
    private final TileWalk walk = new TileWalk(this::compare);
    private long sealed;

    SealCheck(Ledger ledger, SignedMark mark, Consumer<String> finding) {
        this.ledger = ledger;
        this.mark = mark;
        this.finding = finding;
    }

    /** @param position entries whose tiles must be there; those behind it are read for the signatures, which may have come meanwhile */
    void run(long position) {
        sealed = position;
        long size = ledger.size();
        var signed = new SignedSizes(ledger.names());
        signed.compareAt(0);
        while (walk.size() < size) {
            var entries = ledger.entries(walk.size(), (int) Math.min(PAGE, size - walk.size()));
            if (entries.isEmpty()) {
                finding.accept("The log ends at %,d entries, but should have %,d.".formatted(walk.size(), size));
                return;
            }
            add(entries, signed);
        }
        checkCounts();
        signed.expectEnd();
    }

    private void add(List<LoggedEntry> entries, SignedSizes signed) {
        for (var entry : entries) {
            walk.add(Entry.of(entry.bytes()).leafHash());
            signed.compareAt(walk.size());
        }
    }

    private void compare(FullTile tile) {
        if (walk.size() > sealed) {
            return;
        }
        var kept = ledger.keptTile(tile.level(), tile.number());
        if (kept.isEmpty()) {
            finding.accept("Tile %,d of level %d is missing.".formatted(tile.number(), tile.level()));
        } else if (!java.util.Arrays.equals(kept.get().hashes(), tile.bytes())
                || !kept.get().root().equals(tile.root())) {
            finding.accept(
                    "Tile %,d of level %d is not what its entries hash to.".formatted(tile.number(), tile.level()));
        }
    }

    private void checkCounts() {
        for (int level = 0; level == 0 || walk.full(level - 1) > 0; level++) {
            long kept = ledger.keptTiles(level);
            long possible = ledger.size() >> (HEIGHT_OF_TILE * (level + 1));
            if (kept > possible) {
                finding.accept("There are %,d full tiles of level %d, but the entries fill only %,d."
                        .formatted(kept, level, possible));
            }
        }
    }

    /** The signed checkpoints of all names, and the mark, met in the order of their sizes. */
    private final class SignedSizes {
        private final List<SignedOfName> names = new ArrayList<>();
        private final Optional<Checkpoint> marked;

        SignedSizes(List<LogName> names) {
            names.forEach(name -> this.names.add(new SignedOfName(name)));
            this.marked = marked(names);
        }

        private Optional<Checkpoint> marked(List<LogName> names) {
            try {
                var present = names.isEmpty() ? "" : names.getLast().origin();
                return mark.read().filter(signed -> signed.origin().equals(present));
            } catch (LogDoubted e) {
                finding.accept("The log is in doubt: " + e.why());
                return Optional.empty();
            }
        }

        void compareAt(long size) {
            names.forEach(name -> name.compareAt(size));
            marked.filter(signed -> signed.size() == size && !signed.root().equals(walk.root()))
                    .ifPresent(signed ->
                            finding.accept("The file %s states another root for %,d entries than they hash to."
                                    .formatted(SignedMark.FILE, size)));
        }

        void expectEnd() {
            names.forEach(SignedOfName::expectEnd);
            marked.filter(signed -> signed.size() > ledger.size())
                    .ifPresent(signed ->
                            finding.accept("The file %s says that %,d entries were signed, but the log has only %,d."
                                    .formatted(SignedMark.FILE, signed.size(), ledger.size())));
        }
    }

    /** The signed checkpoints of one name, read in pages. */
    private final class SignedOfName {
        private final LogName name;
        private List<SignedState> page;
        private int next;

        SignedOfName(LogName name) {
            this.name = name;
            this.page = ledger.checkpoints(name.origin(), -1, PAGE);
        }

        private Optional<SignedState> peek() {
            if (next == page.size() && !page.isEmpty()) {
                page = ledger.checkpoints(name.origin(), page.getLast().size(), PAGE);
                next = 0;
            }
            return next < page.size() ? Optional.of(page.get(next)) : Optional.empty();
        }

        void compareAt(long size) {
            peek().filter(signed -> signed.size() == size).ifPresent(signed -> {
                next++;
                compare(signed);
            });
        }

        private void compare(SignedState signed) {
            if (!(VerifierKey.read(name.vkey()) instanceof Reading.Legible<VerifierKey>(var key))) {
                finding.accept("The key of the log %s cannot be read.".formatted(name.origin()));
                return;
            }
            if (!(signed.signedNote() instanceof Reading.Legible<SignedNote>(var note))) {
                finding.accept("The checkpoint of %,d entries cannot be read.".formatted(signed.size()));
                return;
            }
            switch (Checkpoint.verify(note, key)) {
                case Verdict.Refuted<Checkpoint>(var why) ->
                    finding.accept("The checkpoint of %,d entries does not hold: %s".formatted(signed.size(), why));
                case Verdict.Proven<Checkpoint>(var checkpoint) -> compare(signed, checkpoint);
            }
        }

        private void compare(SignedState signed, Checkpoint checkpoint) {
            if (checkpoint.size() != signed.size() || !checkpoint.root().equals(walk.root())) {
                finding.accept("The checkpoint of %,d entries states another size or root than they hash to."
                        .formatted(signed.size()));
            }
        }

        void expectEnd() {
            peek().filter(signed -> signed.size() > ledger.size())
                    .ifPresent(
                            signed -> finding.accept("A checkpoint of %,d entries was signed, but the log has only %,d."
                                    .formatted(signed.size(), ledger.size())));
        }
    }
}
