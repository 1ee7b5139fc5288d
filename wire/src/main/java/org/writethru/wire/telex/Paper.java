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
        return safe(single(letters.fitting(text)));
    }

    /** Runs of white space as one space each; a pattern here took most of the time of writing. */
    private static String single(String text) {
        if (isSingle(text)) {
            return text.strip();
        }
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

    private static boolean isSingle(String text) {
        char before = 'x';
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return true;
    }

    private String safe(String fitting) {
        var safe = escape.apply(fitting).replace("NNNN", "NNN N").replace("ZCZC", "ZC ZC");
        changed += safe.equals(fitting) ? 0 : 1;
        return safe;
    }

    /** Breaks at spaces; a line that ends with a hyphen would be joined to the next without its space, and is not broken. */
    private void wrapped(String text, int first) {
        int room = first;
        int from = 0;
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            int last = end;
            int space = text.indexOf(' ', start);
            end = space < 0 ? text.length() : space;
            words += counted ? 1 : 0;
            boolean glued = last - from > 1 && text.charAt(last - 1) == '-';
            if (last > from && !glued && end - from > room) {
                letters(text, from, last);
                end();
                from = start;
                room = COLUMNS;
            }
        }
        letters(text, from, text.length());
    }

    /** A character below 128 is a byte in every set that a paper has. */
    private void letters(String text, int from, int to) {
        room(to - from);
        int start = length;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (character < ' ' || character >= 0x7F) {
                length = start;
                control(letters.bytes(text.substring(from, to)));
                return;
            }
            bytes[length++] = (byte) character;
        }
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
