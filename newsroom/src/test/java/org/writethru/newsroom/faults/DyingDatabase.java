package org.writethru.newsroom.faults;

import org.writethru.newsroom.DatabaseInFront;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.newsroom.platform.Together;
import org.writethru.newsroom.platform.Work;

/**
 * A database that fails at one step, read or write, in one of the ways in which things fail: before anything happened, or after
 * all of it took effect.
 */
final class DyingDatabase extends DatabaseInFront {
    private Fault fault = new Fault(Integer.MAX_VALUE, Way.BEFORE, true);
    private int steps;
    private boolean dead;

    /** When, relative to the step's own effect. */
    enum Way {
        BEFORE,
        /** Before, but whoever asked cannot know it: the connection broke on the way to the commit. */
        UNKNOWN,
        AFTER
    }

    /**
     * What is to go wrong.
     *
     * @param step counted from 1
     * @param forGood whether everything after it fails as well, as after a kill
     */
    record Fault(int step, Way way, boolean forGood) {}

    /** The process was killed here. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed");
        }
    }

    DyingDatabase(Database database) {
        super(database);
    }

    /** Counts from here on. */
    void arm(Fault next) {
        fault = next;
        steps = 0;
    }

    /** Whether the fault came about. */
    boolean struck() {
        return steps >= fault.step();
    }

    @Override
    public <A, R> R write(Together<A, R> work, A ask) {
        boolean strikes = strikes();
        if (strikes && fault.way() == Way.BEFORE) {
            throw failure(StorageFailure.Kind.UNREACHABLE);
        }
        if (strikes && fault.way() == Way.UNKNOWN) {
            throw failure(StorageFailure.Kind.IN_DOUBT);
        }
        var answer = super.write(work, ask);
        if (strikes) {
            throw failure(StorageFailure.Kind.IN_DOUBT);
        }
        return answer;
    }

    @Override
    public <T> T read(Work<T> work) {
        boolean strikes = strikes();
        if (strikes && fault.way() == Way.BEFORE) {
            throw failure(StorageFailure.Kind.UNREACHABLE);
        }
        var answer = super.read(work);
        if (strikes) {
            throw failure(StorageFailure.Kind.UNREACHABLE);
        }
        return answer;
    }

    private boolean strikes() {
        if (dead) {
            throw new Killed();
        }
        steps++;
        return steps == fault.step();
    }

    private RuntimeException failure(StorageFailure.Kind kind) {
        dead = fault.forGood();
        return dead ? new Killed() : new StorageFailure(kind, new IllegalStateException("step " + steps));
    }
}
