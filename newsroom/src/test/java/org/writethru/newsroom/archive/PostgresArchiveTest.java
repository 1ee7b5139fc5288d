package org.writethru.newsroom.archive;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresArchiveTest implements ArchiveContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
