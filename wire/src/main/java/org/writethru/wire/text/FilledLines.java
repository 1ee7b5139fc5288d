package org.writethru.wire.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that a program broke, each as full as it could be: one that ends a sentence though the next word would still have fitted ends
 * a paragraph. Lines that were broken by hand leave room elsewhere too, and are not judged.
 */
public final class FilledLines {
    /** Lines without an empty one between them from which it shows. */
    private static final int LEAST = 8;

    private static final int NARROWEST = 55;
    private static final int WIDEST = 100;

    /** Of so many lines one may leave room within a sentence, as titles do. */
    private static final int EXCEPTION = 10;

    /** Paragraphs that show by the room behind them from which those without any are told too: where nearly each has one sentence. */
    private static final int FEWEST_PARAGRAPHS = 4;

    private static final Pattern WITHIN = Pattern.compile("\\p{Ll}[.!?…][\"”»’')]{0,2} {1,2}[\"“«‘']?\\p{Lu}");
    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "][\"”»’')」』]{0,3}$");

    private final List<String> lines;
    private final BitSet ends = new BitSet();

    public FilledLines(List<String> lines) {
        this.lines = lines;
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isBlank()) {
                judge(from, at);
                from = at + 1;
            }
        }
    }

    /** Whether a paragraph ends with this line, of which more follow without an empty one. */
    public boolean endsParagraph(int line) {
        return ends.get(line);
    }

    private void judge(int from, int end) {
        int width = 0;
        for (int at = from; at < end && end - from >= LEAST; at++) {
            width = Math.max(width, length(at));
        }
        if (width < NARROWEST || width > WIDEST) {
            return;
        }
        var found = new BitSet();
        var full = new BitSet();
        int room = 0;
        int within = 0;
        for (int at = from; at + 1 < end; at++) {
            boolean sentence = SENTENCE.matcher(tail(at)).find();
            boolean fits = length(at) + 2 + firstWord(at + 1) <= width;
            found.set(at, fits && sentence);
            full.set(at, !fits && sentence && capital(at + 1));
            room += fits && !sentence ? 1 : 0;
            within += sentencesWithin(at);
        }
        if (room * EXCEPTION <= end - from) {
            ends.or(found);
            if (found.cardinality() >= FEWEST_PARAGRAPHS && within * 2 <= found.cardinality()) {
                ends.or(full);
            }
        }
    }

    /** Sentences that end within the line, with the next one behind them. */
    private int sentencesWithin(int line) {
        return (int) WITHIN.matcher(lines.get(line).strip()).results().count();
    }

    private boolean capital(int line) {
        var words = lines.get(line).strip();
        int first = words.isEmpty()
                ? ' '
                : words.codePointAt("\"“«‘'".indexOf(words.charAt(0)) >= 0 && words.length() > 1 ? 1 : 0);
        return Character.isUpperCase(first);
    }

    private int length(int line) {
        return lines.get(line).strip().length();
    }

    private int firstWord(int line) {
        var words = lines.get(line).strip();
        int end = words.indexOf(' ');
        return end < 0 ? words.length() : end;
    }

    private String tail(int line) {
        var words = lines.get(line).strip();
        return words.substring(Math.max(0, words.length() - 5));
    }
}
