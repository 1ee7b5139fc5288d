package org.writethru.wire.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Words of which texts are asked whether any is in them, whatever the case of their letters: in one pass, without a copy in small
 * letters. Each bit of a number says of one letter of one word whether the text so far ends with the word up to there (R. Baeza-Yates
 * and G. Gonnet, A new approach to text searching, 1992).
 */
public final class Stems {
    /** A word of one letter besides the others: what has no byte in ISO 8859-1 becomes it, and then the text itself is asked. */
    private static final char UNKNOWN = '?';

    /** The bit of that word, the last one; those of the other words are below. */
    private static final long UNKNOWN_BIT = Long.MIN_VALUE;

    private static final int MOST_LETTERS = Long.SIZE - 1;
    private static final int BYTES = 256;

    private final List<String> words;
    private final int most;
    private final long firsts;
    private final long lasts;

    /** By character, the letters of words that it is. */
    private final long[] letters;

    /** @param words in small letters, 63 at most; of many or long ones only the beginnings are looked for at first */
    public Stems(String... words) {
        this.words = List.of(words);
        this.most = most(this.words);
        long first = 0;
        long last = 0;
        var found = new long[size(this.words)];
        int bit = 0;
        for (var word : words) {
            int length = Math.min(most, word.length());
            first |= 1L << bit;
            last |= 1L << (bit + length - 1);
            for (int at = 0; at < length; at++) {
                note(found, word.charAt(at), 1L << bit++);
            }
        }
        note(found, UNKNOWN, UNKNOWN_BIT);
        this.firsts = first | UNKNOWN_BIT;
        this.lasts = last;
        this.letters = found;
    }

    /** Letters of each word for which there is room. */
    private static int most(List<String> words) {
        int most = 1;
        while (most < MOST_LETTERS && sum(words, most + 1) <= MOST_LETTERS) {
            most++;
        }
        return most;
    }

    private static int sum(List<String> words, int most) {
        return words.stream().mapToInt(word -> Math.min(most, word.length())).sum();
    }

    private static int size(List<String> words) {
        return Math.max(BYTES, words.stream().flatMapToInt(String::chars).max().orElse(0) + 1);
    }

    private static void note(long[] letters, char letter, long bit) {
        for (char character = 0; character < letters.length; character++) {
            letters[character] |= Character.toLowerCase(character) == letter ? bit : 0;
        }
    }

    /** Whether one of the words is in the text. */
    public boolean in(String text) {
        long seen = seen(text.getBytes(StandardCharsets.ISO_8859_1));
        boolean begins = (seen & lasts) != 0 || (seen & UNKNOWN_BIT) != 0 && (seen(text) & lasts) != 0;
        return begins && whole(text.toLowerCase(Locale.ROOT));
    }

    /** The bits that were ever set. Goes through both halves at the same time, since each letter waits for the one before it alone. */
    private long seen(byte[] text) {
        int half = half(text.length);
        int second = text.length - half;
        long ofFirst = 0;
        long ofSecond = 0;
        long seen = 0;
        for (int at = 0; at < half; at++) {
            ofFirst = ((ofFirst << 1) | firsts) & letters[text[at] & 0xFF];
            ofSecond = ((ofSecond << 1) | firsts) & letters[text[second + at] & 0xFF];
            seen |= ofFirst | ofSecond;
        }
        return seen;
    }

    /** The same for text in letters of all scripts, at a third of the speed. */
    private long seen(String text) {
        long last = 0;
        long seen = 0;
        for (int at = 0; at < text.length(); at++) {
            last = ((last << 1) | firsts) & letters(text.charAt(at));
            seen |= last;
        }
        return seen;
    }

    /** Letters of each half, which share so many that no word is cut. */
    private int half(int length) {
        return Math.min(length, (length + most) / 2);
    }

    private long letters(char character) {
        return character < letters.length ? letters[character] : 0;
    }

    private boolean whole(String lower) {
        for (var word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
