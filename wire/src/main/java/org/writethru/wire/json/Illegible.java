package org.writethru.wire.json;

import org.writethru.wire.Reading;

/** Carries a fault in what is being read up to the reader, who hands it on as a value. */
public final class Illegible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;

    public Illegible(String where, String why) {
        super(why, null, false, false);
        this.where = where;
    }

    /** The place of the fault. */
    public String where() {
        return where;
    }

    /** What is wrong there, in a sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }

    /** The fault as the result of the reading. */
    public <T> Reading<T> reading() {
        return new Reading.Unreadable<>(where, String.valueOf(getMessage()));
    }
}
