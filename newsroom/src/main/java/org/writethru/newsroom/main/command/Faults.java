package org.writethru.newsroom.main.command;

import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.errand.NodeGone;
import org.writethru.newsroom.platform.BackupFailure;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** What a command answers when it did not do what it was asked. */
final class Faults {
    /** Exit status: done. */
    static final int DONE = 0;

    /** Exit status: refused, or something was found. */
    static final int REFUSED = 1;

    /** Exit status: the command or a setting was not understood. */
    static final int NOT_UNDERSTOOD = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Says why it was refused. */
    static int refused(Refusal refusal, Caller caller) {
        caller.complain(refusal.sentence());
        return REFUSED;
    }

    /** Says what went wrong, in a sentence where somebody can do something about it. */
    static int say(Throwable fault, Caller caller) {
        switch (fault) {
            case Unfit unfit -> caller.complain(unfit.sentence());
            case StorageFailure failure -> caller.complain("%s (%s)".formatted(failure.getMessage(), root(failure)));
            case BackupFailure failure -> caller.complain(String.valueOf(failure.getMessage()));
            case NodeGone gone -> caller.complain(String.valueOf(gone.getMessage()));
            case UncheckedIOException failure ->
                caller.complain("%s: %s".formatted(failure.getMessage(), root(failure)));
            default -> {
                LOG.error("A command failed", fault);
                caller.complain("This failed inside Writethru and is a fault of the program: %s".formatted(fault));
            }
        }
        return REFUSED;
    }

    private static String root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
