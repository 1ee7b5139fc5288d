package org.writethru.wire.text;

import java.util.List;
import java.util.Locale;

/**
 * Words of which texts are asked whether any is in them, whatever the case of their letters: in one pass, without a copy in small
 * letters. Each bit of a number says of one letter of one word whether the text so far ends with the word up to there (R. Baeza-Yates
 * and G. Gonnet, A new approach to text searching, 1992).
 */
public final class Stems {
    private final List<String> words;
    private final int most;
    private final long firsts;
    private final long lasts;

    /** By character, the letters of words that it is. */
    private final long[] letters;

    /** @param words in small letters, 64 at most; of many or long ones only the beginnings are looked for at first */
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
        this.firsts = first;
        this.lasts = last;
        this.letters = found;
    }

    /** Letters of each word for which there is room. */
    private static int most(List<String> words) {
        int most = 1;
        while (most < Long.SIZE && sum(words, most + 1) <= Long.SIZE) {
            most++;
        }
        return most;
    }

    private static int sum(List<String> words, int most) {
        return words.stream().mapToInt(word -> Math.min(most, word.length())).sum();
    }

    private static int size(List<String> words) {
        return words.stream().flatMapToInt(String::chars).max().orElse(0) + 1;
    }

    private static void note(long[] letters, char letter, long bit) {
        for (char character = 0; character < letters.length; character++) {
            letters[character] |= Character.toLowerCase(character) == letter ? bit : 0;
        }
    }

    /** Whether one of the words is in the text. */
    public boolean in(String text) {
        return beginIn(text) && whole(text.toLowerCase(Locale.ROOT));
    }

    /** Goes through both halves of the text at the same time, since each letter waits for the one before it alone. */
    private boolean beginIn(String text) {
        int length = text.length();
        int half = Math.min(length, (length + most) / 2);
        long first = 0;
        long second = 0;
        long seen = 0;
        for (int at = 0; at < half; at++) {
            first = ((first << 1) | firsts) & letters(text.charAt(at));
            second = ((second << 1) | firsts) & letters(text.charAt(length - half + at));
            seen |= first | second;
        }
        return (seen & lasts) != 0;
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
