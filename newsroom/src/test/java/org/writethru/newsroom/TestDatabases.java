package org.writethru.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Databases;

/** Databases of tests. */
public final class TestDatabases {
    private static final class ForAll {
        static final byte[] TABLES = tables();

        private ForAll() {}
    }

    private TestDatabases() {}

    /**
     * Opens the database at this address, or the one in the folder if there is none. What is new on SQLite begins as a copy that has its tables
     * already, as {@link TestPostgres#freshDatabase()} does: opening it takes a moment less.
     */
    public static Database open(Optional<String> url, DataFolder folder) {
        if (url.isEmpty() && !Files.exists(folder.databaseFile())) {
            try {
                Files.write(folder.databaseFile(), ForAll.TABLES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Databases.open(url, folder);
    }

    private static byte[] tables() {
        try {
            var folder = DataFolder.at(Files.createTempDirectory("sqlite"));
            Databases.open(Optional.empty(), folder).close();
            var bytes = Files.readAllBytes(folder.databaseFile());
            Files.delete(folder.databaseFile());
            Files.delete(folder.path());
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
