package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;

/** Where an item may state an embargo in words only. */
record WordedEmbargo(
        Optional<String> internalNote, Optional<String> publicNote, Optional<String> headline, List<Block> blocks) {
    /** Blocks of copy above which it may be stated. */
    private static final int FIRST_BLOCKS = 3;

    /** The embargo: it ends when the words say, or holds the item until a person decides. */
    Optional<Embargo> read(Optional<HeldUntil> sent, Notes notes) {
        return words().map(stated -> {
            var until = sent.flatMap(time -> time.read(stated));
            notes.add(
                    until.isPresent()
                            ? "An embargo is stated in words only; they were read as %s.".formatted(until.get())
                            : "An embargo is stated in words only; the item is held until a person decides.");
            return new Embargo(until);
        });
    }

    private Optional<String> words() {
        return internalNote
                .flatMap(EmbargoWords::inNote)
                .or(() -> publicNote.flatMap(EmbargoWords::inNote))
                .or(() -> headline.flatMap(EmbargoWords::inCopy))
                .or(this::inFirstBlocks);
    }

    private Optional<String> inFirstBlocks() {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .flatMap(block -> EmbargoWords.inCopy(block.plain()).stream())
                .findFirst();
    }
}
