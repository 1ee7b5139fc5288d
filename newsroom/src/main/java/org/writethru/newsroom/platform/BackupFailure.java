package org.writethru.newsroom.platform;

import org.jspecify.annotations.Nullable;

/** A backup could not be made or put back: for the operator to mend. Nothing that was there before has changed. */
public final class BackupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
