package org.writethru.wire.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The character set of two bytes a character in which some bytes are Japanese, Korean or Chinese. Nearly any bytes are
 * characters of such a set; which one is meant is seen from those that every text of the language has.
 */
final class WideGuess {
    private static final int MOST_BYTES = 60_000;
    private static final int FEWEST = 4;

    private static final String SIMPLIFIED =
            "的一是了在不和有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军";
    private static final String TRADITIONAL =
            "的一是了在不和有人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍";

    private record Candidate(String charset, double least, IntPredicate common) {}

    private static final List<Candidate> CANDIDATES = Stream.of(
                    new Candidate("windows-31j", 0.25, WideGuess::kana),
                    new Candidate("EUC-JP", 0.25, WideGuess::kana),
                    new Candidate("x-windows-949", 0.75, WideGuess::hangul),
                    new Candidate("GB18030", 0.15, character -> SIMPLIFIED.indexOf(character) >= 0),
                    new Candidate("Big5-HKSCS", 0.15, character -> TRADITIONAL.indexOf(character) >= 0))
            .filter(candidate -> Charset.isSupported(candidate.charset()))
            .toList();

    private WideGuess() {}

    /** The set, if the bytes are text of one. */
    static Optional<Charset> of(byte[] bytes) {
        return CANDIDATES.stream()
                .filter(candidate -> share(bytes, candidate) > candidate.least())
                .map(candidate -> Charset.forName(candidate.charset()))
                .findFirst();
    }

    /** How many of the letters beyond ASCII are such as the language cannot do without. */
    private static double share(byte[] bytes, Candidate candidate) {
        var text = DecodedText.decoded(whole(bytes), Charset.forName(candidate.charset()))
                .orElse("");
        long letters = 0;
        long common = 0;
        long alone = 0;
        for (int at = 0; at < text.length(); at++) {
            if (wide(text, at)) {
                letters++;
                common += candidate.common().test(text.charAt(at)) ? 1 : 0;
                alone += wide(text, at - 1) || wide(text, at + 1) ? 0 : 1;
            }
        }
        return letters < FEWEST || alone * 4 > letters ? 0 : (double) common / letters;
    }

    /** A letter beyond ASCII; those of Europe, read wrongly, stand alone among plain ones. */
    private static boolean wide(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > 0x7F && Character.isLetter(text.charAt(at));
    }

    /** The first bytes, cut where a line ends: a character that is cut in two is none. */
    private static byte[] whole(byte[] bytes) {
        int end = Math.min(bytes.length, MOST_BYTES);
        while (end < bytes.length && end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, end);
    }

    /** Those of half width are what other sets look like in this one. */
    private static boolean kana(int character) {
        return character >= 0x3041 && character <= 0x30FE;
    }

    private static boolean hangul(int character) {
        return character >= 0xAC00 && character <= 0xD7A3;
    }
}
