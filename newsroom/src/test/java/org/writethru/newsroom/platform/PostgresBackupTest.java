package org.writethru.newsroom.platform;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresBackupTest implements BackupContract {
    private final String url = TestPostgres.emptyDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
