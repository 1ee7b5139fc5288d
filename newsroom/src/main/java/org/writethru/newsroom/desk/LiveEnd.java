package org.writethru.newsroom.desk;

/** Why a live connection ends, as its editor's script is told. */
enum LiveEnd {
    /** The node goes down; another, or itself, is there again soon. */
    GOING_AWAY(1001, "going away"),
    /** It said something that nobody understands. */
    NONSENSE(1003, "not understood"),
    /** It is too slow, or too many are there, or nothing can be kept now. */
    TRY_AGAIN(1013, "try again"),
    /** Whoever it is has signed out, or may not any more. */
    SIGNED_OUT(4401, "signed out"),
    /** The draft was released or given up. */
    CLOSED(4409, "closed"),
    /** It said something larger than may be said. */
    TOO_LARGE(4413, "too large");

    private final int code;
    private final String reason;

    LiveEnd(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
