package org.writethru.wire.telex;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private final Transliteration letters;
    private final UnaryOperator<String> escape;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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
        bytes.writeBytes(controls);
        return this;
    }

    /** What the format itself says: ISO 646. */
    public Paper signs(String signs) {
        bytes.writeBytes(signs.getBytes(StandardCharsets.US_ASCII));
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
        var lines = wrapped(fit(text), before.equals("\t") ? TelexLine.TAB : before.length());
        for (int at = 0; at < lines.size(); at++) {
            signs(at == 0 ? before : "");
            bytes.writeBytes(letters.bytes(lines.get(at)));
            signs(at == lines.size() - 1 ? after : "").end();
        }
        return this;
    }

    /** A line of a table, its spaces as they stand. */
    public Paper columns(String row) {
        bytes.writeBytes(letters.bytes(safe(letters.fitting(row))));
        return end();
    }

    /** Words as they can be sent, their white space single. */
    private String fit(String text) {
        return safe(single(letters.fitting(text)));
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

    private List<String> wrapped(String text, int indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int room = COLUMNS - indent;
        for (var word : text.split(" ", -1)) {
            words += counted && !word.isEmpty() ? 1 : 0;
            boolean glued = line.length() > 1 && line.charAt(line.length() - 1) == '-';
            if (!line.isEmpty() && !glued && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = COLUMNS;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
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
        return bytes.toByteArray();
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
