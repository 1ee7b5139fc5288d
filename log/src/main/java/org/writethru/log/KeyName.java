package org.writethru.log;

import java.util.Optional;

/** The rule for names of keys and origins of logs (C2SP signed-note, Format). */
final class KeyName {
    private static final int MOST_CHARACTERS = 255;

    private KeyName() {}

    /** What is wrong with a name; nothing if it may be used. */
    static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty");
        }
        if (name.length() > MOST_CHARACTERS) {
            return Optional.of("the name is longer than %d characters".formatted(MOST_CHARACTERS));
        }
        return name.codePoints().anyMatch(KeyName::isForbidden)
                ? Optional.of("the name has a space, a plus sign or a control character")
                : Optional.empty();
    }

    private static boolean isForbidden(int character) {
        return character == '+'
                || character == 0xFFFD
                || Character.isISOControl(character)
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }

    static String check(String name) {
        fault(name).ifPresent(fault -> {
            throw new IllegalArgumentException("“%s” cannot name a key: %s".formatted(name, fault));
        });
        return name;
    }

    static String read(String where, String name) {
        fault(name).ifPresent(fault -> {
            throw new Illegible(where, fault);
        });
        return name;
    }
}
