package org.writethru.newsroom.desk;

import org.writethru.story.Refusal;

/** Carries a refusal out of a transaction, so that nothing of it is written. */
final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Undone(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
