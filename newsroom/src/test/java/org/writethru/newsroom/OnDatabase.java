package org.writethru.newsroom;

import java.nio.file.Path;
import java.util.Optional;

/** What a contract needs that is the same on SQLite and on PostgreSQL; each test gets a database of its own. */
public interface OnDatabase {
    /** The JDBC address of PostgreSQL; absent for SQLite. */
    Optional<String> url();

    /** A newsroom to be opened in this folder. */
    default TestNewsroom.Opening newsroom(Path folder) {
        return new TestNewsroom.Opening(folder, url());
    }
}
