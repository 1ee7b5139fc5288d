package org.writethru.wire.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The character set of one byte a character that makes the most sense of some bytes.
 *
 * @param sense how much: about 3 for each letter that fits its neighbours
 */
record CharsetGuess(Charset charset, double sense) {
    private static final int MOST_BYTES = 60_000;
    private static final double CLEARLY = 1.0;

    private static final List<Charset> CANDIDATES = java.util.stream.Stream.of(
                    "windows-1251",
                    "KOI8-R",
                    "KOI8-U",
                    "IBM866",
                    "ISO-8859-5",
                    "windows-1252",
                    "windows-1254",
                    "windows-1250",
                    "windows-1256",
                    "windows-1253",
                    "windows-1255",
                    "windows-1257",
                    "IBM850",
                    "IBM437",
                    "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф";
    private static final String LATIN = "äöüßéèêëàâçîïôûùœæáíóúñãõåøğışİçşĞŞÖÜÄÇ";
    private static final String EASTERN = "łąęśżźćńŁŚŻěščřžýůťďňőűČŠŽŘșță";

    /** By how much letters of Central Europe that stand together outdo Western ones. */
    private static final double CENTRAL = 0.5;

    private static final String SIGNS = "«»“”„’‘´–—…№\u00a0°€£¥¢§•·©®™±²³½¼¾×¿¡ºªµ";

    /** The best of the candidates, if any makes sense. */
    static Optional<CharsetGuess> of(byte[] bytes) {
        Optional<CharsetGuess> best = Optional.empty();
        for (var charset : CANDIDATES) {
            double sense = sense(bytes, charset);
            if (sense > 0.4 && best.filter(better -> better.sense() >= sense).isEmpty()) {
                best = Optional.of(new CharsetGuess(charset, sense));
            }
        }
        return best;
    }

    /** Whether it makes clearly more sense than another. */
    boolean beats(Charset other, byte[] bytes) {
        return !charset.equals(other) && CANDIDATES.contains(other) && sense - sense(bytes, other) > CLEARLY;
    }

    /** Per byte above 127, what the characters around it say; below nought if the set cannot be. */
    private static double sense(byte[] bytes, Charset charset) {
        var text = DecodedText.decoded(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES)), charset)
                .orElse("");
        double sum = 0;
        int high = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                high++;
                sum += fits(text, at);
            }
        }
        return high == 0 ? -1 : sum / high + (charset.name().equals("windows-1250") && central(text) ? CENTRAL : 0);
    }

    /**
     * Whether letters stand together as in languages of Central Europe: read as Western ones, some of them would be letters that those
     * of the West do not have beside them.
     */
    private static boolean central(String text) {
        return has(text, "šžŠŽ") && has(text, "čćđřěČĆĐŘ") || has(text, "őűŐŰ") && has(text, "áé") && !has(text, "ă");
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(letter -> letter > 0x7F && letters.indexOf(letter) >= 0);
    }

    private static double fits(String text, int at) {
        char character = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (SIGNS.indexOf(character) >= 0) {
            return 1;
        }
        if (Character.isISOControl(character) || !Character.isDefined(character)) {
            return -6;
        }
        if (!Character.isLetter(character)) {
            return Character.getType(character) == Character.NON_SPACING_MARK ? 0.5 : -2;
        }
        if (Character.isUpperCase(character) && Character.isLowerCase(before)) {
            return -3;
        }
        return letter(character, before, at + 1 < text.length() ? text.charAt(at + 1) : ' ');
    }

    private static double letter(char character, char before, char after) {
        return switch (Character.UnicodeScript.of(character)) {
            case CYRILLIC -> cyrillic(character, before, after);
            case ARABIC, HEBREW -> plain(before) || plain(after) ? -2 : before < 0x80 && after < 0x80 ? 0.5 : 2.6;
            case GREEK -> greek(character, before, after);
            case LATIN -> latin(character, before, after);
            default -> -2;
        };
    }

    private static double greek(char character, char before, char after) {
        if (plain(before) || plain(after)) {
            return -2;
        }
        return Character.isLowerCase(character) && !(before < 0x80 && after < 0x80) ? 2.4 : 0.5;
    }

    private static boolean plain(char neighbour) {
        return neighbour < 0x80 && Character.isLetter(neighbour);
    }

    /** No word has the same letter three times in a row, as spaces that do not break have when they are read wrongly. */
    private static double cyrillic(char character, char before, char after) {
        boolean alone = before < 0x80 && after < 0x80;
        if (before == character && after == character) {
            return -2;
        }
        if (before < 0x80 && Character.isLetter(before) || alone && Character.isLetterOrDigit(after)) {
            return -2;
        }
        int rank = COMMON_CYRILLIC.indexOf(character);
        if (alone) {
            return 0.5;
        }
        if (rank >= 0) {
            return rank < 12 ? 3 : 2.4;
        }
        return Character.isUpperCase(character) ? 0.5 : 0;
    }

    /** Accented letters stand between plain ones; three in a row, or a small one that begins a word in capitals, are read wrongly. */
    private static double latin(char character, char before, char after) {
        if (before > 0x7F && Character.isLetter(before) && after > 0x7F && Character.isLetter(after)) {
            return -3;
        }
        if (Character.isLowerCase(character) && Character.isUpperCase(after) && !Character.isLetter(before)) {
            return -2;
        }
        boolean inWord = (before < 0x80 && Character.isLetter(before)) || (after < 0x80 && Character.isLetter(after));
        if (!inWord) {
            return before > 0x7F || after > 0x7F ? -1 : 1;
        }
        return LATIN.indexOf(character) >= 0 ? 3 : EASTERN.indexOf(character) >= 0 ? 2.8 : 0;
    }
}
