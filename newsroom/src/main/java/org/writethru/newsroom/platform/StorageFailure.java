package org.writethru.newsroom.platform;

/** The database could not do what it was asked: for the operator to mend. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What became of the write. */
    public enum Kind {
        /** The database cannot be reached; nothing was written. */
        UNREACHABLE("The database cannot be reached."),
        /** The disk is full; nothing was written. */
        FULL("The disk is full."),
        /** Too many writes wait; nothing was written. */
        BUSY("Too many releases are waiting."),
        /** The connection broke while the write was being acknowledged; it may have been written. */
        IN_DOUBT("The connection to the database broke while it was being written.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** The kind in a sentence. */
        public String sentence() {
            return sentence;
        }
    }

    public StorageFailure(Kind kind, Throwable cause) {
        super(kind.sentence(), cause);
        this.kind = kind;
    }

    /** What became of the write. */
    public Kind kind() {
        return kind;
    }
}
