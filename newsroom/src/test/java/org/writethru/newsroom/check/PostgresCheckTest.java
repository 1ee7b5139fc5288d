package org.writethru.newsroom.check;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresCheckTest implements CheckContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
