package org.writethru.newsroom.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the house asks of an editor once more, at the moment of an act that is final. */
public enum Confirmation {
    NONE,
    /** The password is typed again. */
    PASSWORD,
    /** A passkey is shown that makes sure of its owner. */
    PASSKEY;

    /** The word for it in a house file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this word. */
    public static Optional<Confirmation> named(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Confirmation::word).toList();
    }
}
