package org.writethru.newsroom.check;

/** Is told how far a check has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (step, done, of) -> {};

    /**
     * A part of a step is done.
     *
     * @param step what is being read: “log” or “stories”
     */
    void at(String step, long done, long of);
}
