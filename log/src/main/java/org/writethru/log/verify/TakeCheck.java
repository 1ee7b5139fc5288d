package org.writethru.log.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.Reading;
import org.writethru.log.TlogProof;
import org.writethru.log.Verdict;
import org.writethru.log.VerifierKey;

/** Whether a take is in the log, and whether a record is the one that was logged. */
final class TakeCheck {
    private static final int LONGEST_RECORD = 64 << 20;
    private static final List<String> TOLD =
            List.of("story", "take", "kind", "minor", "logged", "imported", "told", "record");

    private TakeCheck() {}

    static Answer answer(Arguments arguments) {
        var key = arguments.key();
        byte[] proof = LocalFiles.bytes(arguments.needed("--proof"), TlogProof.MOST_BYTES);
        var record = arguments.option("--record").map(file -> LocalFiles.bytes(file, LONGEST_RECORD));
        return answer(key, proof, record);
    }

    static Answer answer(VerifierKey key, byte[] file, Optional<byte[]> record) {
        var proof = proof(file);
        var entry = proof.extra()
                .orElseThrow(
                        () -> new CannotCheck("The proof does not carry the entry that it proves (line “extra”)."));
        var checkpoint = checkpoint(proof, entry, key);
        var manifest = Manifest.read(entry.bytes());
        var lines = new ArrayList<String>();
        lines.add("The take is in the log.");
        lines.add("  log: " + checkpoint.origin());
        lines.add("  entry: %,d, among the %,d that the log signed".formatted(proof.index(), checkpoint.size()));
        manifest.ifPresentOrElse(
                found -> TOLD.forEach(
                        name -> found.member(name).ifPresent(value -> lines.add("  " + name + ": " + value))),
                () -> lines.add("  what it says is of a form that this verifier does not know"));
        lines.add(record.map(bytes -> compare(manifest, bytes))
                .orElse("No record was given (--record), so the text of the take was not checked."));
        return new Answer(true, lines);
    }

    private static TlogProof proof(byte[] file) {
        return switch (TlogProof.read(file)) {
            case Reading.Legible<TlogProof>(var proof) -> proof;
            case Reading.Unreadable<TlogProof>(var where, var why) ->
                throw new NotProven("the proof cannot be read: %s: %s.".formatted(where, why));
        };
    }

    private static Checkpoint checkpoint(TlogProof proof, Entry entry, VerifierKey key) {
        return switch (proof.verify(entry, key)) {
            case Verdict.Proven<Checkpoint>(var checkpoint) -> checkpoint;
            case Verdict.Refuted<Checkpoint>(var why) -> throw new NotProven(why + ".");
        };
    }

    private static String compare(Optional<Manifest> manifest, byte[] record) {
        var logged = manifest.flatMap(found -> found.member("record"))
                .orElseThrow(
                        () -> new CannotCheck("The entry names no digest that the record could be compared with."));
        var given = "sha256:" + HexFormat.of().formatHex(sha256(record));
        if (!given.equals(logged)) {
            throw new NotProven("the take is in the log, but the record is another: its digest is %s, logged was %s."
                    .formatted(given, logged));
        }
        return "The record is the one that was logged, byte for byte.";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
