package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresEmbargoTest implements EmbargoContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
