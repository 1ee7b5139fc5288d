package org.writethru.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with the signatures below it (C2SP signed-note).
 *
 * @param text ends with a line feed
 * @param signatures 1 to 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** The longest note that is read. */
    public static final int MOST_BYTES = 1_000_000;

    /** The most signatures that are read. */
    public static final int MOST_SIGNATURES = 100;

    private static final String DIVISION = "\n\n";

    /** Checks the text's characters and end, and the number of signatures. */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.codePoints().anyMatch(SignedNote::isForbidden)) {
            throw new IllegalArgumentException("A note's text ends with a line feed and has no control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A note has 1 to %d signatures".formatted(MOST_SIGNATURES));
        }
    }

    /** Signs a text. */
    public static SignedNote of(String text, SigningKey key) {
        return new SignedNote(text, List.of(key.sign(text)));
    }

    /** Reads a note; says nothing about its signatures. */
    public static Reading<SignedNote> read(byte[] bytes) {
        return Illegible.reading(() -> parse(Strict.utf8(bytes, MOST_BYTES)));
    }

    private static SignedNote parse(String note) {
        checkCharacters(note);
        int division = note.lastIndexOf(DIVISION);
        if (division < 0 || !note.endsWith("\n")) {
            throw new Illegible("end", "there is no blank line with signature lines below it");
        }
        var text = note.substring(0, division + 1);
        var below = note.substring(division + DIVISION.length());
        return new SignedNote(text, signatures(below, lines(text) + 2));
    }

    private static void checkCharacters(String note) {
        for (int at = 0; at < note.length(); at++) {
            if (isForbidden(note.charAt(at))) {
                throw new Illegible("line " + (lines(note.substring(0, at)) + 1), "there is a control character");
            }
        }
    }

    private static boolean isForbidden(int character) {
        return character < ' ' && character != '\n';
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static List<NoteSignature> signatures(String text, int firstLine) {
        var lines = text.lines().limit(MOST_SIGNATURES + 1L).toList();
        if (lines.isEmpty()) {
            throw new Illegible("end", "there is no signature line");
        }
        if (lines.size() > MOST_SIGNATURES) {
            throw new Illegible("end", "there are more than %d signatures".formatted(MOST_SIGNATURES));
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(NoteSignature.parse("line " + (firstLine + signatures.size()), line));
        }
        return signatures;
    }

    /** The note as stored and served. */
    public byte[] bytes() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a signature behind the others. */
    public SignedNote with(SigningKey key) {
        var more = new ArrayList<>(signatures);
        more.add(key.sign(text));
        return new SignedNote(text, more);
    }

    /**
     * Who of these signed. Signatures by other keys count for nothing; a bad one by one of these refutes the whole note, as does
     * the lack of any good one.
     */
    public Verdict<Set<VerifierKey>> signers(Collection<VerifierKey> known) {
        var signers = new LinkedHashSet<VerifierKey>();
        for (var signature : signatures) {
            for (var key : known) {
                if (key.isNamedBy(signature) && !key.verifies(text, signature.signature())) {
                    return new Verdict.Refuted<>("the signature by %s is false".formatted(key.name()));
                }
                if (key.isNamedBy(signature)) {
                    signers.add(key);
                }
            }
        }
        return signers.isEmpty()
                ? new Verdict.Refuted<>("none of the keys that were asked for signed it")
                : new Verdict.Proven<>(Set.copyOf(signers));
    }
}
