package org.writethru.story;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest in the form {@code sha256:} and 64 lower-case hexadecimal digits.
 *
 * @param text the whole form
 */
public record Digest(String text) {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Checks the form. */
    public Digest {
        if (!FORM.matcher(text).matches()) {
            throw new Unfit("digest", "“%s” is not a digest (sha256: and 64 hexadecimal digits).".formatted(text));
        }
    }

    /** The digest of these bytes. */
    public static Digest of(byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new Digest("sha256:" + HexFormat.of().formatHex(sha256.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
