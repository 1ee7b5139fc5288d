package org.writethru.log.verify;

import java.util.List;

/**
 * What the verifier answers.
 *
 * @param holds whether what was claimed holds
 * @param lines in plain words, the verdict first
 */
record Answer(boolean holds, List<String> lines) {
    Answer {
        lines = List.copyOf(lines);
    }

    static Answer no(String sentence) {
        return new Answer(false, List.of("NOT PROVEN: " + sentence));
    }

    /** Without control characters, with which a text could otherwise command the terminal. */
    static String printable(String line) {
        var printable = new StringBuilder(line.length());
        line.codePoints()
                .map(character -> Character.isISOControl(character) || isDirection(character) ? '\uFFFD' : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Characters that turn the order of what follows around (Unicode bidirectional controls). */
    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
