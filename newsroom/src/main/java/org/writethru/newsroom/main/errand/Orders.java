package org.writethru.newsroom.main.errand;

/** Carries out commands on the node. */
@FunctionalInterface
public interface Orders {
    /** Carries one out and returns its exit status; on the thread of the connection that brought it. */
    int carryOut(Errand errand, Caller caller);
}
