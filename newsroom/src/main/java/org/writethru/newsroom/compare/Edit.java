package org.writethru.newsroom.compare;

import java.util.List;
import java.util.stream.Collectors;

/** Words that share their fate between two takes. */
record Edit(Fate fate, List<Word> words) {
    Edit {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /** How many words it has for a reader. */
    long count() {
        return words.stream().filter(Word::counts).count();
    }
}
