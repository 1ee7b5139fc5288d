package org.writethru.newsroom.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.writethru.story.Digest;

/**
 * A secret of 256 random bits, as the text that its owner shows.
 *
 * @param text 43 characters of base64url
 */
record Token(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Checks the form. */
    Token {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a token");
        }
    }

    static Token random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token that somebody shows; absent if it cannot be one. */
    static Optional<Token> shown(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** What is kept of it: enough to know it again, not enough to show it. */
    String digest() {
        return Digest.of(text.getBytes(StandardCharsets.US_ASCII)).text();
    }

    /** A secret made from it for one purpose. */
    byte[] secretFor(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
