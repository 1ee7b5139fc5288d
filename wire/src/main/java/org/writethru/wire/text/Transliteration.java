package org.writethru.wire.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text as bytes of a character set that may lack some of its characters. What is lacking is written with others, by
 * {@link LatinLetters}; for what has no spelling in others, such as Arabic, a question mark stands. Everything that was changed is
 * counted and told. No byte below 32 and no DEL ever comes out. Not for two threads at once.
 */
public final class Transliteration {
    private static final int NAMED = 12;

    /** Characters of which is remembered whether a set has them: all but ideographs and Korean. */
    private static final int KNOWN = 0x2E00;

    /** By set: 1 is a character that it has, 2 one that needs more thought. Threads that race write the same. */
    private static final Map<Charset, byte[]> SETS = new ConcurrentHashMap<>();

    private final Charset charset;
    private final CharsetEncoder encoder;
    private final byte[] known;
    private final List<String> notes = new ArrayList<>();
    private final TreeSet<String> spelled = new TreeSet<>();
    private final TreeSet<String> lost = new TreeSet<>();
    private int spelledCount;
    private int lostCount;
    private int unseen;

    /** @param charset one that has ASCII's characters in ASCII's places; for any other, ASCII is written, and told */
    public Transliteration(Charset charset) {
        this.charset = fit(charset) ? charset : StandardCharsets.US_ASCII;
        this.encoder = this.charset.newEncoder();
        this.known = SETS.computeIfAbsent(this.charset, _ -> new byte[KNOWN]);
        if (!this.charset.equals(charset)) {
            notes.add("The character set %s cannot stand among a teleprinter’s control bytes; ISO 646 was written."
                    .formatted(charset.name()));
        }
    }

    private static boolean fit(Charset charset) {
        if (SETS.containsKey(charset)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        if (!charset.canEncode()) {
            return false;
        }
        var ascii = new StringBuilder();
        for (char character = ' '; character < 0x7F; character++) {
            ascii.append(character);
        }
        var bytes = ascii.toString().getBytes(charset);
        return !charset.name().startsWith("ISO-2022")
                && java.util.Arrays.equals(bytes, ascii.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The set in which it writes. */
    public Charset charset() {
        return charset;
    }

    /** The text with characters of the set alone; line feeds and tabs are spaces. */
    public String fitting(String text) {
        if (plain(text)) {
            return text;
        }
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        var fitting = new StringBuilder(whole.length() + 16);
        int point;
        for (int at = 0; at < whole.length(); at += Character.charCount(point)) {
            point = whole.codePointAt(at);
            if (known(point)) {
                fitting.append((char) point);
            } else {
                fitting.append(fitting(point));
            }
        }
        return fitting.toString();
    }

    /** Whether a character is written as it stands; an encoder that is asked for each took most of the time of writing. */
    private boolean known(int point) {
        if (point >= KNOWN) {
            return false;
        }
        if (known[point] == 0) {
            known[point] = (byte) (point >= ' ' && asItIs(point) ? 1 : 2);
        }
        return known[point] == 1;
    }

    private boolean asItIs(int point) {
        return point < 0x7F
                || (!Character.isISOControl(point)
                        && !Character.isSurrogate((char) point)
                        && !shapeless(point)
                        && encoder.canEncode((char) point));
    }

    /** The bytes of text that fits. */
    public byte[] bytes(String fitting) {
        var bytes = fitting.getBytes(charset);
        for (int at = 0; at < bytes.length; at++) {
            if ((bytes[at] >= 0 && bytes[at] < ' ') || bytes[at] == 0x7F) {
                bytes[at] = '?';
            }
        }
        return bytes;
    }

    private static boolean plain(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private String fitting(int point) {
        if (point < 0x7F) {
            return point < ' ' ? " " : Character.toString(point);
        }
        var character = Character.toString(point);
        if (invisible(point)) {
            unseen++;
            return "";
        }
        if (!Character.isISOControl(point) && encoder.canEncode(character)) {
            return character;
        }
        var other = LatinLetters.spelling(point, encoder);
        if (other.isEmpty() && Character.getType(point) != Character.NON_SPACING_MARK) {
            lostCount++;
            lost.add(character);
            return "?";
        }
        spelledCount++;
        spelled.add(character);
        return other;
    }

    /** Marks of direction, joiners, variants: they have no shape of their own. */
    private boolean invisible(int point) {
        return shapeless(point) && !encoder.canEncode(Character.toString(point));
    }

    private static boolean shapeless(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    /** What was changed so far, in sentences; nothing if nothing was. */
    public List<String> notes() {
        var all = new ArrayList<>(notes);
        if (spelledCount > 0) {
            all.add("%s lacks %,d characters of the copy; they were written with others: %s."
                    .formatted(charset.name(), spelledCount, named(spelled)));
        }
        if (lostCount > 0) {
            all.add("%s lacks %,d characters of the copy that no others can spell; a question mark stands for each: %s."
                    .formatted(charset.name(), lostCount, named(lost)));
        }
        if (unseen > 0) {
            all.add("%,d characters without a shape were left out.".formatted(unseen));
        }
        return List.copyOf(all);
    }

    private static String named(TreeSet<String> characters) {
        var some = String.join(" ", characters.stream().limit(NAMED).toList());
        return characters.size() > NAMED ? some + " …" : some;
    }
}
