package org.writethru.newsroom.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every 30 seconds (RFC 6238, with HMAC-SHA-1, which every authenticator app knows). */
final class Totp {
    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    /** Steps by which the two clocks may differ, either way. */
    static final int DRIFT = 1;

    private static final Pattern CODE = Pattern.compile("[0-9]{" + DIGITS + "}");

    private Totp() {}

    /** The code of a step (RFC 4226, section 5.3). */
    static String code(byte[] key, long step, int digits) {
        var hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    /**
     * The step whose code was typed; absent if none of those around now has it, or if it is not later than the last one used.
     *
     * @param lastUsed so that no code is used twice
     */
    static OptionalLong step(byte[] key, String typed, Instant now, long lastUsed) {
        var code = typed.replaceAll("[\\s-]", "");
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        long here = now.getEpochSecond() / STEP_SECONDS;
        for (long step = here - DRIFT; step <= here + DRIFT; step++) {
            if (step > lastUsed && code(key, step, DIGITS).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
