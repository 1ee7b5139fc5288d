package org.writethru.newsroom.platform;

/**
 * The one database of a newsroom: SQLite in a file, or PostgreSQL. The SQL of the rooms runs on both unchanged.
 *
 * <p>All methods may be called from any thread, virtual ones included.
 */
public interface Database extends AutoCloseable {
    /**
     * Runs work in a transaction that may write. When it returns, the writes are on disk; when it throws, nothing of the work
     * was written, unless it throws {@link StorageFailure} of kind {@code IN_DOUBT}.
     *
     * <p>Works of one node run one after the other, in the order in which they came.
     */
    <T> T write(Work<T> work);

    /** Runs work that only reads, on one consistent state. */
    <T> T read(Work<T> work);

    /** Copies the whole database to a new file while others go on writing; the format is the database's own. */
    void backUpTo(java.nio.file.Path file);

    /** Whether several nodes may share it. */
    boolean shared();

    /**
     * Tells the other nodes on this database, once the transaction is committed, that something was written. Does nothing where no
     * other node can be.
     */
    void announce(org.springframework.jdbc.core.simple.JdbcClient transaction);

    /** Calls this whenever another node announced something; from a thread of the database's own. */
    void onAnnouncement(Runnable listener);

    @Override
    void close();
}
