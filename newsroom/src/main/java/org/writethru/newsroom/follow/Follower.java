package org.writethru.newsroom.follow;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Work;

/** A part that reads the log at its own pace with its own cursor. Emptied and rebuilt, its product is the same. */
public sealed interface Follower {
    /** Its name, as {@code writethru rebuild} takes it. */
    String name();

    /**
     * One that keeps its product in the memory of each node. It is shown every release of its node before the release returns.
     */
    non-sealed interface Local extends Follower {
        /** Takes over entries, in order; quick, and repeatable. */
        void follow(List<LoggedEntry> entries);

        /** Forgets its product; what is asked of it next is made anew. */
        void empty();
    }

    /** One that keeps its product in the database, made by one node at a time. */
    non-sealed interface Shared extends Follower {
        /**
         * Makes ready on this node, before it follows and before anything is released here.
         *
         * @param position entries that its product takes in
         */
        default void begin(long position) {}

        /**
         * Prepares the product of entries, in order, and returns what is to be written. It is written in the transaction that
         * moves the cursor; if that does not come about, the same entries come again.
         */
        Work<?> follow(List<LoggedEntry> entries);

        /** Deletes the whole product, in the transaction that puts the cursor back to 0. */
        void empty(JdbcClient transaction);

        /**
         * Says in sentences how its product differs from one made anew of the first entries. Reads in parts, so that the memory
         * it takes does not grow with the log.
         *
         * @param position entries that its product takes in
         */
        void check(long position, Consumer<String> finding);
    }
}
