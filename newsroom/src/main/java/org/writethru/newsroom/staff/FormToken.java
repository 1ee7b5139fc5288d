package org.writethru.newsroom.staff;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in the forms of a session, without which they do nothing. It follows from the session's own secret, so nothing
 * is stored; it is written under another mask each time, so that the length of a compressed page tells nobody what it is.
 */
final class FormToken {
    private static final String PURPOSE = "desk forms";
    private static final int BYTES = 32;

    private FormToken() {}

    static String of(Token session, SecureRandom random) {
        var masked = new byte[2 * BYTES];
        random.nextBytes(masked);
        var secret = session.secretFor(PURPOSE);
        for (int at = 0; at < BYTES; at++) {
            masked[BYTES + at] = (byte) (masked[at] ^ secret[at]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    static boolean fits(Token session, String given) {
        byte[] masked;
        try {
            masked = Base64.getUrlDecoder().decode(given);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (masked.length != 2 * BYTES) {
            return false;
        }
        var bare = new byte[BYTES];
        for (int at = 0; at < BYTES; at++) {
            bare[at] = (byte) (masked[at] ^ masked[BYTES + at]);
        }
        return MessageDigest.isEqual(bare, session.secretFor(PURPOSE));
    }
}
