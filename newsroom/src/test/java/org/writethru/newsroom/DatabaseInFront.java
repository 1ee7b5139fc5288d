package org.writethru.newsroom;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Together;
import org.writethru.newsroom.platform.Work;

/** A database for tests that stands in front of a real one and passes everything on; those that extend it change some of that. */
public abstract class DatabaseInFront implements Database {
    private final Database database;

    protected DatabaseInFront(Database database) {
        this.database = database;
    }

    @Override
    public <A, R> R write(Together<A, R> work, A ask) {
        return database.write(work, ask);
    }

    @Override
    public <T> T read(Work<T> work) {
        return database.read(work);
    }

    @Override
    public void backUpTo(Path file) {
        database.backUpTo(file);
    }

    @Override
    public List<String> complaints() {
        return database.complaints();
    }

    @Override
    public boolean shared() {
        return database.shared();
    }

    @Override
    public void announce(JdbcClient transaction) {
        database.announce(transaction);
    }

    @Override
    public void onAnnouncement(Runnable listener) {
        database.onAnnouncement(listener);
    }

    @Override
    public void close() {
        database.close();
    }
}
