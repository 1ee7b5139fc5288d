package org.writethru.newsroom.platform;

import java.nio.file.Path;
import java.util.Optional;

/** Opens databases. */
public final class Databases {
    private Databases() {}

    /**
     * Opens the database and brings it to the newest shape.
     *
     * @param url {@code jdbc:postgresql://…}; absent for the SQLite file in the data folder
     * @throws StorageFailure if it cannot be reached
     */
    public static Database open(Optional<String> url, DataFolder folder) {
        return url.<Database>map(Databases::postgres).orElseGet(() -> new SqliteDatabase(folder.databaseFile()));
    }

    /** Opens a SQLite file by itself. */
    public static Database sqlite(Path file) {
        return new SqliteDatabase(file);
    }

    private static Database postgres(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "The database “%s” is not one of ours: give jdbc:postgresql://host/name, or nothing for SQLite."
                            .formatted(url));
        }
        return new PostgresDatabase(url);
    }
}
