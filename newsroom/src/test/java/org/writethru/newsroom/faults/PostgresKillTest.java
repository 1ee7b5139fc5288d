package org.writethru.newsroom.faults;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresKillTest implements KillContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
