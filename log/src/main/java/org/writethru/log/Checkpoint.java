package org.writethru.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a log states about itself: how many entries it has and what they hash to (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size how many entries it has
 * @param root of its tree
 * @param extensions further lines, which only the log's own application understands; none in ours
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final int FIXED_LINES = 3;
    private static final int MOST_EXTENSIONS = 100;

    /** Checks that the lines are lines and the size is none below 0. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new IllegalArgumentException("A log cannot have %d entries".formatted(size));
        }
        if (origin.isEmpty() || origin.contains("\n")) {
            throw new IllegalArgumentException("A log's origin is one line that is not empty");
        }
        if (extensions.size() > MOST_EXTENSIONS
                || extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new IllegalArgumentException(
                    "A checkpoint's extensions are at most %d lines that are not empty".formatted(MOST_EXTENSIONS));
        }
    }

    /** A checkpoint without extensions. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads the text of a checkpoint's note. */
    public static Reading<Checkpoint> read(String text) {
        return Illegible.reading(() -> parse(text));
    }

    private static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new Illegible("end", "the last line has no end");
        }
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < FIXED_LINES || lines.size() > FIXED_LINES + MOST_EXTENSIONS) {
            throw new Illegible("end", "a checkpoint has the lines origin, size, root, and few more");
        }
        if (lines.indexOf("") >= 0) {
            throw new Illegible("line " + (lines.indexOf("") + 1), "the line is empty");
        }
        return new Checkpoint(
                lines.get(0),
                Strict.number("line 2", lines.get(1)),
                Hash.fromBase64("line 3", lines.get(2)),
                lines.subList(FIXED_LINES, lines.size()));
    }

    /**
     * Reads a note as a checkpoint of the log with this key, and believes it only if that key signed it.
     *
     * @param key its name is the log's origin
     */
    public static Verdict<Checkpoint> verify(SignedNote note, VerifierKey key) {
        return switch (note.signers(Set.of(key))) {
            case Verdict.Refuted<Set<VerifierKey>>(var why) -> new Verdict.Refuted<>("the checkpoint: " + why);
            case Verdict.Proven<Set<VerifierKey>> _ -> ofLog(key.name(), read(note.text()));
        };
    }

    private static Verdict<Checkpoint> ofLog(String origin, Reading<Checkpoint> reading) {
        return switch (reading) {
            case Reading.Unreadable<Checkpoint>(var where, var why) ->
                new Verdict.Refuted<>("the checkpoint: %s: %s".formatted(where, why));
            case Reading.Legible<Checkpoint>(var checkpoint)
            when !checkpoint.origin.equals(origin) ->
                new Verdict.Refuted<>("the checkpoint is of another log, %s".formatted(checkpoint.origin));
            case Reading.Legible<Checkpoint>(var checkpoint) -> new Verdict.Proven<>(checkpoint);
        };
    }

    /** The text that is signed. */
    public String text() {
        var lines = new ArrayList<>(List.of(origin, Long.toString(size), root.base64()));
        lines.addAll(extensions);
        return String.join("\n", lines) + "\n";
    }

    /** Signs it. */
    public SignedNote sign(SigningKey key) {
        return SignedNote.of(text(), key);
    }
}
