package org.writethru.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A proof that an entry is in a log, complete in itself (C2SP tlog-proof).
 *
 * @param extra what the file carries beside the proof: in ours the entry itself, in other logs' anything or nothing. It proves
 *     nothing by being there
 * @param index the entry's
 * @param path the hashes from the entry up to the root
 * @param checkpoint the signed checkpoint of the tree
 */
public record TlogProof(Optional<Entry> extra, long index, List<Hash> path, SignedNote checkpoint) {
    /** The longest proof that is read. */
    public static final int MOST_BYTES = 1_200_000;

    private static final String FORMAT = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int HIGHEST_TREE = 63;

    /** Checks the ranges. */
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > HIGHEST_TREE) {
            throw new IllegalArgumentException("No log has an entry %d below %d hashes".formatted(index, path.size()));
        }
    }

    /** The proof that an entry is in this tree, of which the note is the checkpoint; it carries the entry along. */
    public static TlogProof of(LogTree tree, long index, Entry entry, SignedNote checkpoint) {
        return new TlogProof(Optional.of(entry), index, tree.inclusion(index).path(), checkpoint);
    }

    /** Reads a proof; says nothing about its truth. */
    public static Reading<TlogProof> read(byte[] bytes) {
        return Illegible.reading(() -> parse(Strict.utf8(bytes, MOST_BYTES)));
    }

    private static TlogProof parse(String text) {
        int division = text.indexOf("\n\n");
        if (division < 0) {
            throw new Illegible("end", "there is no blank line with a checkpoint below it");
        }
        var lines = List.of(text.substring(0, division).split("\n", -1));
        expect(lines.getFirst().equals(FORMAT), 1, "the first line is not “%s”".formatted(FORMAT));
        var extra = extra(lines);
        int at = extra.isPresent() ? 2 : 1;
        expect(lines.size() > at && lines.get(at).startsWith(INDEX), at + 1, "the line does not begin with “index ”");
        return new TlogProof(
                extra,
                Strict.number("line " + (at + 1), lines.get(at).substring(INDEX.length())),
                path(lines, at + 1),
                checkpoint(text.substring(division + 2)));
    }

    private static void expect(boolean met, int line, String why) {
        if (!met) {
            throw new Illegible("line " + line, why);
        }
    }

    private static Optional<Entry> extra(List<String> lines) {
        if (lines.size() < 2 || !lines.get(1).startsWith(EXTRA)) {
            return Optional.empty();
        }
        byte[] extra = Strict.base64("line 2", lines.get(1).substring(EXTRA.length()));
        expect(extra.length <= Entry.MOST_BYTES, 2, "longer than any entry");
        return Optional.of(Entry.of(extra));
    }

    private static List<Hash> path(List<String> lines, int from) {
        expect(lines.size() - from <= HIGHEST_TREE, from + HIGHEST_TREE + 1, "no tree is that high");
        return IntStream.range(from, lines.size())
                .mapToObj(at -> Hash.fromBase64("line " + (at + 1), lines.get(at)))
                .toList();
    }

    private static SignedNote checkpoint(String note) {
        return Illegible.legible("checkpoint", SignedNote.read(note.getBytes(StandardCharsets.UTF_8)));
    }

    /** The proof as stored and served. */
    public byte[] bytes() {
        var lines = new StringBuilder(FORMAT).append('\n');
        extra.ifPresent(entry ->
                lines.append(EXTRA).append(Strict.base64(entry.bytes())).append('\n'));
        lines.append(INDEX).append(index).append('\n');
        path.forEach(hash -> lines.append(hash.base64()).append('\n'));
        lines.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether an entry is in the log with this key.
     *
     * @return the checkpoint that covers the entry
     */
    public Verdict<Checkpoint> verify(Entry entry, VerifierKey key) {
        return switch (Checkpoint.verify(checkpoint, key)) {
            case Verdict.Proven<Checkpoint>(var signed)
            when !leads(entry, signed) ->
                new Verdict.Refuted<>("the hashes do not lead from the entry to the root of the checkpoint");
            case Verdict<Checkpoint> verdict -> verdict;
        };
    }

    private boolean leads(Entry entry, Checkpoint signed) {
        return new InclusionProof(index, signed.size(), path).holds(entry.leafHash(), signed.root());
    }
}
