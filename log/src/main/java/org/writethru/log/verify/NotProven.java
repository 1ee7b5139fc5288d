package org.writethru.log.verify;

/** What was given or served does not show what it should; the answer is no. */
final class NotProven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotProven(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
