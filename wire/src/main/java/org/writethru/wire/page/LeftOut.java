package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.List;

/** Collects what was left out, in the order of the page, neighbours of one kind together. */
final class LeftOut {
    private static final int MOST_REPORTED = 60;
    private static final int LONGEST_EXAMPLE = 60;

    private final List<Run> runs = new ArrayList<>();

    private record Run(String kind, int first, int last, int lines, String example) {
        String sentence() {
            var where = first == 0
                    ? ""
                    : first == last ? " (line %d)".formatted(first) : " (lines %d to %d)".formatted(first, last);
            return "%s: %s%s: “%s”".formatted(kind, lines == 1 ? "1 line" : lines + " lines", where, example);
        }
    }

    void line(String kind, PageLine line) {
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.kind().equals(kind)) {
            runs.set(runs.size() - 1, new Run(kind, last.first(), line.number(), last.lines() + 1, last.example()));
        } else {
            runs.add(new Run(kind, line.number(), line.number(), 1, shortened(line.text())));
        }
    }

    /** A run that was counted elsewhere. */
    void sentence(String sentence) {
        runs.add(new Run(sentence, -1, -1, 0, ""));
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (var run : runs) {
            sentences.add(run.first() < 0 ? run.kind() : run.sentence());
        }
        if (sentences.size() <= MOST_REPORTED) {
            return sentences;
        }
        var few = new ArrayList<>(sentences.subList(0, MOST_REPORTED));
        few.add("and %,d further runs of lines".formatted(sentences.size() - MOST_REPORTED));
        return few;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_EXAMPLE) - 1)) + "…";
    }
}
