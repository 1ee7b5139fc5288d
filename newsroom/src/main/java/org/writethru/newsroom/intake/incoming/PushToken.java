package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.writethru.story.Digest;

/**
 * The secret that a source shows when it pushes: 256 random bits. Only its digest is kept; with so many bits a slow digest gains
 * nothing.
 *
 * @param text 43 characters of base64url
 */
public record PushToken(String text) {
    private static final int BYTES = 32;
    private static final int MOST = 200;

    static PushToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new PushToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).text();
    }

    /** Whether this is the token of this digest; takes as long for any that is not. */
    static boolean fits(String shown, String digest) {
        return shown.length() <= MOST
                && MessageDigest.isEqual(
                        new PushToken(shown).digest().getBytes(StandardCharsets.US_ASCII),
                        digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "PushToken[…]";
    }
}
