package org.writethru.newsroom.seal;

/** What was signed before and what is in the database now do not fit together. */
final class LogDoubted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogDoubted(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
