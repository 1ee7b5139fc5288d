package org.writethru.log.verify;

/** There is no answer: an argument is wrong, a file is missing, a server is silent. */
final class CannotCheck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCheck(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
