package org.writethru.newsroom.intake.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;

/** What people should know about how a story was taken over, a sentence each, none twice. Not for two threads at once. */
final class Remarks {
    private final List<String> inferred = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    void inferred(String sentence) {
        add(inferred, sentence);
    }

    void leftOut(String sentence) {
        add(leftOut, sentence);
    }

    private static void add(SequencedCollection<String> to, String sentence) {
        if (!to.contains(sentence)) {
            to.addLast(sentence);
        }
    }

    List<String> inferred() {
        return List.copyOf(inferred);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
