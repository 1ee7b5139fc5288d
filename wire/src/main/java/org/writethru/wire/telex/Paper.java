package org.writethru.wire.telex;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.writethru.wire.text.Transliteration;

/**
 * A message in the making: control bytes and lines of at most 69 columns that end with CR LF. What comes from copy never becomes a
 * control byte, nor one of the signals ZCZC and NNNN of teleprinter rings.
 */
public final class Paper {
    /** Columns of a teleprinter’s line. */
    public static final int COLUMNS = 69;

    /** Bytes that a message has room for at first. */
    private static final int FEWEST = 4_096;

    private final Transliteration letters;
    private final UnaryOperator<String> escape;
    private byte[] bytes = new byte[FEWEST];
    private int length;
    private int words;
    private boolean counted = true;
    private int changed;

    /** @param escape takes the signs out of copy that the format gives a meaning to */
    public Paper(Charset charset, UnaryOperator<String> escape) {
        this.letters = new Transliteration(charset);
        this.escape = escape;
    }

    /** Control bytes. */
    public Paper control(byte... controls) {
        room(controls.length);
        System.arraycopy(controls, 0, bytes, length, controls.length);
        length += controls.length;
        return this;
    }

    /** What the format itself says: ISO 646. */
    public Paper signs(String signs) {
        room(signs.length());
        for (int at = 0; at < signs.length(); at++) {
            bytes[length++] = (byte) (signs.charAt(at) < 0x80 ? signs.charAt(at) : '?');
        }
        return this;
    }

    /** The end of a line. */
    public Paper end() {
        return signs("\r\n");
    }

    /**
     * Words on as many lines as they need.
     *
     * @param before the indent of the first line
     * @param after stands right behind the last word
     */
    public Paper paragraph(String before, String text, String after) {
        signs(before);
        wrapped(fit(text), COLUMNS - (before.equals("\t") ? TelexLine.TAB : before.length()));
        return signs(after).end();
    }

    /** A line of a table, its spaces as they stand. */
    public Paper columns(String row) {
        control(letters.bytes(safe(letters.fitting(row))));
        return end();
    }

    /** Words as they can be sent, their white space single. */
    private String fit(String text) {
        var fitting = letters.fitting(text).strip();
        return safe(fitting.contains("  ") ? single(fitting) : fitting);
    }

    /** Runs of white space as one space each; a pattern here took most of the time of writing. */
    private static String single(String text) {
        var single = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean space = character <= ' ';
            if (!space) {
                single.append(character);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().strip();
    }

    private String safe(String fitting) {
        var safe = escape.apply(fitting).replace("NNNN", "NNN N").replace("ZCZC", "ZC ZC");
        changed += safe.equals(fitting) ? 0 : 1;
        return safe;
    }

    /** Breaks at spaces; a line that ends with a hyphen would be joined to the next without its space, and is not broken. */
    private void wrapped(String text, int first) {
        var line = letters.bytes(text);
        words += counted ? words(line) : 0;
        boolean single = line.length == text.length();
        int from = 0;
        int last = 0;
        for (int room = first; text.length() - from > room && last >= 0; room = COLUMNS) {
            last = lineEnd(text, from, room);
            if (last >= 0) {
                letters(text, from, last, line, single);
                end();
                from = last + 1;
            }
        }
        letters(text, from, text.length(), line, single);
    }

    /** The space at which a line ends that begins here: the last within the room, else the first; negative if there is none. */
    private static int lineEnd(String text, int from, int room) {
        int last = text.lastIndexOf(' ', from + room);
        last = last > from ? last : text.indexOf(' ', from);
        while (last - from > 1 && text.charAt(last - 1) == '-') {
            last = text.indexOf(' ', last + 1);
        }
        return last;
    }

    /** Without a branch: where a word ends is as good as random, and wrong guesses took a fifth of the time of writing. */
    private static int words(byte[] line) {
        int words = line.length == 0 ? 0 : 1;
        for (byte each : line) {
            words += (((each ^ ' ') & 0xFF) - 1) >>> 31;
        }
        return words;
    }

    /** @param bytes of all of the text, of use where every character is one */
    private void letters(String text, int from, int to, byte[] bytes, boolean single) {
        var line = single ? bytes : letters.bytes(text.substring(from, to));
        int start = single ? from : 0;
        int count = single ? to - from : line.length;
        room(count);
        System.arraycopy(line, start, this.bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    /** Words from here on do not count as those of the story. */
    public Paper uncounted() {
        counted = false;
        return this;
    }

    /** Words of the story’s paragraphs so far. */
    public int words() {
        return words;
    }

    /** What is written so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What was changed, in sentences. */
    public List<String> notes() {
        var notes = new ArrayList<>(letters.notes());
        if (changed > 0) {
            notes.add("In %,d places of the copy, signs that steer teleprinters were written differently."
                    .formatted(changed));
        }
        return notes;
    }
}
