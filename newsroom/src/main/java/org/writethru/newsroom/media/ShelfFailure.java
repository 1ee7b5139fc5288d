package org.writethru.newsroom.media;

import org.jspecify.annotations.Nullable;

/** The place where pictures are kept could not do what it was asked: for the operator to mend. */
public final class ShelfFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ShelfFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
