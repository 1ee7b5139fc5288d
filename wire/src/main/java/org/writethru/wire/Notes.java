package org.writethru.wire;

import java.util.LinkedHashSet;
import java.util.List;

/** What a person should know about a reading, sentence by sentence, each once. Bounded. Not for two threads at once. */
public final class Notes {
    /** Sentences that are kept; what is beyond is counted. */
    public static final int MOST = 50;

    private static final int LONGEST_VALUE = 80;

    private final LinkedHashSet<String> sentences = new LinkedHashSet<>();
    private int beyond;

    /** Adds a sentence. */
    public void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else if (!sentences.contains(sentence)) {
            beyond++;
        }
    }

    /** What was noted so far, to be added to apart: for one of several items of a file. */
    public Notes copy() {
        var copy = new Notes();
        copy.sentences.addAll(sentences);
        copy.beyond = beyond;
        return copy;
    }

    /** The sentences so far. */
    public List<String> sentences() {
        if (beyond == 0) {
            return List.copyOf(sentences);
        }
        var all = new java.util.ArrayList<>(sentences);
        all.add("%,d further notes.".formatted(beyond));
        return List.copyOf(all);
    }

    /** A value as a sentence shows it: quoted, on one line, shortened. */
    public static String quoted(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line) + "”";
    }
}
