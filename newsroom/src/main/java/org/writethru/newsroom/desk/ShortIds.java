package org.writethru.newsroom.desk;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Random ids of twelve characters from {@code 0-9a-v}: 60 bits, so that a million stories hardly ever share one. */
public final class ShortIds implements Supplier<String> {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final int LENGTH = 12;

    private final SecureRandom random;

    public ShortIds(SecureRandom random) {
        this.random = random;
    }

    @Override
    public String get() {
        var id = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
