package org.writethru.newsroom.platform;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one database of a newsroom: SQLite in a file, or PostgreSQL. The SQL of the rooms runs on both unchanged.
 *
 * <p>All methods may be called from any thread, virtual ones included, but not from inside a work.
 */
public interface Database extends AutoCloseable {
    /**
     * Runs work in a transaction that may write. When it returns, the writes are on disk; when it throws, nothing of the work
     * was written, unless it throws {@link StorageFailure} of kind {@code IN_DOUBT}.
     *
     * <p>Works of one node run one after the other, in the order in which they came. A work may be run again if it met another
     * node's.
     */
    default <T> T write(Work<T> work) {
        return write((sql, _) -> List.of(work.with(sql)), work);
    }

    /** As {@link #write(Work)}, in one go with those who ask for the same work at the same time. */
    <A, R> R write(Together<A, R> work, A ask);

    /** Runs work that only reads, on one consistent state. It may be run again if its connection turned out broken. */
    <T> T read(Work<T> work);

    /** Copies the whole database to a new file while others go on writing; the format is the database's own. */
    void backUpTo(Path file);

    /** What the database itself finds wrong with its files; empty if all is well or if it cannot say. */
    List<String> complaints();

    /** Whether several nodes may share it. */
    boolean shared();

    /**
     * Tells the other nodes on this database, once the transaction is committed, that something was written. Does nothing where no
     * other node can be.
     */
    void announce(JdbcClient transaction);

    /** Calls this whenever another node announced something; from a thread of the database's own. */
    void onAnnouncement(Runnable listener);

    @Override
    void close();
}
