package org.writethru.newsroom;

import java.security.SecureRandom;

/** Not random at all, so that a test's keys are the same in each run. */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 7 + 3);
        }
    }
}
